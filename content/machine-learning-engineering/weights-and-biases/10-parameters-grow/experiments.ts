import { defineExperiments, type Experiment } from "#experiments";

/** A network of two hidden layers of equal width; the reader chooses the width. */
const square: Experiment = {
  data: { set: "bump", count: 32, centre: 0, width: 0.6 },
  model: {
    widths: [1, 64, 64, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.02 },
  batch: "full",
  steps: 20_000,
  seed: 1,
};

export default defineExperiments({ square });
