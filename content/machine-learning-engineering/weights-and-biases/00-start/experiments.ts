import { defineExperiments, type Experiment } from "#experiments";

/** Exclusive or, with −1 for false: two hidden units can draw the two lines that it needs. */
const two: Experiment = {
  data: { set: "xor", low: -1 },
  model: {
    widths: [2, 2, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.05 },
  batch: "full",
  steps: 600,
  seed: 1,
};

const withUnits = (units: number): Experiment => ({
  ...two,
  model: { ...two.model, widths: [2, units, 1] },
});

export default defineExperiments({ two, one: withUnits(1), four: withUnits(4) });
