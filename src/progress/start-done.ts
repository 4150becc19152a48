import { doneWords } from "./done-words.ts";
import { pageState } from "./page-log.ts";

/**
 * Keeps in every `[data-done="slug"]` what was done of the lesson. The scheduler loads once something was answered.
 */
export function startDone(): void {
  const live = pageState();
  const marks = [...document.querySelectorAll<HTMLElement>("[data-done]")].map((mark) => ({
    mark,
    slug: mark.dataset.done ?? "",
    questions: ids(mark.dataset.questions),
    drills: ids(mark.dataset.drills),
  }));
  let latest = 0;

  async function show(): Promise<void> {
    const turn = ++latest;
    const { events, state } = live.get();
    const due = new Set<string>();
    if (state.questions.size > 0) {
      // Offline the scheduler may not be had: what was done is still said.
      const scheduler = await import("./schedule.ts").catch(() => null);
      if (scheduler !== null)
        for (const { question } of scheduler.dueAt(
          scheduler.schedule(events, state.testDay),
          Date.now(),
        ))
          due.add(question);
    }
    if (turn !== latest) return;
    for (const { mark, ...lesson } of marks) mark.textContent = doneWords(lesson, state, due);
  }

  live.subscribe(() => void show());
  document.addEventListener("visibilitychange", () => void show());
  // The log may have been read before this listened.
  void show();
}

function ids(list = ""): string[] {
  return list.split(/\s+/).filter((id) => id !== "");
}
