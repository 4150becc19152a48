import { defineExperiments, type Experiment } from "#experiments";

const hill: Experiment = {
  data: { set: "bump", count: 61, low: -3, high: 3, centre: 1.6, width: 0.6 },
  model: {
    widths: [1, 16, 16, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier", gain: 1.5 },
    biases: { kind: "zeros" },
  },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.02 },
  batch: "full",
  steps: 600,
  seed: 1,
  freeze: "biases",
};

export default defineExperiments({
  hill,
  hillWithBiases: { ...hill, freeze: undefined },
  hillGivenBack: {
    ...hill,
    steps: 2 * hill.steps,
    changes: [{ step: hill.steps, path: "freeze", value: null }],
  },
});
