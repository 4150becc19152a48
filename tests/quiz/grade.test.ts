import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  feedbackOf,
  grade,
  OTHERWISE,
  pair,
  parseQuestions,
  shuffled,
  type Kind,
  type Question,
} from "../../src/quiz/index.ts";
import { LESSON } from "./examples.ts";

/** The questions of a kind; some kinds share a type. */
type Of<K extends Kind, Q = Question> = Q extends { kind: infer Kinds }
  ? K extends Kinds
    ? Q
    : never
  : never;

const questions = parseQuestions(LESSON, "lesson.mdx").questions.map(({ question }) => question);
const of = <K extends Kind>(kind: K) =>
  questions.find((question): question is Of<K> => question.kind === kind)!;

describe("an empty answer is not a wrong one", () => {
  test.each(questions.map((question) => [question.kind, question] as const))(
    "%s",
    (_, question) => {
      const none = [
        null,
        "",
        [],
        { text: " ", points: [] },
        "gone",
        ["gone"],
        { text: "", points: ["gone"] },
      ];
      for (const response of none) {
        expect(grade(question, response).verdict, JSON.stringify(response)).toBe("empty");
      }
    },
  );

  test("nor is a text that is not a number", () => {
    expect(grade(of("number"), "many")).toEqual({
      verdict: "empty",
      feedback: [],
      unreadable: true,
    });
  });
});

test("a choice gives the feedback of the option chosen", () => {
  const question = of("choice");
  const [right, wrong] = question.options;
  expect(grade(question, right!.key)).toEqual({ verdict: "right", feedback: [right!.key] });
  expect(grade(question, wrong!.key)).toEqual({ verdict: "wrong", feedback: [wrong!.key] });
  expect(feedbackOf(question, wrong!.key)?.misconception).toBe("MC11");
});

test("several choices are right as a set, and partial while a right one is among them", () => {
  const question = of("choices");
  const [a, b, c] = question.options.map(({ key }) => key) as [string, string, string];
  expect(grade(question, [b, a]).verdict).toBe("right");
  expect(grade(question, [a]).verdict).toBe("partial");
  expect(grade(question, [a, b, c])).toEqual({ verdict: "partial", feedback: [a, b, c] });
  expect(grade(question, [c])).toEqual({ verdict: "wrong", feedback: [c] });
});

test("a number is right up to its tolerance, and a known mistake is named", () => {
  const question = of("number");
  for (const text of ["-0.5", "−0,5", "-1/2", "-0.49", "-0.51"]) {
    expect(grade(question, text).verdict, text).toBe("right");
  }
  expect(grade(question, "1.005")).toEqual({ verdict: "wrong", feedback: ["1"] });
  expect(grade(question, "-0.52")).toEqual({ verdict: "wrong", feedback: [OTHERWISE] });
  expect(feedbackOf(question, OTHERWISE)?.text).toContain("Multiply first");
});

test("a number with two readings is right when one of them is", () => {
  const question: Question = { ...of("number"), answer: 61706, within: 0, mistakes: [] };
  expect(grade(question, "61,706").verdict).toBe("right");
  expect(grade(question, "61.706").verdict).toBe("right");
  expect(grade({ ...question, answer: 1.25 }, "1,250").verdict).toBe("right");
});

test("a decimal typed at the edge of its tolerance is right", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000, max: 10_000 }),
      fc.integer({ min: 0, max: 50 }),
      (answer, off) => {
        const question: Question = {
          ...of("number"),
          answer: answer / 100,
          within: 0.5,
          mistakes: [],
        };
        expect(grade(question, String((answer + off) / 100)).verdict).toBe("right");
        expect(grade(question, String((answer - off) / 100)).verdict).toBe("right");
        expect(grade(question, String((answer + 51) / 100)).verdict).toBe("wrong");
      },
    ),
  );
});

test.each([
  ["1e8", "right", []],
  ["51 000 000", "right", []],
  ["2e8", "right", []],
  ["3e8", "partial", ["above"]],
  ["3e7", "partial", ["below"]],
  ["1e6", "wrong", ["below"]],
  ["1e11", "wrong", ["above"]],
])("an estimate of %s for 1e8 within a factor of 2 is %s", (text, verdict, feedback) => {
  expect(grade(of("estimate"), text)).toEqual({ verdict, feedback });
});

test("an estimate of 0 or below names no size on a log scale", () => {
  expect(grade(of("estimate"), "-5")).toMatchObject({ verdict: "empty", unreadable: true });
});

test("a gap takes any of its spellings, and a word of another gap is named", () => {
  const question = of("fill");
  expect(grade(question, ["Multiplies ", "shifts"]).verdict).toBe("right");
  expect(grade(question, ["scales", "the shifts"]).verdict).toBe("right");
  const [word] = question.words;
  expect(grade(question, ["shifts", "shifts"])).toEqual({
    verdict: "partial",
    feedback: [word.key],
  });
  expect(grade(question, ["adds", "bends"])).toEqual({ verdict: "wrong", feedback: [OTHERWISE] });
  expect(grade(question, ["scales", " "]).verdict).toBe("empty");
});

test.each(["sort", "match"] as const)("a %s is answered item by item", (kind) => {
  const question = of(kind);
  const all = (place: (target: string) => string) =>
    question.items.map(({ key, target }) => pair(key, place(target)));
  const next = (target: string) => {
    const keys = question.targets.map(({ key }) => key);
    return keys[(keys.indexOf(target) + 1) % keys.length];
  };
  const right = all((target) => target);
  expect(grade(question, right)).toEqual({ verdict: "right", feedback: [] });
  const keys = question.items.map(({ key }) => key);
  expect(grade(question, all(next))).toEqual({ verdict: "wrong", feedback: keys });
  const first = [all(next)[0], ...right.slice(1)];
  expect(grade(question, first)).toEqual({ verdict: "partial", feedback: [keys[0]] });
  expect(grade(question, right.slice(1)).verdict).toBe("empty");
});

test("a wrong order is answered by the first item that is due", () => {
  const question = of("order");
  const keys = question.items.map(({ key }) => key) as [string, string, string, string];
  expect(grade(question, keys).verdict).toBe("right");
  expect(grade(question, [keys[0], keys[2], keys[1], keys[3]])).toEqual({
    verdict: "wrong",
    feedback: [keys[1]],
  });
  expect(grade(question, keys.slice(1)).verdict).toBe("empty");
});

test("an order is right for one permutation alone", () => {
  const question = of("order");
  const keys = question.items.map(({ key }) => key);
  fc.assert(
    fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
      expect(grade(question, order).verdict === "right").toBe(order.join() === keys.join());
    }),
  );
});

test("an essay is right when its reader finds every point, and never wrong", () => {
  const question = of("essay");
  const points = question.points.map(({ key }) => key);
  expect(grade(question, { text: "Both.", points: [] }).verdict).toBe("partial");
  expect(grade(question, { text: "", points: points.slice(1) }).verdict).toBe("partial");
  expect(grade(question, { text: "Both.", points }).verdict).toBe("right");
});

test("the first order shown is a permutation, always the same, never the right one", () => {
  const keys = fc.uniqueArray(fc.string(), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(fc.string(), keys, (id, right) => {
      const shown = shuffled(id, right);
      expect([...shown].sort()).toEqual([...right].sort());
      expect(shown).toEqual(shuffled(id, right));
      expect(shown).not.toEqual(right);
    }),
  );
});
