import { defineExperiments, type Experiment } from "#experiments";

/** A network with batch normalization on a wave, trained in batches of sixteen. */
const company: Experiment = {
  data: { set: "sine", count: 64, noise: 0.05 },
  model: {
    widths: [1, 16, 16, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he", gain: 0.4 },
    biases: false,
    normalization: "batch",
  },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.01 },
  batch: 16,
  steps: 500,
  seed: 1,
};

/** A network that drops half of its hidden units and takes steps of no length. */
const dropped: Experiment = {
  data: { set: "circle", count: 64 },
  model: {
    widths: [2, 32, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he" },
    biases: { kind: "normal", deviation: 0.3 },
    dropout: 0.5,
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "sgd", learningRate: 0 },
  batch: "full",
  steps: 20,
  seed: 1,
};

/** The wave again, by plain descent, so that a penalty on the weights is what it says. */
const penalized: Experiment = {
  ...company,
  model: { ...company.model, weights: { kind: "he" } },
  data: { set: "sine", count: 128 },
  optimizer: { kind: "sgd", learningRate: 0.05 },
  batch: 32,
  steps: 500,
  l2: 0.07,
};

const plain: Experiment = {
  ...penalized,
  model: { ...penalized.model, biases: { kind: "zeros" }, normalization: undefined },
};

/** Two classes, for the first steps of the running statistics. */
const running: Experiment = {
  data: { set: "circle", count: 128, noise: 0.1 },
  model: { ...penalized.model, widths: [2, 16, 16, 1] },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.02 },
  batch: 32,
  steps: 100,
  seed: 1,
};

export default defineExperiments({
  company,
  companyOfLayers: { ...company, model: { ...company.model, normalization: "layer" } },
  dropped,
  notDropped: { ...dropped, model: { ...dropped.model, dropout: 0 } },
  droppedOnce: { ...dropped, data: { set: "circle", count: 1 }, steps: 400 },
  penalized,
  unpenalized: { ...penalized, l2: 0 },
  plainPenalized: plain,
  plainUnpenalized: { ...plain, l2: 0 },
  running,
});
