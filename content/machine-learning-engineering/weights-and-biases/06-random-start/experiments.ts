import { defineExperiments, type Experiment } from "#experiments";

/** Eight hidden units with the same weights and the same bias, and the same weight to the output. */
const twins: Experiment = {
  data: { set: "bump", count: 61, low: -3, high: 3, centre: 0.5, width: 0.8, noise: 0.03 },
  model: {
    widths: [1, 8, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "constant", value: 0.5 },
    biases: { kind: "zeros" },
  },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: 20,
  steps: 500,
  seed: 1,
};

export default defineExperiments({
  twins,
  plucked: { ...twins, changes: [{ step: 0, path: "layers.0.biases.0", value: 0.6 }] },
  random: { ...twins, model: { ...twins.model, weights: { kind: "xavier" } } },
});
