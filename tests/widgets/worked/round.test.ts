import fc from "fast-check";
import { expect, test } from "vitest";
import type { NumberQuestion } from "../../../src/quiz/index.ts";
import {
  answered,
  NEW_ROUND,
  roundFrom,
  standing,
  type Round,
} from "../../../src/widgets/worked/round.ts";

/** Questions whose answers are 1, 2, 3 … */
const questions = (count: number): NumberQuestion[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `q-${at}`, kind: "number", stem: "", hints: [], answer: at + 1, within: 0.1 },
    ...{ mistakes: [], otherwise: { text: "" }, explanation: "" },
  }));

function play(answers: readonly string[], count: number): Round {
  const all = questions(count);
  return answers.reduce((round, typed) => {
    const now = standing(round, all);
    return now.done.length === count ? round : answered(round, now, typed);
  }, NEW_ROUND);
}

test("a right answer ends a step, and so does a second wrong one", () => {
  const at = (...typed: string[]) => standing(play(typed, 3), questions(3));
  expect(at()).toEqual({ done: [], wrong: null });
  expect(at("1")).toEqual({ done: ["right"], wrong: null });
  expect(at("7")).toEqual({ done: [], wrong: "7" });
  expect(at("7", "1")).toEqual({ done: ["right"], wrong: null });
  expect(at("7", "8")).toEqual({ done: ["wrong"], wrong: null });
  expect(at("7", "8", "2", "9")).toEqual({ done: ["wrong", "right"], wrong: "9" });
  expect(at("7", "8", "2", "9", "9").done).toEqual(["wrong", "right", "wrong"]);
});

test("whatever is typed, what is kept of the last answer brings the reader back to the same place", () => {
  const typed = fc.array(fc.constantFrom("1", "2", "3", "7"), { maxLength: 9 });
  fc.assert(
    fc.property(typed, fc.integer({ min: 1, max: 3 }), (answers, count) => {
      const round = play(answers, count);
      fc.pre(round.typed.length > 0);
      const kept = {
        ...{ question: "worked/x", seed: 4, response: [...round.typed] },
        ...{ verdict: "wrong" as const, attempt: round.tries },
      };
      const back = roundFrom(kept, 4);
      expect(standing(back, questions(count))).toEqual(standing(round, questions(count)));
    }),
  );
});

test("answers to other numbers are no answers to these", () => {
  const kept = { question: "worked/x", seed: 3, response: ["1"], verdict: "right", attempt: 1 };
  expect(roundFrom({ ...kept, verdict: "right" }, 4)).toEqual(NEW_ROUND);
  expect(roundFrom(undefined, 2)).toEqual(NEW_ROUND);
});

test("what an example no longer asks for is passed over", () => {
  const kept: Round = { typed: ["1", "2", "3", "4"], tries: 1 };
  expect(standing(kept, questions(2)).done).toEqual(["right", "right"]);
});
