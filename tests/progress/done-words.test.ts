import { expect, test } from "vitest";
import { doneWords } from "../../src/progress/done-words.ts";
import { reduce } from "../../src/progress/index.ts";
import { answer, eventAt } from "./some-events.ts";

const lesson = { slug: "loss", questions: ["q1", "q2", "q3"], drills: ["d1"] };
const none = new Set<string>();

test("of a lesson that nobody touched nothing is said", () => {
  expect(doneWords(lesson, reduce([]), none)).toBe("");
  expect(doneWords(lesson, reduce([answer(1, "other", "right")]), none)).toBe("");
});

test("read, right and due are said where there is something to say", () => {
  const state = reduce([
    answer(1, "q1", "right"),
    answer(2, "q2", "wrong"),
    answer(3, "d1", "right"),
    eventAt(4, "read", { lesson: "loss" }),
  ]);
  expect(doneWords(lesson, state, none)).toBe("read, 1 of 3 right");
  expect(doneWords(lesson, state, new Set(["q2", "d1", "q9"]))).toBe("read, 1 of 3 right, 2 due");
  expect(doneWords({ ...lesson, slug: "fit" }, state, none)).toBe("1 of 3 right");
});
