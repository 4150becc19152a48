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

/** One sigmoid unit that is to tell the numbers above 3 from those below. */
const above: Experiment = {
  data: { set: "threshold", count: 200, low: 0, high: 6, at: 3 },
  model: { ...hill.model, widths: [1, 1] },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.1 },
  batch: "full",
  steps: 500,
  seed: 1,
};

/** A relu network on the hill. */
const reluHill: Experiment = {
  ...hill,
  model: { ...hill.model, hidden: "relu", weights: { kind: "he" } },
  steps: 100,
};

/** A straight line that passes 5 above the origin. */
const offLine: Experiment = {
  data: { set: "linear", count: 20, slope: 2, intercept: 5, noise: 0.3 },
  model: { ...hill.model, widths: [1, 1], hidden: "linear" },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.2 },
  batch: "full",
  steps: 100,
  seed: 1,
  freeze: "biases",
};

const onLine: Experiment = {
  ...offLine,
  data: { ...offLine.data, set: "linear", intercept: 0 },
};

/** An odd wave, as high on the right as it is deep on the left. */
const wave: Experiment = {
  ...hill,
  data: { set: "sine", count: 61, low: -2, high: 2, frequency: 2, offset: 0 },
  steps: 300,
};

/** Exclusive or with −1 for false, which is an even function: x and −x have one answer. */
const evenXor: Experiment = {
  data: { set: "xor", low: -1 },
  model: { ...hill.model, widths: [2, 8, 1] },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.05 },
  batch: "full",
  steps: 300,
  seed: 1,
  freeze: "biases",
};

const zeroOneXor: Experiment = { ...evenXor, data: { set: "xor" } };

/** A hidden layer whose sums are normalized over the batch right after its bias. */
const normalized: Experiment = {
  data: { set: "ring", count: 100 },
  model: { ...reluHill.model, widths: [2, 16, 1], normalization: "batch" },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.015 },
  batch: "full",
  steps: 60,
  seed: 1,
};

export default defineExperiments({
  hill,
  hillWithBiases: { ...hill, freeze: undefined },
  hillGivenBack: {
    ...hill,
    steps: 2 * hill.steps,
    changes: [{ step: hill.steps, path: "freeze", value: null }],
  },
  above,
  abovePinned: { ...above, freeze: "biases" },
  reluHill,
  reluHillWithBiases: { ...reluHill, freeze: undefined },
  offLine,
  offLineWithBias: { ...offLine, freeze: undefined },
  onLine,
  onLineWithBias: { ...onLine, freeze: undefined },
  wave,
  waveLifted: { ...wave, data: { ...wave.data, set: "sine", offset: 1 } },
  evenXor,
  evenXorWithBiases: { ...evenXor, freeze: undefined },
  zeroOneXor,
  zeroOneXorWithBiases: { ...zeroOneXor, freeze: undefined },
  normalized,
  plain: { ...normalized, model: { ...normalized.model, normalization: undefined } },
});
