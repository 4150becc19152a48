import * as v from "valibot";
import { hasForbiddenKey } from "./forbidden-key.ts";

/** The format of the events written today. */
export const VERSION = 1;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(20_000));
const keys = v.pipe(v.array(name), v.maxLength(100));
const number = v.pipe(v.number(), v.finite());
const scalar = v.union([number, v.boolean(), v.pipe(v.string(), v.maxLength(1000))]);
const series = v.pipe(v.array(v.union([scalar, v.tuple([number, number])])), v.maxLength(2000));
/** What a figure was told or did: a number, a word, a drawn line, or a few of these by name. */
const outcome = v.union([scalar, series, v.record(name, v.union([scalar, series]))]);

/** For a gap that was filled in, its text; else keys. */
const entries = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100));

const response = v.union([words, entries, v.strictObject({ text: words, points: keys })]);

/** How sure the reader was, if they said: 1 guessed, 2 fairly, 3 sure. Never changes a mark. */
const sure = v.optional(v.picklist([1, 2, 3]));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const head = {
  id: v.pipe(v.string(), v.uuid()),
  /** Milliseconds since 1970, in universal time. */
  time: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15)),
  version: v.literal(VERSION),
};

/** A question was answered; `attempt` counts from 1, for a drill within the variant that `seed` names. */
const answered = v.strictObject({
  question: name,
  seed: v.optional(count),
  response,
  verdict: v.picklist(["right", "partial", "wrong"]),
  attempt: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Hints opened before it. */
  hints: v.optional(count),
  sure,
  /** The practice test in which it was answered. */
  paper: v.optional(name),
});

/**
 * A prediction was made, or "skipped"; `outcome` follows in an event of its own where the run settles it later.
 * A figure's name begins with its lesson: `bias-shifts-hill`.
 */
const predicted = v.strictObject({
  figure: name,
  prediction: outcome,
  outcome: v.optional(outcome),
});

/** A practice test was begun, against a clock of so many minutes where one was wanted. */
const begun = v.strictObject({
  paper: name,
  minutes: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000))),
});

/** An answer was put down in a practice test that is not handed in yet; a later one for the item replaces it. */
const marked = v.strictObject({ paper: name, item: count, response, sure });

/** A practice test was handed in; its answers follow as events of their own. */
const handedIn = v.strictObject({ paper: name, seconds: v.optional(count) });

/** The day of the reader's test, or null when there is none (any more). */
const planned = v.strictObject({
  testDay: v.nullable(v.pipe(v.string(), v.isoDate())),
});

/** The end of a lesson came into sight. */
const read = v.strictObject({ lesson: name });

/** A figure was trained to its last step. */
const ran = v.strictObject({ figure: name });

/** Everything a reader did that is remembered. Anything not described here is set aside. */
export const eventSchema = v.variant("kind", [
  v.strictObject({ ...head, kind: v.literal("answered"), data: answered }),
  v.strictObject({ ...head, kind: v.literal("predicted"), data: predicted }),
  v.strictObject({ ...head, kind: v.literal("begun"), data: begun }),
  v.strictObject({ ...head, kind: v.literal("marked"), data: marked }),
  v.strictObject({ ...head, kind: v.literal("handedIn"), data: handedIn }),
  v.strictObject({ ...head, kind: v.literal("planned"), data: planned }),
  v.strictObject({ ...head, kind: v.literal("read"), data: read }),
  v.strictObject({ ...head, kind: v.literal("ran"), data: ran }),
]);

export type ProgressEvent = v.InferOutput<typeof eventSchema>;
export type EventKind = ProgressEvent["kind"];
export type EventOf<K extends EventKind> = Extract<ProgressEvent, { kind: K }>;

/** What came from outside, sorted: `setAside` is kept as found, `isNewer` says that a later format is among it. */
export interface ReadEvents {
  events: ProgressEvent[];
  setAside: unknown[];
  isNewer: boolean;
}

/** Sorts foreign values (stored, imported, sent by another tab) into events and the rest. Never throws. */
export function readEvents(values: Iterable<unknown>): ReadEvents {
  const read: ReadEvents = { events: [], setAside: [], isNewer: false };
  for (const value of values) {
    const parsed = v.safeParse(eventSchema, value);
    if (parsed.success && !hasForbiddenKey(value)) read.events.push(parsed.output);
    else {
      read.setAside.push(value);
      if (isNewer(value)) read.isNewer = true;
    }
  }
  return read;
}

/** Whether a value says that it is of a later format than today's. */
export function isNewer(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("version" in value)) return false;
  return typeof value.version === "number" && value.version > VERSION;
}
