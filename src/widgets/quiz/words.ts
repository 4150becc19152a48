import type { Verdict } from "../../quiz/index.ts";

/** The verdict as it stands before a feedback. */
export const VERDICTS: Record<Exclude<Verdict, "empty">, string> = {
  right: "Right.",
  partial: "Partly.",
  wrong: "Not quite.",
};

/** What is said to something typed that is not a number. */
export const UNREADABLE = "This does not read as a number. 0.5, −2, 1/3 and 1e-\u20603 do.";

/** The letter of an option: a, b, c. */
export function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

/** A number as it is set in text, at most six significant digits of one that is not whole. */
export function set(value: number, unit?: string): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(6));
  const number = String(rounded).replaceAll("-", "−");
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

/** Words in a row: "a", "a or b", "a, b or c". */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
