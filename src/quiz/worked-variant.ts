import { stream } from "../engine/index.ts";
import { areApart } from "./fair.ts";
import type { NumberQuestion } from "./question.ts";
import type { Worked, WorkedStep } from "./worked.ts";

/** A step with its numbers drawn: what is done, the line as it is worked, and how it is asked. */
export interface WorkedLine {
  does: string;
  formula: string;
  question: NumberQuestion;
}

/** A worked example with its numbers drawn. */
export interface WorkedVariant {
  seed: number;
  given: string;
  lines: WorkedLine[];
}

/** Draws after which an example is taken to be wrong. */
const MOST_DRAWS = 2000;

/**
 * The variant of a worked example for a seed: the same on every machine. Numbers are drawn again
 * until the answer and the slips of every step are apart. Seed 1 is the one that stands in the lesson.
 *
 * @throws Error in the writer's words when 2,000 draws bring no such numbers.
 */
export function workedVariantOf(worked: Worked, seed: number): WorkedVariant {
  const random = stream(seed, `worked ${worked.id}`);
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const numbers: unknown = worked.draw(random);
    const lines = worked.steps.map((step, at) => lineOf(step, numbers, `${worked.id}-${at + 1}`));
    if (lines.every(({ question }) => areApart(question)))
      return { seed, given: worked.given(numbers), lines };
  }
  throw new Error(
    `worked "${worked.id}": ${MOST_DRAWS} draws for seed ${seed} brought no numbers in which the` +
      " answer and the slips of every step are apart.",
  );
}

/** How many of the last steps are the reader's in the variant of a seed: none in the first, then one more each time. */
export function yoursIn(seed: number, steps: number): number {
  return Math.min(seed - 1, steps);
}

function lineOf(step: WorkedStep<unknown>, numbers: unknown, id: string): WorkedLine {
  const [does, formula, answer] = [step.does(numbers), step.formula(numbers), step.answer(numbers)];
  const question: NumberQuestion = {
    id,
    kind: "number",
    stem: step.asks(numbers),
    hints: [does],
    answer,
    within: step.within?.(numbers) ?? Math.max(0.001, 0.005 * Math.abs(answer)),
    ...(step.unit && { unit: step.unit }),
    mistakes: Object.entries(step.slips ?? {}).map(([key, { misconception, value, says }]) => ({
      key,
      value: value(numbers),
      feedback: { text: says(numbers), ...(misconception && { misconception }) },
    })),
    otherwise: { text: does },
    explanation: `$${formula}$`,
  };
  return { does, formula, question };
}
