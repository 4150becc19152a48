/** Midnight at the start of a day YYYY-MM-DD, or of one so many days later, where the reader is. */
export function startOfDay(day: string, later = 0): number {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

/** The day of a time in the reader's calendar, YYYY-MM-DD. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
}

const DAY = 86_400_000;

/** How many midnights lie between a time and a day YYYY-MM-DD: 0 on the day, below 0 after it. */
export function daysUntil(day: string, now: number): number {
  // Where clocks change, a day is an hour shorter or longer.
  return Math.round((startOfDay(day) - startOfDay(dayOf(now))) / DAY);
}
