import { note, type PaperState, type ProgressState } from "../../progress/index.ts";
import type { MarkedItem } from "../../quiz/index.ts";
import { secondsSince } from "./clock.ts";

/** Hands a sitting in, and notes its answers. */
export function handIn(key: string, items: readonly MarkedItem[], state: ProgressState): void {
  const begun = state.papers.get(key)?.begun;
  const seconds = begun?.data.minutes !== undefined && secondsSince(begun.time, Date.now());
  void note("handedIn", { paper: key, ...(seconds !== false && { seconds }) });
  noteAnswers(key, items, state);
}

/**
 * Notes the answers of a sitting that are not noted yet: all of them when it is handed in, and the
 * rest at a later visit where the page was closed in between. An item left open is no answer.
 */
export function noteAnswers(key: string, items: readonly MarkedItem[], state: ProgressState): void {
  for (const { id, seed, response, sure, grade } of unnoted(items, state.papers.get(key))) {
    if (grade.verdict === "empty" || response === null) continue;
    const before = state.questions.get(id);
    const isNew = before === undefined || before.last.data.seed !== seed;
    void note("answered", {
      question: id,
      ...(seed !== undefined && { seed }),
      response,
      verdict: grade.verdict,
      attempt: isNew ? 1 : before.last.data.attempt + 1,
      ...(sure && { sure }),
      paper: key,
    });
  }
}

function unnoted(items: readonly MarkedItem[], paper: PaperState | undefined): MarkedItem[] {
  const noted = paper?.answers ?? [];
  return items.filter(
    ({ id, seed }) => !noted.some(({ data }) => data.question === id && data.seed === seed),
  );
}
