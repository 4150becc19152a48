import type { EventKind } from "../../progress/index.ts";

/** What is counted, in the order in which it is listed. */
export const KIND_WORDS: Record<EventKind, string> = {
  answered: "Answers",
  predicted: "Predictions",
  ran: "Figures trained to the end",
  read: "Lessons read to the end",
  begun: "Practice tests begun",
  marked: "Answers put down in practice tests",
  handedIn: "Practice tests handed in",
  planned: "Test days set or taken back",
};

const number = new Intl.NumberFormat("en-GB");
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** "1 entry", "1,204 entries". */
export function entries(count: number): string {
  return count === 1 ? "1 entry" : `${number.format(count)} entries`;
}

export function countWords(count: number): string {
  return number.format(count);
}

/** "25 November 2026", in the reader's time zone. */
export function dayWords(time: number): string {
  return day.format(time);
}

/** "48 kB", to two digits, in steps of a thousand. */
export function byteWords(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let [size, unit] = [bytes, 0];
  while (size >= 999.5 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  return `${size < 9.95 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
