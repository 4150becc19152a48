import { createEmptyCard, fsrs, Rating, type Card, type Grade } from "ts-fsrs";
import type { ProgressEvent } from "./event.ts";
import { firstTries, type FirstTry } from "./first-tries.ts";

/** When a question comes back. */
export interface Due {
  question: string;
  /** Milliseconds since 1970. */
  due: number;
  lastTried: number;
  /** The last first try was wrong although the reader was sure. */
  wasConfidentError: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A confident error comes back at the latest after so long. */
const SOON = 6 * HOUR;
/** Before a test, questions come back after at most this share of the time that was left. */
const SHARE_OF_TIME_LEFT = 0.2;

// Days alone, and no chance in them: every device that holds the same events has the same plan.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * When each question that was answered is due, the soonest first: FSRS over the first tries, which
 * asks again when about one in ten would be forgotten. With the day of a test it is asked sooner,
 * and once more on the day before.
 */
export function schedule(events: Iterable<ProgressEvent>, testDay: string | null = null): Due[] {
  const cards = new Map<string, { card: Card; last: FirstTry }>();
  for (const attempt of firstTries(events)) {
    const { question } = attempt.data;
    const now = new Date(attempt.time);
    const card: Card = cards.get(question)?.card ?? createEmptyCard(now);
    const next = scheduler.next(card, now, ratingOf(attempt)).card;
    cards.set(question, { card: next, last: attempt });
  }
  return [...cards]
    .map(([question, { card, last }]) => {
      const wasConfidentError = last.data.verdict === "wrong" && last.data.sure === 3;
      const soon = wasConfidentError ? last.time + SOON : Infinity;
      const due = Math.min(card.due.getTime(), soon, beforeTest(last.time, testDay));
      return { question, due, lastTried: last.time, wasConfidentError };
    })
    .sort((a, b) => a.due - b.due || (a.question < b.question ? -1 : 1));
}

/** What a first try says about memory: again, hard, good or easy. */
export function ratingOf({ data }: FirstTry): Grade {
  if (data.verdict === "wrong") return Rating.Again;
  if (data.verdict === "partial" || (data.hints ?? 0) > 0) return Rating.Hard;
  return data.sure === 3 ? Rating.Easy : Rating.Good;
}

/** The latest time to come back before a test; at least an hour after the last try. */
function beforeTest(lastTried: number, testDay: string | null): number {
  const test = testDay === null ? NaN : startOfDay(testDay);
  if (!(lastTried < test - DAY)) return Infinity;
  const share = lastTried + SHARE_OF_TIME_LEFT * (test - lastTried);
  return Math.max(lastTried + HOUR, Math.min(share, test - DAY));
}

/** Midnight at the start of a day, where the reader is. */
function startOfDay(day: string): number {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year, month - 1, date).getTime();
}
