import { dayOf, startOfDay } from "./calendar.ts";
import type { ProgressEvent } from "./event.ts";
import { dueTime, knownQuestions, tried, type Known } from "./schedule.ts";

/** A day of the reader's calendar, YYYY-MM-DD, and how many questions come back on it. */
export interface DayCount {
  day: string;
  count: number;
}

/** A plan looks no further ahead than this many days. */
const MOST_DAYS = 366;

/**
 * How many questions come back on each day from today to the day before a test, if each is then
 * answered right. What is due already counts today, and a question once a day.
 */
export function forecast(
  events: Iterable<ProgressEvent>,
  testDay: string,
  now: number,
): DayCount[] {
  const days = daysBefore(testDay, now);
  const counts = new Array<number>(days.length).fill(0);
  for (let known of knownQuestions(events).values()) {
    for (let earliest = now; ;) {
      const time = Math.max(earliest, dueTime(known, testDay));
      const at = days.indexOf(dayOf(time));
      if (at < 0) break;
      counts[at]++;
      known = tried(known, right(known, time));
      earliest = startOfDay(days[at], 1);
    }
  }
  return days.map((day, at) => ({ day, count: counts[at] }));
}

function daysBefore(testDay: string, now: number): string[] {
  const days: string[] = [];
  const today = dayOf(now);
  for (let at = 0; at < MOST_DAYS; at++) {
    const day = dayOf(startOfDay(today, at));
    if (day >= testDay) break;
    days.push(day);
  }
  return days;
}

function right({ last }: Known, time: number): Known["last"] {
  const { question, response } = last.data;
  return { time, data: { question, response, verdict: "right", attempt: 1 } };
}
