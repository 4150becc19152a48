import { pageState } from "./page-log.ts";

/**
 * Keeps the number of questions that are due in `mark`, and nothing in it when there are none. The scheduler
 * and the list of what can be asked, at `askable`, load once something was answered.
 */
export function startDueMark(mark: HTMLElement, askable: string): void {
  const live = pageState();
  let ids: Promise<ReadonlySet<string>> | null = null;
  let latest = 0;

  async function show(): Promise<void> {
    const turn = ++latest;
    const { events, state } = live.get();
    let count = 0;
    if (state.questions.size > 0) {
      const scheduler = await import("./schedule.ts").catch(() => null);
      if (scheduler === null) return;
      const due = scheduler.dueAt(scheduler.schedule(events, state.testDay), Date.now());
      // Where the list cannot be had, everything that was answered counts.
      const known = due.length > 0 ? await (ids ??= fetchIds(askable)).catch(() => null) : null;
      if (known === null) ids = null;
      count = due.filter(({ question }) => known?.has(question) ?? true).length;
    }
    if (turn !== latest) return;
    mark.textContent = count > 0 ? String(count) : "";
  }

  live.subscribe(() => void show());
  document.addEventListener("visibilitychange", () => void show());
  // The log may have been read before this listened.
  void show();
}

async function fetchIds(address: string): Promise<ReadonlySet<string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const ids: string[] = await response.json();
  return new Set(ids);
}
