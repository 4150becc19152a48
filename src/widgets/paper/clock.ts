import type { PaperSize } from "../../quiz/index.ts";

/** Minutes for a test against the clock: a minute and a half a question. */
export function minutesFor(size: PaperSize): number {
  return 1.5 * size;
}

/** Seconds from beginning a test to `now`, both in milliseconds since 1970. */
export function secondsSince(begun: number, now: number): number {
  return Math.max(0, Math.floor((now - begun) / 1000));
}

/** What a quiet clock says: whole minutes, seconds in the last one. */
export function timeLeft(seconds: number): string {
  if (seconds <= 0) return "Time is over";
  if (seconds <= 60) return `${seconds} s left`;
  return `${Math.ceil(seconds / 60)} min left`;
}

/** How long something took, in words. */
export function took(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes < 1 ? "less than a minute" : minutes === 1 ? "one minute" : `${minutes} minutes`;
}
