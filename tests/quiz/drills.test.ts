import { describe, expect, test } from "vitest";
import { allDrills } from "../../src/course/drills.ts";
import { renderDrillText } from "../../src/markdown/render-drill-text.ts";
import {
  grade,
  numbersIn,
  tex,
  variantOf,
  type Drill,
  type Variant,
} from "../../src/quiz/index.ts";

const SEEDS = 10_000;
const SEEDS_IF_TRAINED = 200;
/** Seeds for what takes longer to check. */
const FEW = 50;
const DIFFERENT_AT_LEAST = 50;

const all = await allDrills();

describe.each(all.map(({ drill }) => [drill.id, drill] as const))("%s", (_, drill) => {
  test("every seed gives an answer and distractors that are apart, and many seeds give many questions", () => {
    const asked = new Set<string>();
    const problems: string[] = [];
    for (let seed = 0; seed < seedsOf(drill); seed++) {
      const variant = variantOf(drill, seed);
      asked.add(askedIn(variant));
      for (const problem of [...problemsOf(variant), ...disagreement(drill, variant)])
        problems.push(`seed ${seed}: ${problem}: ${variant.question.stem}`);
    }
    expect(problems.slice(0, 5)).toEqual([]);
    expect(asked.size).toBeGreaterThanOrEqual(DIFFERENT_AT_LEAST);
  }, 120_000);

  test("the answer is graded right, and each slip hears what is said to it", () => {
    for (let seed = 0; seed < FEW; seed++) {
      const { question } = variantOf(drill, seed);
      if (question.kind === "number") {
        expect(grade(question, String(question.answer)).verdict).toBe("right");
        for (const { key, value } of question.mistakes)
          expect(grade(question, String(value))).toEqual({ verdict: "wrong", feedback: [key] });
      } else
        for (const { key, right } of question.options)
          expect(grade(question, key).verdict).toBe(right ? "right" : "wrong");
    }
  });

  test("the first line of its solution, which is its last hint, does not name the answer", () => {
    let told = 0;
    for (let seed = 0; seed < FEW; seed++) if (tells(variantOf(drill, seed))) told++;
    // A number on the way may happen to be the answer.
    expect(told).toBeLessThan(FEW / 3);
  });

  test("every text is one that the page can set", () => {
    for (let seed = 0; seed < FEW; seed++) {
      const { question, solution } = variantOf(drill, seed);
      for (const text of [...textsOf(question), ...solution]) {
        expect(text).not.toMatch(/NaN|undefined|Infinity|\d\.\d{9}/);
        renderDrillText(text);
      }
    }
  });

  test("a seed gives the same variant again", () => {
    expect(variantOf(drill, 7)).toEqual(variantOf(drill, 7));
  });
});

/** What a reader has to think about: the stem, and the options in any order. */
function askedIn({ question }: Variant): string {
  const options = question.kind === "number" ? [] : question.options.map(({ text }) => text);
  return [question.stem, ...options.sort()].join("\n");
}

function seedsOf({ trains }: Drill): number {
  return trains ? SEEDS_IF_TRAINED : SEEDS;
}

function tells({ question, solution: [first] }: Variant): boolean {
  if (question.kind !== "number")
    return question.options.some(({ right, text }) => right && first.includes(text));
  const isAnswer = (value: number) => Math.abs(value - question.answer) < 1e-9;
  return numbersIn(first).some(isAnswer) && !numbersIn(question.stem).some(isAnswer);
}

function problemsOf({ question, solution }: Variant): string[] {
  const last = solution.at(-1)!;
  const problems: string[] = [];
  if (question.kind === "number") {
    const { answer, within, mistakes, stem } = question;
    const values = [answer, ...mistakes.map(({ value }) => value)].sort((a, b) => a - b);
    if (!values.every(Number.isFinite)) problems.push(`not finite: ${values.join(", ")}`);
    if (values.some((value, k) => k > 0 && value - values[k - 1] <= within))
      problems.push(`too near one another: ${values.join(", ")}`);
    if (numbersIn(stem).includes(answer)) problems.push("the stem holds the answer");
    const ends = numbersIn(last).at(-1);
    const isShown = last.includes(tex(answer)) || Math.abs(Number(ends) - answer) <= within;
    if (!isShown) problems.push(`the solution does not end in ${answer}: ${last}`);
  } else {
    const right = question.options.filter((option) => option.right);
    if (right.length !== 1) problems.push(`${right.length} options are right`);
    if (new Set(question.options.map(({ text }) => text)).size < question.options.length)
      problems.push("two options are the same");
    if (!last.includes(right[0].text))
      problems.push(`the solution does not end in: ${right[0].text}`);
  }
  return problems;
}

/** The drill's second formula, held against the answer. */
function disagreement(drill: Drill, { numbers, question }: Variant): string[] {
  const again = drill.again(numbers);
  if (question.kind !== "number") {
    const { text } = question.options.find(({ right }) => right)!;
    return text === again ? [] : [`a second way gives "${again}", not "${text}"`];
  }
  const off = Math.abs((again as number) - question.answer);
  const isNear = off <= 1e-5 * Math.max(1, Math.abs(question.answer));
  return isNear ? [] : [`a second formula gives ${again}, not ${question.answer}`];
}

function textsOf(question: Variant["question"]): string[] {
  const { stem, hints, explanation = "" } = question;
  const said =
    question.kind === "number"
      ? [...question.mistakes.map(({ feedback }) => feedback.text), question.otherwise.text]
      : question.options.flatMap(({ text, feedback }) => [text, feedback.text]);
  return [stem, ...hints, explanation, ...said];
}
