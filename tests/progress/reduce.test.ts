import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge, reduce } from "../../src/progress/index.ts";
import { answer, anyEvent, eventAt } from "./some-events.ts";

describe("merging is a union by id", () => {
  test("any order and any repetition of the same events gives the same state", () => {
    const lists = fc
      .array(anyEvent, { maxLength: 30 })
      .chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray(events, { minLength: events.length }),
          fc.subarray(events),
        ),
      );
    fc.assert(
      fc.property(lists, ([events, shuffled, again]) => {
        expect(reduce([...shuffled, ...again])).toEqual(reduce(events));
      }),
    );
  });

  test("two devices that exchange their events agree, whoever gives first", () => {
    const list = fc.array(anyEvent, { maxLength: 20 });
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const together = merge([...a, ...b, ...c]);
        expect(merge([...merge([...c, ...a]), ...b])).toEqual(together);
        expect(merge(together)).toEqual(together);
      }),
    );
  });

  test("of two different events with one id the same one stays in any order", () => {
    const one = answer(5, "q", "right");
    const forged = { ...one, data: { ...one.data, verdict: "wrong" as const } };
    expect(merge([one, forged])).toEqual(merge([forged, one]));
    expect(merge([one, { ...forged, time: 4 }])[0]?.time).toBe(4);
  });
});

test("a question has its first and last answer, and stays settled once it was right", () => {
  const [a, b, c] = [
    answer(1, "q", "wrong", 1),
    answer(2, "q", "right", 2),
    answer(3, "q", "wrong", 3),
  ];
  expect(reduce([c, a, b]).questions.get("q")).toEqual({
    first: a,
    last: c,
    attempts: 3,
    isSettled: true,
  });
  expect(reduce([a]).questions.get("q")?.isSettled).toBe(false);
  expect(reduce([answer(1, "p", "partial")]).questions.get("p")?.isSettled).toBe(true);
});

test("a figure keeps its first prediction and whether it ran", () => {
  const first = eventAt(1, "predicted", { figure: "a/b", prediction: "skipped" });
  const second = eventAt(2, "predicted", { figure: "a/b", prediction: 2, outcome: 3 });
  const ran = eventAt(3, "ran", { figure: "a/b" });
  expect(reduce([second, ran, first]).figures.get("a/b")).toEqual({
    prediction: "skipped",
    outcome: 3,
    hasRun: true,
  });
});

test("a name from outside is only ever a name", () => {
  const state = reduce([answer(1, "__proto__", "right"), answer(2, "constructor", "right")]);
  expect([...state.questions.keys()]).toEqual(["__proto__", "constructor"]);
});

test("of what was put down for an item of a practice test the last counts, also once it is handed in", () => {
  const marked = (time: number, response: string) =>
    eventAt(time, "marked", { paper: "10-7", item: 2, response });
  const events = [
    marked(1, "a"),
    eventAt(3, "handedIn", { paper: "10-7", seconds: 60 }),
    marked(2, "b"),
    eventAt(9, "handedIn", { paper: "10-7", seconds: 90 }),
  ];
  const paper = reduce(events).papers.get("10-7");
  expect(paper?.marked.get(2)?.response).toBe("b");
  expect(paper?.handedIn?.data.seconds).toBe(60);
});

test("the day of the test is the last one set, and can be taken back", () => {
  const events = [
    eventAt(1, "planned", { testDay: "2026-12-01" }),
    eventAt(2, "planned", { testDay: "2026-12-08" }),
  ];
  expect(reduce(events).testDay).toBe("2026-12-08");
  expect(reduce([...events, eventAt(3, "planned", { testDay: null })]).testDay).toBeNull();
});
