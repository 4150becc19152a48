import { expect, test } from "vitest";
import { lessonProgress, markLessons, reduce } from "../../src/progress/index.ts";
import { answer, eventAt } from "./some-events.ts";

const lesson = { slug: "bias-shifts", questions: ["q1", "q2"] };
const read = eventAt(9, "read", { lesson: "bias-shifts" });

test("a lesson is untouched until one of its questions, figures or its end was met", () => {
  expect(lessonProgress(reduce([]), lesson)).toBe("untouched");
  expect(lessonProgress(reduce([answer(1, "elsewhere", "right")]), lesson)).toBe("untouched");
  expect(lessonProgress(reduce([answer(1, "q1", "wrong")]), lesson)).toBe("started");
  expect(lessonProgress(reduce([read]), lesson)).toBe("started");
  const ran = eventAt(1, "ran", { figure: "bias-shifts/hill" });
  expect(lessonProgress(reduce([ran]), lesson)).toBe("started");
});

test("it is done when every question was right once, at least in part, and then stays done", () => {
  const one = answer(1, "q1", "right");
  expect(lessonProgress(reduce([one, answer(2, "q2", "wrong")]), lesson)).toBe("started");
  const both = [one, answer(2, "q2", "partial")];
  expect(lessonProgress(reduce(both), lesson)).toBe("done");
  expect(lessonProgress(reduce([...both, answer(3, "q1", "wrong")]), lesson)).toBe("done");
});

test("a lesson without questions is done when its end was reached", () => {
  expect(lessonProgress(reduce([read]), { slug: "bias-shifts", questions: [] })).toBe("done");
});

test("the marks of a lesson list say it in an attribute and in words", () => {
  const words = { textContent: "" };
  const mark = {
    dataset: { lesson: "bias-shifts", questions: "q1  q2" } as Record<string, string>,
    querySelector: () => words,
  };
  const root = { querySelectorAll: () => [mark] } as unknown as ParentNode;
  markLessons(root, reduce([answer(1, "q1", "right")]));
  expect(mark.dataset.state).toBe("started");
  expect(words.textContent).toBe("Started: ");
});
