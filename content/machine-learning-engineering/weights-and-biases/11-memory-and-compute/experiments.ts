import { defineExperiments, type Experiment } from "#experiments";

/** Filters of 3 × 3, as many as there are hidden units, that meet every place of an image of `side` × `side` numbers. */
export const patches = (side: number): Experiment => ({
  data: { set: "noisy", inputs: 9, count: side * side, flipped: 0 },
  model: {
    widths: [9, 32, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 20_000,
  seed: 1,
});

/** A dense layer of 100 units that sees an image of 32 × 32 at once. */
const wholeImage: Experiment = {
  ...patches(4),
  data: { set: "noisy", inputs: 1024, count: 4 },
  model: { ...patches(4).model, widths: [1024, 100, 1] },
};

/** A batch of 32 that is also passed through in four parts. */
const ring: Experiment = {
  data: { set: "ring", count: 32 },
  model: {
    widths: [2, 16, 16, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.02 },
  batch: "full",
  steps: 20,
  seed: 1,
};

/** Trained in small steps, which 16 bits may be too coarse to hold. */
const smallSteps: Experiment = {
  ...ring,
  data: { set: "ring", count: 64 },
  optimizer: { kind: "adam", learningRate: 0.0005 },
  steps: 1200,
};

export default defineExperiments({
  columns: patches(224),
  smallImage: patches(8),
  largeImage: patches(32),
  wholeImage,
  ring,
  ringNormalized: { ...ring, model: { ...ring.model, normalization: "batch" } },
  smallSteps,
  largeSteps: {
    ...smallSteps,
    optimizer: { kind: "adam", learningRate: 0.02 },
    steps: 100,
  },
});
