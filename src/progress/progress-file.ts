import * as v from "valibot";
import type { ProgressEvent } from "./event.ts";
import { measureNesting } from "./nesting.ts";

/** The name and the version of the file that progress is exported to. */
export const FORMAT = "learnable-progress";
export const FILE_VERSION = 1;

/** What a file may be at most; an event is five values deep in itself and two in the file. */
export const LIMITS = { bytes: 64 * 2 ** 20, depth: 12, values: 6_000_000, events: 250_000 };

const ABOUT =
  "What you did in Learnable, one event a line, the oldest first. A time is in milliseconds since 1970. setAside holds what could not be read.";

const list = v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.events));

/** What a file says about itself; its events are read one by one. */
export const envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(FILE_VERSION),
  about: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  made: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.check((text) => Number.isFinite(Date.parse(text))),
  ),
  events: list,
  setAside: v.optional(list),
});

/** The text of an export: JSON that a person can read, an event a line. */
export function writeProgressFile(
  events: readonly ProgressEvent[],
  setAside: readonly unknown[],
  now: Date,
): string {
  const lines = (values: readonly string[]) =>
    values.length === 0 ? "[]" : `[\n    ${values.join(",\n    ")}\n  ]`;
  const head = { format: FORMAT, version: FILE_VERSION, about: ABOUT, made: now.toISOString() };
  const fields = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  fields.push(`"events": ${lines(events.map((event) => JSON.stringify(event)))}`);
  fields.push(`"setAside": ${lines(setAside.map(portable))}`);
  return `{\n  ${fields.join(",\n  ")}\n}\n`;
}

/** The name of an export of a day, in the reader's calendar. */
export function fileName(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${FORMAT}-${parts.map((part) => String(part).padStart(2, "0")).join("-")}.json`;
}

/** A foreign value as JSON; what JSON or the reader of a file could not take becomes a text about it. */
function portable(value: unknown): string {
  try {
    const json: string | undefined = JSON.stringify(value);
    if (json === undefined) return JSON.stringify(String(value));
    const fits = measureNesting(json).depth <= LIMITS.depth - 2 && json.length <= 1_000_000;
    return fits ? json : JSON.stringify(json.slice(0, 100_000));
  } catch {
    return JSON.stringify(Object.prototype.toString.call(value));
  }
}
