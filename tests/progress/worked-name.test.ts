import { expect, test } from "vitest";
import { forecast } from "../../src/progress/forecast.ts";
import {
  calibration,
  eventSchema,
  firstTries,
  lessonProgress,
  mastery,
  reduce,
  workedName,
  type ProgressEvent,
} from "../../src/progress/index.ts";
import { dueAt, schedule } from "../../src/progress/schedule.ts";
import { waitingIn } from "../../src/widgets/review/review-session.ts";
import { answer, eventAt } from "./some-events.ts";
import * as v from "valibot";

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 9);
const name = workedName("z-and-then-a");

const answers: ProgressEvent[] = [answer(NOW, "q1", "wrong"), answer(NOW + DAY, "q1", "right")];
const steps: ProgressEvent[] = [1, 2, 3].map((at) =>
  eventAt(NOW + at, "answered", {
    ...{ question: name, seed: 4, response: ["0.5", "7"], attempt: at, hints: 1 },
    ...{ verdict: at === 3 ? "right" : "wrong", sure: 3 },
  }),
);
const both = [...answers, ...steps];

test("the steps of a worked example are events of today's format", () => {
  for (const event of steps) expect(v.is(eventSchema, event)).toBe(true);
});

test("review, forecast, mastery and calibration are the same with and without worked examples", () => {
  const later = NOW + 90 * DAY;
  expect(schedule(both)).toEqual(schedule(answers));
  expect(dueAt(schedule(both), later)).toEqual(dueAt(schedule(answers), later));
  expect(forecast(both, "2026-12-20", NOW)).toEqual(forecast(answers, "2026-12-20", NOW));
  expect(calibration(both)).toEqual(calibration(answers));
  expect(firstTries(steps)).toEqual([]);
  const objectives = [{ id: "x", questions: ["q1", name] }];
  expect(mastery(both, objectives)).toEqual(mastery(answers, objectives));
  expect(mastery(steps, objectives).get("x")).toBe("untried");
});

test("a review session asks for none of their steps", () => {
  for (const of of ["due", "new", { objective: "x" }] as const)
    expect(waitingIn({ of }, [], both, null, NOW + 90 * DAY)).toEqual([]);
});

test("they belong to no practice test, and settle no lesson", () => {
  expect(reduce(steps).papers.size).toBe(0);
  const lesson = { slug: "loss", questions: ["q1"] };
  expect(lessonProgress(reduce(steps), lesson)).toBe("untouched");
});

test("the last of them is found again", () => {
  expect(reduce(both).questions.get(name)?.last).toEqual(steps[2]);
});
