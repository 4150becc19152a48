import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fileName,
  openLog,
  parseFile,
  previewImport,
  summarize,
  writeProgressFile,
  type EventLog,
  type ProgressEvent,
} from "../../src/progress/index.ts";
import { memoryStorage } from "./memory-storage.ts";
import { answer, anyEvent, eventAt } from "./some-events.ts";

const now = new Date("2026-11-25T10:00:00Z");
const fileOf = (events: readonly ProgressEvent[], setAside: unknown[] = []) =>
  parseFile(writeProgressFile(events, setAside, now));
const open = (...events: ProgressEvent[]): EventLog =>
  openLog(memoryStorage(new Map(events.map((event) => [event.id, event]))));

test("what is exported opens as it was, whatever was stored", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyEvent, { selector: ({ id }) => id }),
      fc.array(fc.anything({ withBigInt: true, withDate: true, withMap: true })),
      (events, setAside) => {
        const file = fileOf(events, setAside);
        expect(file.events).toEqual(events);
        expect(file.setAside).toHaveLength(setAside.length);
        expect(file.made).toEqual(now);
      },
    ),
  );
});

test("set-aside values that JSON or the reader of a file cannot take do not spoil an export", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  let deep: unknown = 1;
  for (let level = 0; level < 5000; level++) deep = [deep];
  const file = fileOf([answer(1, "q", "right")], [circle, deep, undefined, 10n, "x".repeat(2e6)]);
  expect(file.events).toHaveLength(1);
  expect(file.setAside).toHaveLength(5);
});

test("an export is one event a line, the oldest first, under the reader's date", () => {
  const text = writeProgressFile([answer(1, "q1", "right"), answer(2, "q2", "wrong")], [], now);
  const lines = text.split("\n").filter((line) => line.includes('"kind"'));
  expect(lines.map((line) => (JSON.parse(line.replace(/,$/, "")) as ProgressEvent).time)).toEqual([
    1, 2,
  ]);
  expect(fileName(new Date(2026, 0, 5, 23, 59))).toBe("learnable-progress-2026-01-05.json");
});

test("a preview counts what is new, what is here, what differs, and why values are set aside", () => {
  const [here, other, fresh] = [
    answer(1, "q", "right"),
    answer(2, "q", "wrong"),
    answer(3, "q", "right"),
  ];
  const forged = { ...other, data: { ...other.data, verdict: "right" as const } };
  const { data, ...rest } = here;
  const reordered = { data: Object.fromEntries(Object.entries(data).reverse()), ...rest };
  const file = fileOf(
    [reordered as ProgressEvent, forged, fresh, fresh],
    [
      { ...fresh, version: 2 },
      { ...fresh, kind: "dreamt" },
      { ...fresh, time: -1 },
      { ...fresh, data: { ...fresh.data, attempt: 0 } },
      [fresh],
      "word",
      null,
    ],
  );
  expect(previewImport(file, [here, other])).toEqual({
    made: now,
    adds: [fresh],
    isHere: 1,
    differs: 1,
    setAside: new Map([
      ["comes from a newer version of this site", 1],
      ["is of a kind unknown here", 1],
      ["has a wrong “time”", 1],
      ["has a wrong “data.attempt”", 1],
      ["is no event", 3],
    ]),
  });
});

test("importing is a union: any files in any order, again and again, give the same log", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyEvent, { maxLength: 5 }), { maxLength: 4 }),
      async (parts) => {
        const take = async (files: ProgressEvent[][]) => {
          const log = open();
          for (const events of files)
            await log.addAll(previewImport(fileOf(events), await log.events()).adds);
          return log.events();
        };
        expect(await take([...parts, ...parts].reverse())).toEqual(await take(parts));
      },
    ),
    { numRuns: 50 },
  );
});

test("an undo takes back exactly what the import added, and leaves what came after it", async () => {
  const [here, shared, fresh, later] = [1, 2, 3, 4].map((time) => answer(time, "q", "right"));
  const values = new Map([[here!.id, here!]]);
  const log = openLog(memoryStorage(values));
  const { adds } = previewImport(fileOf([here!, shared!, fresh!]), await log.events());
  // Another tab was faster with one of them.
  values.set(shared!.id, shared!);
  const added = await log.addAll(adds);
  expect(added).toEqual([fresh!.id]);
  await log.append(later!);
  await log.withdraw(added);
  expect(await log.events()).toEqual([here, shared, later]);
  await log.addAll(adds);
  expect(await log.events()).toEqual([here, shared, fresh, later]);
});

test("nobody withdraws what this page did not add", async () => {
  const here = answer(1, "q", "right");
  const log = open(here);
  await log.withdraw([here.id]);
  expect(await log.events()).toEqual([here]);
});

test("a summary counts by kind, from first to last, in bytes of UTF-8", () => {
  const events = [answer(5, "ä", "right"), eventAt(2, "read", { lesson: "loss" })];
  expect(summarize(events)).toEqual({
    counts: new Map([
      ["answered", 1],
      ["read", 1],
    ]),
    total: 2,
    span: [2, 5],
    bytes: JSON.stringify(events).length + 1,
  });
  expect(summarize([])).toEqual({ counts: new Map(), total: 0, span: null, bytes: 2 });
});
