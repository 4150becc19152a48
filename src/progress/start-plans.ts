import { daysUntil } from "./calendar.ts";
import { pageState } from "./page-log.ts";

/**
 * Chooses the first plan whose `data-within` days the day of the test in the log lies within, as long as the
 * reader has chosen none.
 */
export function startPlans(plans: HTMLElement): void {
  const live = pageState();
  const choices = [...plans.querySelectorAll<HTMLInputElement>("input[data-within]")];
  let isChosen = false;
  plans.addEventListener("change", () => (isChosen = true));

  function choose(): void {
    const { testDay } = live.get().state;
    const days = testDay === null ? -1 : daysUntil(testDay, Date.now());
    if (isChosen || days < 0) return;
    const fitting = choices.find(({ dataset }) => days <= Number(dataset.within));
    if (fitting) fitting.checked = true;
  }

  live.subscribe(choose);
  // The log may have been read before this listened.
  choose();
}
