import { refutationOf } from "../../course/objectives.ts";

/** The idea behind a wrong answer, as the last paragraph of its feedback, with the way to the run that refutes it. */
export function refute(misconception: string): string {
  const { idea, href } = refutationOf(misconception);
  return `<p class="quiz-refuted">The idea behind it: <q>${idea.replace(/\.$/, "")}</q>. <a href="${href}">The run that refutes it</a></p>`;
}
