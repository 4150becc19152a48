import { defineExperiments, type Experiment } from "#experiments";

/** The rates of the cliff: four a decade, from a hundredth to a hundred. */
export const RATES = [-2, -1, 0, 1]
  .flatMap((power) => [1, 1.8, 3.2, 5.6].map((part) => Number(`${part}e${power}`)))
  .concat(100);

/** A ring to be told from its surroundings, by plain gradient descent on all the data. */
const cliff: Experiment = {
  data: { set: "ring", count: 120 },
  model: { widths: [2, 16, 1], hidden: "tanh", output: "linear" },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "sgd", learningRate: 1 },
  batch: "full",
  steps: 300,
  seed: 1,
};
const at = (learningRate: number): Experiment => ({
  ...cliff,
  optimizer: { kind: "sgd", learningRate },
});

/** The same on the squared error, trained until it is at the edge. */
const edge: Experiment = { ...at(0.1), loss: "squaredError", steps: 1500 };

/** 120 examples in batches of 10: twelve steps an epoch. */
const batches: Experiment = { ...at(0.2), batch: 10, steps: 300 };

export default defineExperiments({
  cliff,
  ...Object.fromEntries(RATES.map((rate) => [nameOf(rate), at(rate)])),
  gentle: at(0.2),
  hasty: at(3.2),
  batches,
  edge,
  farFromTheEdge: { ...edge, optimizer: { kind: "sgd", learningRate: 0.02 } },
  tenEpochs: { ...batches, steps: 120 },
  tenSteps: { ...at(0.2), steps: 10 },
  tenOnAll: { ...at(0.2), batch: 120, steps: 10 },
});

/** What the run at a rate is called. */
export function nameOf(rate: number): string {
  return `rate-${rate}`;
}
