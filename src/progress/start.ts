import { note, pageState } from "./page-log.ts";
import { markLessons } from "./rail.ts";

/**
 * Starts what every page does with progress: the marks of the lesson lists follow the log, and a lesson is noted
 * as read when the last part of its `[data-lesson-page="slug"]` comes into sight.
 */
export function startProgress(): void {
  const live = pageState();
  const mark = () => markLessons(document, live.get().state);
  live.subscribe(mark);
  mark();
  const page = document.querySelector<HTMLElement>("[data-lesson-page]");
  if (page?.lastElementChild) {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void noteRead(page.dataset.lessonPage ?? "");
    });
    observer.observe(page.lastElementChild);
  }

  async function noteRead(lesson: string): Promise<void> {
    await live.refresh();
    if (lesson !== "" && !live.get().state.lessonsRead.has(lesson)) await note("read", { lesson });
  }
}
