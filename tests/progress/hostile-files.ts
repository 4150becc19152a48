import fc from "fast-check";
import { writeProgressFile, type ProgressEvent } from "../../src/progress/index.ts";
import { answer, anyEvent } from "./some-events.ts";

/** What is stored before any file comes. */
export const HERE = [
  answer(1, "q1", "wrong"),
  answer(2, "q1", "right", 2),
  answer(3, "q2", "right"),
];

const made = new Date(1.7e12);
const goodText = fc
  .tuple(fc.array(anyEvent, { maxLength: 6 }), fc.array(fc.jsonValue(), { maxLength: 2 }))
  .map(([events, setAside]) => writeProgressFile(events, setAside, made));

const truncated = fc
  .tuple(goodText, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, share]) => text.slice(0, Math.floor(text.length * share)));

const garbled = fc
  .tuple(goodText, fc.nat(), fc.nat(9), fc.string({ maxLength: 6, unit: "binary" }))
  .map(([text, at, length, put]) => {
    const place = at % text.length;
    return text.slice(0, place) + put + text.slice(place + length);
  });

const deep = fc
  .tuple(fc.integer({ min: 13, max: 20_000 }), fc.constantFrom(["[", "]"], ['{"a":', "}"]))
  .map(([levels, [open, close]]) => filled(open!.repeat(levels) + "1" + close!.repeat(levels)));

const anyField = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(1e300, -1, 2 ** 53, "", null),
);
const wrongEnvelope = fc
  .record(
    { format: anyField, version: anyField, made: anyField, events: anyField },
    { requiredKeys: [] },
  )
  .chain((fields) =>
    fc
      .constantFrom({}, { format: "learnable-progress" }, envelope([]))
      .map((base) => JSON.stringify({ ...base, ...fields })),
  );

const wrongEvent = fc
  .tuple(anyEvent, fc.constantFrom("id", "time", "version", "kind", "data", "more"), anyField)
  .map(([event, field, value]) => JSON.stringify(envelope([{ ...event, [field]: value }])));

const wrongData = fc
  .tuple(anyEvent, fc.string({ maxLength: 9 }), anyField)
  .chain(([event, more, value]) =>
    fc
      .constantFrom(more, ...Object.keys(event.data))
      .map((key) =>
        JSON.stringify(envelope([{ ...event, data: { ...event.data, [key]: value } }])),
      ),
  );

/** Keys that reach a prototype where objects are copied carelessly, also written as escapes. */
const prototypes = fc
  .tuple(
    anyEvent,
    fc.constantFrom("__proto__", "\\u005f_proto__", "constructor", "prototype", "toString"),
    fc.constantFrom('{"polluted":true}', '{"prototype":{"polluted":true}}', "1", "null"),
    fc.constantFrom("file", "event", "data", "outcome"),
  )
  .map(([event, key, value, place]) => {
    const hostile = `"${key}":${value}`;
    const json = JSON.stringify(event);
    if (place === "file") return filled(json).replace("{", `{${hostile},`);
    if (place === "event") return filled(json.replace("{", `{${hostile},`));
    if (place === "data") return filled(json.replace('"data":{', `"data":{${hostile},`));
    const prediction = `{"figure":"a","prediction":{${hostile}}}`;
    return filled(
      `{"id":"${event.id}","time":1,"version":1,"kind":"predicted","data":${prediction}}`,
    );
  });

/** Ids that are taken, by events with other contents, twice in one file, or no ids at all. */
const forgedIds = fc
  .array(
    fc.tuple(
      anyEvent,
      fc.oneof(
        fc.constantFrom(...HERE.map(({ id }) => id)),
        fc.constantFrom("", "__proto__", "toString", "../../id", "x".repeat(5000)),
        fc.uuid(),
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pairs) => pairs.map(([event, id]) => ({ ...event, id })))
  .map((events) => JSON.stringify(envelope([...events, ...events])));

const otherFormats = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.json(),
  fc.constantFrom(
    "",
    "\uFEFF",
    "null",
    "[]",
    '"learnable-progress"',
    "id,time\n1,2\n",
    "<!doctype html><title>No</title>",
    "PK\u0003\u0004",
    '{"version":1,"cards":[]}',
    '{"format":"learnable-progress"}',
    '{"format":"learnable-progress","version":2,"events":[]}',
    '{"format":"learnable-progress","version":1,"made":"2026-02-31T99:00:00Z","events":[]}',
  ),
);

/** A file as the page gets it: what the browser says of its size, and its text. */
export interface Given {
  size: number;
  text: () => Promise<string>;
}

const ofText = (text: string): Given => ({ size: text.length, text: async () => text });
const huge = fc
  .integer({ min: 65 * 2 ** 20, max: 2 ** 52 })
  .map((size): Given => ({ size, text: () => Promise.reject(new Error("It was read.")) }));
const unreadable = fc.constant<Given>({ size: 1, text: () => Promise.reject(new Error("gone")) });

/** Any file that a reader may come with, most of them broken or hostile. */
export const anyFile: fc.Arbitrary<Given> = fc.oneof(
  ...[goodText, truncated, garbled, deep, wrongEnvelope, wrongEvent, wrongData].map((texts) =>
    texts.map(ofText),
  ),
  ...[prototypes, forgedIds, otherFormats].map((texts) => texts.map(ofText)),
  huge,
  unreadable,
);

function envelope(events: unknown[]) {
  return { format: "learnable-progress", version: 1, made: made.toISOString(), events };
}

function filled(event: string): string {
  return JSON.stringify(envelope(["HERE"])).replace('"HERE"', event);
}

/** What an event is, said once more and differently from the schema. */
export function isPlainEvent(value: unknown): value is ProgressEvent {
  if (typeof value !== "object" || value === null) return false;
  const { id, time, version, data } = value as Record<string, unknown>;
  return (
    Object.keys(value).sort().join() === "data,id,kind,time,version" &&
    typeof id === "string" &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) &&
    Number.isSafeInteger(time) &&
    version === 1 &&
    typeof data === "object" &&
    data !== null &&
    !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)) &&
    Object.getPrototypeOf(data) === Object.prototype
  );
}
