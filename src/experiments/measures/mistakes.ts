import type { Run } from "#engine";
import { buildData } from "../build.ts";
import type { DataSpec } from "../experiment.ts";

/** An example that a network puts into another class than its own. */
export interface Mistake {
  /** Its place in the data set. */
  index: number;
  was: number;
  said: number;
  /** How sure it was: the softmax of what it said. */
  sure: number;
  /** The example itself. */
  input: Float32Array;
}

/** Which of `count` examples, from `from` on, a network with a logit for each class gets wrong. */
export function mistakesOf(run: Run, data: DataSpec, from: number, count: number): Mistake[] {
  const { inputs, targets, inputWidth } = buildData(data, run.training.seed);
  const inputOf = (n: number) => inputs.subarray(n * inputWidth, (n + 1) * inputWidth);
  const logits = run.predict(inputs.subarray(from * inputWidth, (from + count) * inputWidth));
  const classes = logits.length / count;
  return Array.from({ length: count }, (_, n) => {
    const own = logits.subarray(n * classes, (n + 1) * classes);
    const most = Math.max(...own);
    return {
      index: from + n,
      was: targets[from + n],
      said: own.indexOf(most),
      sure: 1 / own.reduce((sum, logit) => sum + Math.exp(logit - most), 0),
    };
  })
    .filter(({ was, said }) => was !== said)
    .map((mistake) => ({ ...mistake, input: inputOf(mistake.index).slice() }));
}

/** The measure behind the digits that are still read wrong. */
export function mistakes(run: Run, argument: unknown): Mistake[] {
  const { data, from, count } = argument as { data: DataSpec; from: number; count: number };
  return mistakesOf(run, data, from, count);
}
