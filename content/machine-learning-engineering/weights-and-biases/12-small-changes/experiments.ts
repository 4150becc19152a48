import { defineExperiments, type Experiment } from "#experiments";

const ring: Experiment = {
  data: { set: "ring", count: 300 },
  model: {
    widths: [2, 16, 16, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.02, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
  batch: "full",
  steps: 250,
  seed: 1,
};

/** The same rule learned by fewer units from fewer points. */
const small: Experiment = {
  ...ring,
  data: { set: "ring", count: 100 },
  model: { ...ring.model, widths: [2, 10, 10, 1] },
  steps: 200,
};

export default defineExperiments({
  ring,
  small,
  /** One unit on points that lie to both sides of a line. */
  oneUnit: {
    ...small,
    data: { set: "blobs", count: 100, classes: 2, radius: 1 },
    model: { ...small.model, widths: [2, 1] },
  },
});
