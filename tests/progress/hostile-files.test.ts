import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import {
  BadFile,
  LIMITS,
  openFile,
  openLog,
  parseFile,
  previewImport,
  reduce,
  summarize,
  type EventLog,
  type ProgressEvent,
} from "../../src/progress/index.ts";
import { anyFile, HERE, isPlainEvent, type Given } from "./hostile-files.ts";
import { memoryStorage } from "./memory-storage.ts";

interface Place {
  log: EventLog;
  values: Map<string, unknown>;
}

/** Opens a file, and adds what is in it if the reader accepts. */
type Importer = (file: Given, place: Place, isAccepted: boolean) => Promise<unknown>;

const ours: Importer = async (file, { log }, isAccepted) => {
  const preview = previewImport(await openFile(file), await log.events());
  if (isAccepted) await log.addAll(preview.adds);
};

/** Importers with one fault each, and what the test has to say of it. */
const BROKEN: Record<string, [RegExp, Importer]> = {
  "stores before the reader accepts": [
    /AssertionError/,
    async (file, { log }) => {
      await log.addAll((await openFile(file)).events);
    },
  ],
  "lets the parser's errors through": [
    /crashed: SyntaxError|crashed: Error: gone/,
    async (file, place, isAccepted) => {
      if (file.size < LIMITS.bytes) JSON.parse(await file.text());
      await ours(file, place, isAccepted);
    },
  ],
  "reads a file of any size": [
    /crashed: Error: It was read/,
    async (file, place, isAccepted) => {
      if (file.size > LIMITS.bytes) await file.text();
      await ours(file, place, isAccepted);
    },
  ],
  "walks into a file of any depth": [
    /crashed: RangeError/,
    async (file, place, isAccepted) => {
      const { events } = await openFile(file).catch(async () => ({ events: await careless(file) }));
      const walk = (value: unknown): void => {
        if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
      };
      walk(events);
      await ours(file, place, isAccepted);
    },
  ],
  "replaces what is here": [
    /AssertionError/,
    async (file, { values }, isAccepted) => {
      const { events } = await openFile(file);
      if (isAccepted) for (const event of events) values.set(event.id, event);
    },
  ],
  "adds events unchecked": [
    /AssertionError/,
    async (file, { values }, isAccepted) => {
      const { events, setAside } = await openFile(file);
      if (!isAccepted) return;
      for (const value of [...events, ...setAside]) {
        const { id } = Object(value) as { id?: unknown };
        if (typeof id === "string" && !values.has(id)) values.set(id, value);
      }
    },
  ],
  "copies objects key by key": [
    /polluted/,
    async (file, place, isAccepted) => {
      for (const value of await careless(file)) copy(value, {});
      await ours(file, place, isAccepted);
    },
  ],
};

async function careless(file: Given): Promise<unknown[]> {
  try {
    return [JSON.parse(await file.text())];
  } catch {
    return [];
  }
}

function copy(from: unknown, to: Record<string, unknown>, depth = 9): void {
  if (typeof from !== "object" || from === null || depth === 0) return;
  for (const [key, value] of Object.entries(from)) {
    if (typeof value === "object") copy(value, (to[key] ??= {}) as typeof to, depth - 1);
    else to[key] = value;
  }
}

/** Throws where a file crashes the importer, or changes what it must not. */
async function check(importer: Importer, file: Given, isAccepted: boolean): Promise<void> {
  const values = new Map<string, unknown>(HERE.map((event) => [event.id, event]));
  const place = { values, log: openLog(memoryStorage(values)) };
  const before = JSON.stringify([...values]);
  const failure: unknown = await importer(file, place, isAccepted).then(
    () => null,
    (error: unknown) => error ?? "nothing",
  );
  if (Object.keys(Object.prototype).length > 0) throw new Error("polluted");
  if (failure !== null && !(failure instanceof BadFile && failure.message.length > 10))
    throw new Error(`crashed: ${String(failure)}`);
  if (!isAccepted || failure !== null) expect(JSON.stringify([...values])).toBe(before);
  const kept = [...values].slice(0, HERE.length);
  expect(JSON.stringify(kept)).toBe(before);
  expect([...values.values()].every(isPlainEvent)).toBe(true);
  const all = await place.log.events();
  expect(all).toHaveLength(values.size);
  expect(place.log.status().words).toBeNull();
  reduce(all);
  summarize(all);
  place.log.close();
}

afterEach(() => {
  for (const key of Object.keys(Object.prototype)) Reflect.deleteProperty(Object.prototype, key);
});

const property = (importer: Importer) =>
  fc.asyncProperty(anyFile, fc.boolean(), (file, isAccepted) => check(importer, file, isAccepted));

test("10,000 malformed and hostile files: none crashes, and none changes what is stored unless accepted", async () => {
  await fc.assert(property(ours), { numRuns: 10_000 });
});

test.each(Object.entries(BROKEN))(
  "the same files catch an importer that %s",
  async (_, [fault, broken]) => {
    const found = await fc.check(property(broken), { numRuns: 10_000, endOnFailure: true });
    expect(String(found.errorInstance)).toMatch(fault);
  },
);

test("a file full of values is refused before it is parsed", () => {
  const text = `{"format":"learnable-progress","events":[${"[],".repeat(LIMITS.values / 2)}1]}`;
  expect(() => parseFile(text)).toThrow(/more than an export can/);
});

test.each([
  ["no JSON", "hello", /no JSON/],
  ["nothing", " ", /empty/],
  ["another format", '{"format":"other"}', /no file of progress/],
  ["a newer format", '{"format":"learnable-progress","version":7}', /format 7.*opens format 1/],
  ["no date", '{"format":"learnable-progress","version":1,"events":[]}', /"made"/],
  ["a field too many", file([], ',"extra":1'), /"extra", which does not belong/],
])("%s is refused in words", (_, text, words) => {
  expect(() => parseFile(text)).toThrow(words);
});

function file(events: ProgressEvent[], more: string): string {
  const made = "2026-01-01T00:00:00.000Z";
  return `{"format":"learnable-progress","version":1,"made":"${made}","events":${JSON.stringify(events)}${more}}`;
}
