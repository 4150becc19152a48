import { dayOf, startOfDay } from "../../progress/index.ts";

/** When something comes, as it continues "It comes back …": "today at 14:30", "tomorrow", "on Friday 27 November". */
export function when(time: number, now: number): string {
  const [day, today] = [dayOf(time), dayOf(now)];
  if (day === today) {
    const clock = { hour: "2-digit", minute: "2-digit" } as const;
    return `today at ${new Date(time).toLocaleTimeString("en-GB", clock)}`;
  }
  if (day === dayOf(startOfDay(today, 1))) return "tomorrow";
  const date = { weekday: "long", day: "numeric", month: "long" } as const;
  return `on ${new Date(time).toLocaleDateString("en-GB", date)}`;
}

/** "One question", "12 questions". */
export function questions(count: number): string {
  return count === 1 ? "One question" : `${count} questions`;
}
