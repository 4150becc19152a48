import type { Verdict } from "../../quiz/index.ts";

/** The verdict as it stands before a feedback. */
export const VERDICTS: Record<Exclude<Verdict, "empty">, string> = {
  right: "Right.",
  partial: "Partly.",
  wrong: "Not quite.",
};

/** The letter of an option: a, b, c. */
export function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

/** A number as it is set in text. */
export function set(value: number, unit?: string): string {
  const number = String(value).replaceAll("-", "−");
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}
