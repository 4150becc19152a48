import { createEmptyCard, fsrs, Rating, type Card, type Grade } from "ts-fsrs";
import { startOfDay } from "./calendar.ts";
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
/** A confident error comes back at the latest after so long. */
const SOON = 6 * HOUR;
/** Before a test, questions come back after at most this share of the time that was left. */
const SHARE_OF_TIME_LEFT = 0.2;

// Days alone, and no chance in them: every device that holds the same events has the same plan.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** What is known of a question: its memory as FSRS keeps it, and the last first try at it. */
export interface Known {
  card: Card;
  last: Pick<FirstTry, "time" | "data">;
}

/** What is known of each question that was answered. */
export function knownQuestions(events: Iterable<ProgressEvent>): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const attempt of firstTries(events)) {
    const { question } = attempt.data;
    known.set(question, tried(known.get(question), attempt));
  }
  return known;
}

/** What is known of a question after one more first try. */
export function tried(before: Known | undefined, last: Known["last"]): Known {
  const now = new Date(last.time);
  const card: Card = before?.card ?? createEmptyCard(now);
  return { card: scheduler.next(card, now, ratingOf(last)).card, last };
}

/**
 * When each question that was answered is due, the soonest first: FSRS over the first tries, which
 * asks again when about one in ten would be forgotten. With the day of a test it is asked sooner,
 * and once more on the day before.
 */
export function schedule(events: Iterable<ProgressEvent>, testDay: string | null = null): Due[] {
  return [...knownQuestions(events)]
    .map(([question, known]) => ({
      question,
      due: dueTime(known, testDay),
      lastTried: known.last.time,
      wasConfidentError: isConfidentError(known),
    }))
    .sort((a, b) => a.due - b.due || (a.question < b.question ? -1 : 1));
}

/** When a question is due, in milliseconds since 1970. */
export function dueTime(known: Known, testDay: string | null): number {
  const { card, last } = known;
  const soon = isConfidentError(known) ? last.time + SOON : Infinity;
  return Math.min(card.due.getTime(), soon, beforeTest(last.time, testDay));
}

/** What is due at a time, as it is asked: errors of which the reader was sure, then what waits longest. */
export function dueAt(plan: readonly Due[], now: number): Due[] {
  return plan
    .filter(({ due }) => due <= now)
    .sort((a, b) => Number(b.wasConfidentError) - Number(a.wasConfidentError) || a.due - b.due);
}

function isConfidentError({ last }: Known): boolean {
  return last.data.verdict === "wrong" && last.data.sure === 3;
}

/** What a first try says about memory: again, hard, good or easy. */
export function ratingOf({ data }: Pick<FirstTry, "data">): Grade {
  if (data.verdict === "wrong") return Rating.Again;
  if (data.verdict === "partial" || (data.hints ?? 0) > 0) return Rating.Hard;
  return data.sure === 3 ? Rating.Easy : Rating.Good;
}

/** The latest time to come back before a test; at least an hour after the last try. */
function beforeTest(lastTried: number, testDay: string | null): number {
  if (testDay === null) return Infinity;
  const [test, eve] = [startOfDay(testDay), startOfDay(testDay, -1)];
  if (!(lastTried < eve)) return Infinity;
  const share = lastTried + SHARE_OF_TIME_LEFT * (test - lastTried);
  return Math.max(lastTried + HOUR, Math.min(share, eve));
}
