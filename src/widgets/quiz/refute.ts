import { refutationOf } from "../../course/objectives.ts";

/** The idea behind a wrong answer, or one often held, as the last paragraph of its feedback, with the way to the run that refutes it. */
export function refute(misconception: string, isLikely: boolean): string {
  const { idea, href } = refutationOf(misconception);
  return `<p class="quiz-refuted">${isLikely ? "The idea behind it" : "An idea often held"}: <q>${idea.replace(/\.$/, "")}</q>. <a href="${href}">The run that refutes it</a></p>`;
}
