import { defineExperiments, type Experiment } from "#experiments";

/** Four hidden units without a bend, on a hill. */
const hillLinear: Experiment = {
  data: { set: "bump", count: 61, low: -3, high: 3, centre: 1, width: 0.7 },
  model: {
    widths: [1, 4, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "he" },
    biases: { kind: "uniform", low: -1, high: 1 },
  },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.02 },
  batch: "full",
  steps: 600,
  seed: 382,
};

/** Three layers without a bend, on a ring that no line can cut out. */
const stack: Experiment = {
  data: { set: "ring", count: 100 },
  model: {
    widths: [2, 8, 8, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "uniform", low: -0.5, high: 0.5 },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.01 },
  batch: "full",
  steps: 80,
  seed: 1,
};

/** Six examples of three numbers, to be handed on as they are. */
const apart = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
];

/** Three numbers through one linear unit and out again. */
const narrow: Experiment = {
  data: { set: "points", inputs: apart, targets: apart },
  model: { ...hillLinear.model, widths: [3, 1, 3], weights: { kind: "xavier" } },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.05 },
  batch: "full",
  steps: 300,
  seed: 1,
};

/** One unit whose numbers the claim sets, to see what a small change of z does to its output. */
const sigmoidUnit: Experiment = {
  data: { set: "points", inputs: [0], targets: [0] },
  model: { widths: [1, 1], hidden: "linear", output: "sigmoid" },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 1,
  seed: 1,
};

export default defineExperiments({
  hillLinear,
  hillRelu: { ...hillLinear, model: { ...hillLinear.model, hidden: "relu" } },
  stack,
  stackRelu: { ...stack, model: { ...stack.model, hidden: "relu" } },
  narrow,
  narrowRoom: { ...narrow, model: { ...narrow.model, widths: [3, 3, 3] } },
  sigmoidUnit,
  tanhUnit: { ...sigmoidUnit, model: { ...sigmoidUnit.model, output: "tanh" } },
});
