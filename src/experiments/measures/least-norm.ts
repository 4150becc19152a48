import type { Run } from "#engine";
import { leastNorm } from "../least-norm.ts";

/** The measure behind the spike: the weights at which training a linear model would end. */
export function trainedToTheEnd(run: Run, argument: unknown): Float64Array {
  const { penalty } = argument as { penalty: number };
  return leastNorm(run.training.data, penalty);
}
