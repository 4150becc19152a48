import type { Experiment } from "../experiment.ts";
import type { Reading } from "./reading.ts";

/** One setting that can be changed, and what the reader reads. */
export const treatments = {
  he: "Draw the weights by He’s rule",
  xavier: "Draw the weights by Xavier’s rule",
  slower: "Learning rate ÷ 10",
  faster: "Learning rate × 10",
  tanh: "Make the hidden units tanh",
  relu: "Make the hidden units relu",
  biases: "Give every unit a bias",
  standardise: "Standardise the inputs",
  clip: "Clip the gradient to length 1",
  decay: "Weight decay of 0.05",
  stop: "Stop where the held-back loss was lowest",
  adam: "Adam with rate 0.01",
} as const;

export type Treatment = keyof typeof treatments;

/**
 * The experiment with one setting changed; data, batches and, unless it is their rule that changes, first
 * weights stay. `readings` are those of the run as it was, for where to stop.
 */
export function treated(
  treatment: Treatment,
  experiment: Experiment,
  readings: readonly Reading[],
): Experiment {
  const { model, optimizer } = experiment;
  const rate = (factor: number): Experiment => ({
    ...experiment,
    optimizer: { ...optimizer, learningRate: optimizer.learningRate * factor },
  });
  switch (treatment) {
    case "he":
    case "xavier":
      return { ...experiment, model: { ...model, weights: { kind: treatment } } };
    case "slower":
      return rate(1 / 10);
    case "faster":
      return rate(10);
    case "tanh":
    case "relu":
      return { ...experiment, model: { ...model, hidden: treatment } };
    case "biases":
      return model.biases === false
        ? { ...experiment, model: { ...model, biases: { kind: "zeros" } } }
        : experiment;
    case "standardise":
      return { ...experiment, data: standardised(experiment.data) };
    case "clip":
      return { ...experiment, clip: { kind: "norm", limit: 1 } };
    case "decay":
      return { ...experiment, l2: 0.05 };
    case "stop":
      return { ...experiment, steps: lowest(readings) ?? experiment.steps };
    case "adam":
      return { ...experiment, optimizer: { kind: "adam", learningRate: 0.01 } };
  }
}

/** The sets of the clinic have spread 1 around a centre, so that taking it away is all there is to do. */
function standardised(data: Experiment["data"]): Experiment["data"] {
  return data.centre === undefined ? data : { ...data, centre: [0, 0] };
}

/** The step, the first left out, at which the held-back loss was lowest. */
function lowest(readings: readonly Reading[]): number | undefined {
  const trained = readings.filter(({ step }) => step > 0);
  return trained.toSorted((one, other) => one.heldBack - other.heldBack)[0]?.step;
}
