import { defineExperiments, stretched, type Experiment } from "#experiments";

/**
 * Walks, counted from the average one: the minutes they take, by kilometres of distance and of climb.
 * Naismith's rule: 12 minutes a kilometre, and 10 more for every 100 metres of climb.
 */
const walks: Experiment = stretched(
  {
    data: { set: "plane", count: 120, slopes: [12, 100], deviations: [4, 0.25], noise: 10 },
    model: {
      widths: [2, 1],
      hidden: "linear",
      output: "linear",
      weights: { kind: "zeros" },
      biases: { kind: "zeros" },
    },
    loss: "squaredError",
    optimizer: { kind: "sgd", learningRate: 0.01 },
    batch: "full",
    steps: 1500,
    seed: 1,
  },
  1,
  1,
);

/** A penalty on the squares of the weights. */
const penalized: Experiment = { ...walks, l2: 0.5 };

/** The distance written down twice, in the same unit. */
const twice: Experiment = {
  ...walks,
  data: { ...walks.data, slopes: [6, 6], deviations: [4, 4], units: [1, 1], correlation: 1 },
  optimizer: { kind: "sgd", learningRate: 0.01 },
  steps: 600,
};

/** A classifier without biases. */
const withoutBiases: Experiment = {
  data: { set: "twoMoons", count: 100 },
  model: {
    widths: [2, 16, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he" },
    biases: false,
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.02 },
  batch: "full",
  steps: 100,
  seed: 1,
};

/** Sixteen hidden units around a ring. */
const ring: Experiment = {
  data: { set: "ring", count: 100 },
  model: { widths: [2, 16, 1], hidden: "tanh", output: "linear" },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: "full",
  steps: 150,
  seed: 1,
};

export default defineExperiments({
  walks,
  /** The climb in hundreds of metres. */
  walksInHundreds: stretched(walks, 1, 10),
  /** The climb counted downwards. */
  walksDown: stretched(walks, 1, -1),
  penalized,
  penalizedInHundreds: { ...stretched(penalized, 1, 10), l2: 0.5 },
  twice,
  /** Two inputs that have nothing to do with each other, of which one matters. */
  once: { ...twice, data: { ...twice.data, slopes: [12, 0], correlation: 0 } },
  withoutBiases,
  withBiases: {
    ...withoutBiases,
    model: { ...withoutBiases.model, biases: { kind: "zeros" } },
  },
  ring,
  ringOneUnit: { ...ring, model: { ...ring.model, widths: [2, 1] } },
});
