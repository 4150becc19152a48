import { defineExperiments, type Experiment } from "#experiments";

/** Ten clouds around a circle, told apart by one hidden layer. */
const classes: Experiment = {
  data: { set: "blobs", classes: 10, count: 60, radius: 2, deviation: 0.2 },
  model: {
    widths: [2, 24, 10],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "normal", deviation: 0.05 },
  },
  loss: "softmaxCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: "full",
  steps: 300,
  seed: 1,
};

/** Clouds that overlap, and more steps. */
const wider: Experiment = {
  ...classes,
  data: { ...classes.data, set: "blobs", deviation: 0.3 },
  steps: 800,
};

/** The same for another number of classes, two examples of each, not yet trained. */
const untrained = (count: number, deviation: number): Experiment => ({
  ...classes,
  data: { set: "blobs", classes: count, count: 2 * count },
  model: {
    ...classes.model,
    widths: [2, 24, count],
    weights: { kind: "normal", deviation },
  },
  steps: 0,
});

/** One sigmoid unit between two clouds, whose first weights call nearly every example the other class. */
const sure: Experiment = {
  data: { set: "blobs", classes: 2, count: 60 },
  model: {
    widths: [2, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "constant", value: 4 },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "sgd", learningRate: 0.3 },
  batch: "full",
  steps: 60,
  seed: 1,
};
const squared: Experiment = {
  ...sure,
  model: { ...sure.model, output: "sigmoid" },
  loss: "squaredError",
};
const open = { kind: "constant", value: 0.1 } as const;

/** Ten examples, half of their labels false: nothing to be learned here, only to be known by heart. */
const ten: Experiment = {
  data: { set: "noisy", count: 10, flipped: 0.5 },
  model: { widths: [10, 32, 1], hidden: "relu", output: "linear", weights: { kind: "he" } },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: "full",
  steps: 100,
  seed: 1,
};

export default defineExperiments({
  beads: {
    ...classes,
    data: { ...classes.data, set: "blobs", deviation: 0.35, seed: 2 },
    steps: 160,
  },
  classes,
  wider,
  widerWithDecay: {
    ...wider,
    optimizer: { kind: "adamW", learningRate: 0.03, weightDecay: 1 },
  },
  small2: untrained(2, 0.01),
  small10: untrained(10, 0.01),
  small100: untrained(100, 0.01),
  large2: untrained(2, 1),
  large10: untrained(10, 1),
  large100: untrained(100, 1),
  sure,
  sureSquared: squared,
  unsure: { ...sure, model: { ...sure.model, weights: open } },
  unsureSquared: { ...squared, model: { ...squared.model, weights: open } },
  ten,
  tenFromZero: { ...ten, model: { ...ten.model, weights: { kind: "zeros" } } },
});
