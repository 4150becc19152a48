import fc from "fast-check";
import { expect, test } from "vitest";
import { resultOf, type AskedItem, type Given, type Question } from "../../src/quiz/index.ts";

const choice = (id: string): Question => ({
  ...{ id, kind: "choices", stem: "?", hints: [] },
  options: ["a", "b", "c"].map((key) => ({
    ...{ key, text: key, right: key !== "c" },
    feedback: { text: "" },
  })),
});
const asked = (id: string, objective: string): AskedItem => ({
  ...{ id, objective, lesson: `lesson-of-${objective}`, solution: [] },
  question: choice(id),
});
const ITEMS = [asked("q1", "add"), asked("q2", "take"), asked("q3", "add"), asked("q4", "take")];
const OBJECTIVES = ["add", "take", "never-asked"].map((id) => ({
  ...{ id, can: id, lesson: `lesson-of-${id}` },
}));

const response = fc.constantFrom(null, "", ["a", "b"], ["a"], ["c"], []);
const sure = fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const);
const sheets = fc.dictionary(fc.constantFrom("0", "1", "2", "3"), fc.record({ response, sure }));
const given = (sheet: Record<string, Given>) =>
  new Map(Object.entries(sheet).map(([item, answer]) => [Number(item), answer]));

test("a score counted by hand: one right, one in part, one wrong, one left open", () => {
  const answers = new Map<number, Given>([
    [0, { response: ["b", "a"], sure: 1 }],
    [1, { response: ["a"] }],
    [2, { response: ["c"], sure: 3 }],
  ]);
  const result = resultOf(ITEMS, answers, OBJECTIVES);
  expect([result.right, result.partial, result.wrong, result.open]).toEqual([1, 1, 1, 1]);
  expect(result.items.map(({ number, grade }) => [number, grade.verdict])).toEqual([
    [1, "right"],
    [2, "partial"],
    [3, "wrong"],
    [4, "empty"],
  ]);
  expect(result.objectives).toEqual([
    { id: "take", can: "take", lesson: "lesson-of-take", right: 0, count: 2 },
    { id: "add", can: "add", lesson: "lesson-of-add", right: 1, count: 2 },
  ]);
});

test("how sure the reader was changes no mark", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const silent = new Map([...given(sheet)].map(([at, { response }]) => [at, { response }]));
      const marks = (of: ReadonlyMap<number, Given>) => {
        const { items, ...score } = resultOf(ITEMS, of, OBJECTIVES);
        return [score, items.map(({ grade }) => grade)];
      };
      expect(marks(given(sheet))).toEqual(marks(silent));
    }),
  );
});

test("every question counts once, and the scores of the objectives add up to the score", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { right, partial, wrong, open, objectives } = resultOf(ITEMS, given(sheet), OBJECTIVES);
      expect(right + partial + wrong + open).toBe(ITEMS.length);
      expect(objectives.reduce((sum, score) => sum + score.right, 0)).toBe(right);
      expect(objectives.reduce((sum, score) => sum + score.count, 0)).toBe(ITEMS.length);
    }),
  );
});
