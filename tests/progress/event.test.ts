import fc from "fast-check";
import { expect, test } from "vitest";
import { makeEvent, readEvents } from "../../src/progress/index.ts";
import { answer, anyEvent } from "./some-events.ts";

const good = answer(5, "q", "right");

test("every event that can be made is read back as it was", () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const copies: unknown[] = structuredClone(events);
      expect(readEvents(copies)).toEqual({ events, setAside: [], isNewer: false });
      expect(readEvents(JSON.parse(JSON.stringify(events)) as unknown[]).setAside).toEqual([]);
    }),
  );
});

test.each([
  ["nothing", null],
  ["a word", "answered"],
  ["a list", []],
  ["no id", { ...good, id: undefined }],
  ["an id that is no uuid", { ...good, id: "1" }],
  ["a time before 1970", { ...good, time: -1 }],
  ["a time that is not whole", { ...good, time: 0.5 }],
  ["an infinite time", { ...good, time: Infinity }],
  ["version 0", { ...good, version: 0 }],
  ["an unknown kind", { ...good, kind: "deleted" }],
  ["a field too many", { ...good, extra: 1 }],
  ["a field too many inside", { ...good, data: { ...good.data, extra: 1 } }],
  ["an empty verdict", { ...good, data: { ...good.data, verdict: "empty" } }],
  ["attempt 0", { ...good, data: { ...good.data, attempt: 0 } }],
  ["a huge response", { ...good, data: { ...good.data, response: "x".repeat(20_001) } }],
  ["a prototype", JSON.parse(`{"__proto__": {"x": 1}, ${JSON.stringify(good).slice(1)}`)],
])("%s is set aside, not dropped", (_, value) => {
  const { events, setAside } = readEvents([good, value]);
  expect(events).toEqual([good]);
  expect(setAside).toEqual([value]);
});

test("a later format is seen as one", () => {
  expect(readEvents([{ ...good, version: 2, kind: "dreamt" }])).toMatchObject({
    events: [],
    isNewer: true,
  });
});

test("no foreign value makes reading throw", () => {
  fc.assert(
    fc.property(
      fc.array(fc.anything({ withBigInt: true, withDate: true, withMap: true })),
      (values) => {
        const { events, setAside } = readEvents(values);
        expect(events.length + setAside.length).toBe(values.length);
      },
    ),
  );
});

test("events of one page never share a time, even while the clock stands or is turned back", () => {
  const times = [10, 10, 3, 11].map(
    (now) => makeEvent("read", { lesson: "loss" }, 1e15 + now).time,
  );
  expect(times).toEqual([10, 11, 12, 13].map((t) => 1e15 + t));
  const ids = Array.from({ length: 100 }, () => makeEvent("ran", { figure: "a/b" }).id);
  expect(new Set(ids).size).toBe(100);
});
