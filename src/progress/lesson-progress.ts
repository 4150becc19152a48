import type { ProgressState } from "./reduce.ts";

export type LessonProgress = "untouched" | "started" | "done";

/** A lesson as progress sees it: its slug and the ids of its questions. */
export interface LessonQuestions {
  slug: string;
  questions: readonly string[];
}

/**
 * Done: every question of the lesson was answered right at least once, in full or in part; a lesson without
 * questions is done when its end was reached. Started: one of its questions was answered, one of its figures
 * predicted or trained to the end, or its end reached.
 */
export function lessonProgress(state: ProgressState, lesson: LessonQuestions): LessonProgress {
  const wasRead = state.lessonsRead.has(lesson.slug);
  const isSettled = (id: string) => state.questions.get(id)?.isSettled === true;
  const isDone = lesson.questions.length > 0 ? lesson.questions.every(isSettled) : wasRead;
  if (isDone) return "done";
  const isStarted =
    wasRead ||
    lesson.questions.some((id) => state.questions.has(id)) ||
    [...state.figures.keys()].some((figure) => figure.startsWith(`${lesson.slug}/`));
  return isStarted ? "started" : "untouched";
}
