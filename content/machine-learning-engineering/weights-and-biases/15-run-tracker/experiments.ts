import { defineExperiments, type Experiment } from "#experiments";

/** Sixty noisy points of two moons, the same for every run, so that the seed changes first weights and batches alone. */
const rateOne: Experiment = {
  data: { set: "twoMoons", count: 60, noise: 0.25, seed: 5 },
  model: {
    widths: [2, 12, 12, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "sgd", learningRate: 1 },
  batch: 8,
  steps: 300,
  seed: 32,
};

const rateHalf: Experiment = { ...rateOne, optimizer: { kind: "sgd", learningRate: 0.5 } };

export default defineExperiments({
  rateOne,
  rateHalf,
  gentleFull: { ...rateOne, optimizer: { kind: "sgd", learningRate: 0.1 }, batch: "full" },
});
