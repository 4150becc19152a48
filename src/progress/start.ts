import { note, pageState } from "./page-log.ts";
import { markLessons } from "./rail.ts";

/**
 * Starts what every page does with progress: the marks of the lesson lists follow the log, and a lesson is noted
 * as read when its `[data-lesson-end="slug"]` comes into sight.
 */
export function startProgress(): void {
  const live = pageState();
  const mark = () => markLessons(document, live.get().state);
  live.subscribe(mark);
  mark();
  const ends = document.querySelectorAll<HTMLElement>("[data-lesson-end]");
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      void noteRead(target.dataset.lessonEnd ?? "");
    }
  });
  ends.forEach((end) => observer.observe(end));

  async function noteRead(lesson: string): Promise<void> {
    await live.refresh();
    if (lesson !== "" && !live.get().state.lessonsRead.has(lesson)) await note("read", { lesson });
  }
}
