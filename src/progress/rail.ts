import { lessonProgress, type LessonProgress } from "./lesson-progress.ts";
import type { ProgressState } from "./reduce.ts";

const WORDS: Record<LessonProgress, string> = {
  untouched: "",
  started: "Started: ",
  done: "Done: ",
};

/**
 * Marks every `[data-lesson="slug"]` under `root` with `data-state`, and writes it in words into its
 * `[data-lesson-state]`. `data-questions` lists the ids of the lesson's questions, parted by spaces.
 */
export function markLessons(root: ParentNode, state: ProgressState): void {
  for (const mark of root.querySelectorAll<HTMLElement>("[data-lesson]")) {
    const { lesson: slug = "", questions = "" } = mark.dataset;
    const ids = questions.split(/\s+/).filter((id) => id !== "");
    const progress = lessonProgress(state, { slug, questions: ids });
    mark.dataset.state = progress;
    const words = mark.querySelector("[data-lesson-state]");
    if (words) words.textContent = WORDS[progress];
  }
}
