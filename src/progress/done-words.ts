import type { ProgressState } from "./reduce.ts";

/** A lesson with the ids of the questions in its text and of its drills. */
export interface LessonIds {
  slug: string;
  questions: readonly string[];
  drills: readonly string[];
}

/** What was done of a lesson, in words: "read, 3 of 8 right, 2 due". Nothing where nothing was. `due` are ids. */
export function doneWords(
  { slug, questions, drills }: LessonIds,
  state: ProgressState,
  due: ReadonlySet<string>,
): string {
  const right = questions.filter((id) => state.questions.get(id)?.isSettled === true).length;
  const waiting = [...questions, ...drills].filter((id) => due.has(id)).length;
  return [
    state.lessonsRead.has(slug) ? "read" : "",
    right > 0 ? `${right} of ${questions.length} right` : "",
    waiting > 0 ? `${waiting} due` : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
