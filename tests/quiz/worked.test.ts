import { describe, expect, test } from "vitest";
import { refuseTwins } from "../../src/course/unique-ids.ts";
import { allWorked } from "../../src/course/worked.ts";
import { checkUniqueIds } from "../../src/course/unique-ids.ts";
import { renderDrillText } from "../../src/markdown/render-drill-text.ts";
import {
  defineWorked,
  grade,
  numbersIn,
  tex,
  workedVariantOf,
  yoursIn,
} from "../../src/quiz/index.ts";

const SEEDS = 300;
/** Seeds whose formulas are set, which takes longer. */
const FEW = 30;
const DIFFERENT_AT_LEAST = 20;

const all = await allWorked();

describe.each(all.map(({ worked }) => [worked.id, worked] as const))("%s", (_, worked) => {
  test("every seed gives finite answers, slips that are apart from them, and lines that end in the answer", () => {
    const problems: string[] = [];
    const seen = new Set<string>();
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { given, lines } = workedVariantOf(worked, seed);
      seen.add(given);
      for (const [at, { does, formula, question }] of lines.entries()) {
        const { answer, within, mistakes, stem } = question;
        const say = (problem: string) => problems.push(`seed ${seed}, step ${at + 1}: ${problem}`);
        const slips = mistakes.map(({ value }) => value);
        const far = (value: number) => Math.abs(value - answer) > within;
        if (![answer, ...slips].every(Number.isFinite)) say(`not finite: ${answer}, ${slips}`);
        if (!slips.every(far)) say(`a slip leads to ${answer}: ${slips}`);
        const texts = [given, does, formula, stem, ...mistakes.map((one) => one.feedback.text)];
        const odd = texts.find((text) => /NaN|undefined|Infinity|\d\.\d{9}/.test(text));
        if (odd !== undefined) say(`a text holds what is no number: ${odd}`);
        const end = numbersIn(formula).at(-1);
        if (!formula.includes(tex(answer)) && Math.abs(Number(end) - answer) > within)
          say(`the line does not end in ${answer}: ${formula}`);
      }
    }
    expect(problems.slice(0, 5)).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(DIFFERENT_AT_LEAST);
  });

  test("the number that a line ends in, as printed, is graded right, and each slip hears what is said to it", () => {
    for (let seed = 1; seed <= SEEDS; seed++)
      for (const { formula, question } of workedVariantOf(worked, seed).lines) {
        const printed = formula.includes(tex(question.answer))
          ? String(Number(question.answer.toPrecision(6)))
          : String(numbersIn(formula).at(-1));
        expect(grade(question, printed).verdict).toBe("right");
        for (const { key, value } of question.mistakes)
          expect(grade(question, String(value))).toEqual({ verdict: "wrong", feedback: [key] });
      }
  });

  test("every text is one that the page can set", () => {
    for (let seed = 1; seed <= FEW; seed++) {
      const { given, lines } = workedVariantOf(worked, seed);
      for (const { does, formula, question } of lines)
        for (const text of [
          given,
          does,
          `$\\displaystyle ${formula}$`,
          question.stem,
          ...question.mistakes.map(({ feedback }) => feedback.text),
        ])
          renderDrillText(text);
    }
  });

  test("a seed gives the same variant again", () => {
    expect(workedVariantOf(worked, 7)).toEqual(workedVariantOf(worked, 7));
  });
});

test("one step more is the reader's each time, until all are", () => {
  expect([1, 2, 3, 4, 5].map((seed) => yoursIn(seed, 3))).toEqual([0, 1, 2, 3, 3]);
});

const step = { does: () => "Add.", formula: () => "1 = 1", asks: () => "What?", answer: () => 1 };
const example = { id: "an-example", draw: () => ({}), given: () => "", steps: [step, step] };

test("an example that is none is refused in the writer's words", () => {
  expect(() => defineWorked({ ...example, id: "An example" })).toThrow(
    'worked "An example": found "An example"; an id is lower-case words joined by hyphens.',
  );
  expect(() => defineWorked({ ...example, steps: [step] })).toThrow("found 1 steps, expected two");
});

test("an example whose slip always leads to the answer is refused in the writer's words", () => {
  const slips = { same: { value: () => 1, says: () => "" } };
  const worked = defineWorked({ ...example, steps: [step, { ...step, slips }] });
  expect(() => workedVariantOf(worked, 1)).toThrow(/worked "an-example": 2000 draws for seed 1/);
});

test("questions, drills and worked examples share no id", async () => {
  await checkUniqueIds();
  const [a, b] = ["a drill of loss", "a worked example of fit"];
  expect(() =>
    refuseTwins([
      { id: "one", place: a },
      { id: "one", place: b },
    ]),
  ).toThrow('a worked example of fit has the id "one", which a drill of loss has too.');
});
