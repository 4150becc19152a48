import type { DataSet } from "#engine";
import { buildData } from "./build.ts";
import type { Experiment } from "./experiment.ts";

/** How many relu features the networks of the spike see: close together about forty, the number of examples. */
export const FEATURE_COUNTS = [2, 5, 10, 20, 30, 36, 40, 44, 60, 100, 200, 400];

/** The same experiment with so many features, and as many weights on them. */
export function withFeatures(experiment: Experiment, features: number): Experiment {
  const { data, model } = experiment;
  return { ...experiment, data: { ...data, features }, model: { ...model, widths: [features, 1] } };
}

/** New examples of the same law. */
export function freshData({ data, seed }: Experiment): DataSet {
  return buildData({ ...data, split: "test" }, seed);
}

/** The mean squared error of Σ weightⱼ · inputⱼ. */
export function linearError(data: DataSet, weights: ArrayLike<number>): number {
  const { inputs, targets, count, inputWidth } = data;
  let sum = 0;
  for (let n = 0; n < count; n++) {
    let off = -targets[n];
    for (let j = 0; j < inputWidth; j++) off += weights[j] * inputs[n * inputWidth + j];
    sum += off * off;
  }
  return sum / count;
}
