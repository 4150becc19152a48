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

/** Exclusive or with two hidden units: nine parameters. */
const nine: Experiment = {
  data: { set: "xor", low: -1 },
  model: { ...square.model, widths: [2, 2, 1] },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.05 },
  batch: "full",
  steps: 1000,
  seed: 1,
};

/** A hundred points, for a network with more parameters than that, or with far fewer. */
const wide: Experiment = {
  data: { set: "ring", count: 100 },
  model: { ...square.model, widths: [2, 32, 1] },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: "full",
  steps: 250,
  seed: 1,
};

/** Ten inputs, eighty examples, and a fifth of the labels flipped. */
const wideOnNoise: Experiment = {
  ...wide,
  data: { set: "noisy" },
  model: { ...wide.model, widths: [10, 32, 1] },
};

/** Handwritten digits, read by one hidden layer after a single pass over the eight thousand. */
const digits: Experiment = {
  data: { set: "digits", size: 28, split: "train" },
  model: {
    widths: [784, 128, 10],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he" },
    biases: { kind: "zeros" },
  },
  loss: "softmaxCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.05, momentum: 0.9 },
  // At a constant rate one start in thirty ends with more than a tenth wrong.
  schedule: { kind: "cosine", steps: 250, floor: 0.1 },
  batch: 32,
  steps: 250,
  seed: 1,
};

export default defineExperiments({
  square,
  digits,
  momentum: { ...square, optimizer: { kind: "momentum", learningRate: 0.02 } },
  adam: { ...square, optimizer: { kind: "adam", learningRate: 0.02 } },
  nine,
  five: { ...nine, model: { ...nine.model, widths: [2, 1, 1] } },
  thirtyThree: { ...nine, model: { ...nine.model, widths: [2, 8, 1] }, steps: 300 },
  wide,
  narrow: { ...wide, model: { ...wide.model, widths: [2, 2, 1] } },
  wideOnNoise,
  narrowOnNoise: { ...wideOnNoise, model: { ...wide.model, widths: [10, 2, 1] } },
});
