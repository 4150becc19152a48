import { expect, test } from "vitest";
import { reduce } from "../../../src/progress/index.ts";
import { took, timeLeft } from "../../../src/widgets/paper/clock.ts";
import { lastTime, readSittingKey, sittingKey } from "../../../src/widgets/paper/sitting-key.ts";
import { eventAt } from "../../progress/some-events.ts";

test("a paper that is sat again is kept under a key of its own", () => {
  const keys = [1, 2, 11].map((time) => sittingKey("20-7-abc", time));
  expect(keys).toEqual(["20-7-abc", "20-7-abc/2", "20-7-abc/11"]);
  expect(keys.map(readSittingKey).map(({ time }) => time)).toEqual([1, 2, 11]);
  const { papers } = reduce(keys.map((paper, at) => eventAt(at, "begun", { paper })));
  expect(lastTime(papers, "20-7-abc")).toBe(11);
  expect(lastTime(papers, "20-7-abd")).toBe(0);
});

test("a sitting has when it was first begun, what was put down last, and its own answers", () => {
  const answer = { question: "q", response: "a", verdict: "right" as const, attempt: 1 };
  const own = eventAt(6, "answered", { ...answer, paper: "p" });
  const begun = eventAt(1, "begun", { paper: "p", minutes: 30 });
  const handedIn = eventAt(5, "handedIn", { paper: "p", seconds: 4 });
  const { papers } = reduce([
    own,
    eventAt(7, "answered", answer),
    eventAt(8, "handedIn", { paper: "p" }),
    eventAt(3, "marked", { paper: "p", item: 2, response: "later", sure: 3 }),
    eventAt(2, "marked", { paper: "p", item: 2, response: "earlier" }),
    eventAt(4, "begun", { paper: "p" }),
    handedIn,
    begun,
  ]);
  expect(papers.get("p")).toEqual({
    begun,
    handedIn,
    answers: [own],
    marked: new Map([[2, { paper: "p", item: 2, response: "later", sure: 3 }]]),
  });
});

test.each([
  [1800, "30 min left"],
  [1741, "30 min left"],
  [61, "2 min left"],
  [60, "60 s left"],
  [1, "1 s left"],
  [0, "Time is over"],
  [-5, "Time is over"],
])("with %d seconds to go the clock says %j", (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words);
});

test.each([
  [10, "less than a minute"],
  [60, "one minute"],
  [1439, "24 minutes"],
])("%d seconds are %j", (seconds, words) => {
  expect(took(seconds)).toBe(words);
});
