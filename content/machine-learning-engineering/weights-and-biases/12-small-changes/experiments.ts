import { defineExperiments } from "#experiments";

export default defineExperiments({
  ring: {
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
  },
});
