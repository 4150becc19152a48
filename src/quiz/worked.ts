import type { Random } from "../engine/index.ts";
import type { Slip } from "./drill.ts";

/** One step of a worked example: a number and the line that leads to it. */
export interface WorkedStep<N> {
  /** What is done, in one sentence of Markdown: "Multiply each input by its weight and add." */
  does(numbers: N): string;
  /** The line as it is worked, TeX without dollar signs; it ends in the answer. */
  formula(numbers: N): string;
  /** What the reader is asked for once this step is theirs, such as "What is $z$?". */
  asks(numbers: N): string;
  answer(numbers: N): number;
  /** Stands behind the field, and may be typed. */
  unit?: string;
  /** How far from the answer is still right; max(0.001, 0.5 % of it) unless said. */
  within?(numbers: N): number;
  /** Known slips, by name, and what is said to a reader who arrives there. */
  slips?: Record<string, Slip<N>>;
}

/**
 * A worked example that fades: first every step is shown; then, with new numbers each time, the
 * last step is the reader's, then the last two, until all are.
 */
// A list of examples holds many kinds of numbers; each alone is typed by its draw.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface Worked<N = any> {
  /** Permanent, unique over all worked examples and questions of the course. */
  id: string;
  draw(random: Random): N;
  /** What is given and what is wanted, in Markdown. */
  given(numbers: N): string;
  steps: WorkedStep<N>[];
}

/** Types a worked example and checks what its type cannot say; throws in the writer's words. */
export function defineWorked<N>(worked: Worked<N>): Worked<N> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(worked.id))
    throw new Error(
      `worked "${worked.id}": found "${worked.id}"; an id is lower-case words joined by hyphens.`,
    );
  if (worked.steps.length < 2)
    throw new Error(
      `worked "${worked.id}": found ${worked.steps.length} steps, expected two or more, so that it can fade.`,
    );
  return worked;
}
