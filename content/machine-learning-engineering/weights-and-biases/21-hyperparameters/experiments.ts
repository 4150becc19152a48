import { defineExperiments, type Experiment } from "#experiments";

/** What each trial of the search trains, with a rate and a penalty of its own. */
const search: Experiment = {
  data: { set: "ring", count: 200 },
  model: {
    widths: [2, 16, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 300,
  seed: 1,
  l2: 1e-6,
};

/** The same network under every other setting of training. */
const otherSettings: Experiment = {
  ...search,
  model: { ...search.model, dropout: 0.5 },
  optimizer: { kind: "adam", learningRate: 3 },
  batch: 20,
  l2: 0.5,
};

/** Ten inputs, a fifth of the labels false: settings differ little here, and chance much. */
const noisy: Experiment = {
  ...search,
  data: { set: "noisy", count: 80 },
  model: { ...search.model, widths: [10, 8, 1] },
  optimizer: { kind: "adam", learningRate: 0.01 },
  steps: 60,
};

export default defineExperiments({
  search,
  otherSettings,
  otherActivation: { ...search, model: { ...search.model, hidden: "relu" } },
  descent: { ...search, optimizer: { kind: "sgd", learningRate: 0.01 } },
  adam: { ...search, optimizer: { kind: "adam", learningRate: 0.001 } },
  noisy,
});
