import { lessonProgress, type LessonProgress } from "./lesson-progress.ts";
import type { ProgressState } from "./reduce.ts";

const WORDS: Record<LessonProgress, string> = {
  untouched: "not started",
  started: "started",
  done: "done",
};

/**
 * Marks every `[data-lesson="slug"]` under `root` with `data-progress`, and says it in words to screen readers.
 * `data-questions` lists the ids of the lesson's questions, parted by spaces.
 */
export function markLessons(root: ParentNode, state: ProgressState): void {
  for (const mark of root.querySelectorAll<HTMLElement>("[data-lesson]")) {
    const { lesson: slug = "", questions = "" } = mark.dataset;
    const ids = questions.split(/\s+/).filter((id) => id !== "");
    const progress = lessonProgress(state, { slug, questions: ids });
    mark.dataset.progress = progress;
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", WORDS[progress]);
  }
}
