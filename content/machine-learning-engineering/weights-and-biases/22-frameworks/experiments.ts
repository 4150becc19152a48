import { defineExperiments, type Experiment } from "#experiments";

/** A classifier whose second layer is square. */
const square: Experiment = {
  data: { set: "twoMoons", count: 200, noise: 0.15 },
  model: {
    widths: [2, 6, 6, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier", distribution: "uniform" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.3, momentum: 0.9 },
  batch: "full",
  steps: 200,
  seed: 1,
};

/** Twenty relu layers of 64 units, before the first step. */
const deep = (
  weights: Experiment["model"]["weights"],
  biases: Experiment["model"]["biases"],
  depth = 20,
): Experiment => ({
  data: { set: "ring", count: 64 },
  model: {
    widths: [2, ...Array<number>(depth).fill(64), 1],
    hidden: "relu",
    output: "linear",
    weights,
    biases,
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "sgd", learningRate: 0.01 },
  batch: "full",
  steps: 1,
  seed: 1,
});

/** A line through the origin over inputs so small that every gradient is. */
const faint: Experiment = {
  data: { set: "linear", count: 20, slope: 2e6, intercept: 0, low: -1e-6, high: 1e-6, noise: 0.3 },
  model: {
    widths: [1, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "normal", deviation: 1 },
    biases: false,
  },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.02, epsilon: 1e-8 },
  batch: "full",
  steps: 20,
  seed: 1,
};

/** Evenly between ±1/√n: what the scheme of LeCun gives over the root of three. */
const even = { kind: "lecun", distribution: "uniform", gain: 1 / Math.sqrt(3) } as const;

const zeros = { kind: "zeros" } as const;

export default defineExperiments({
  square,
  /** All weights equal at the start, so that they stay equal within a layer. */
  equal: { ...square, model: { ...square.model, weights: { kind: "constant", value: 0.3 } } },
  /** The classifier by Adam in the place of momentum. */
  adam: { ...square, optimizer: { kind: "adam", learningRate: 0.02, epsilon: 1e-8 } },
  faint,
  pytorchStart: deep(even, even),
  kerasStart: deep({ kind: "xavier", distribution: "uniform" }, zeros),
  flaxStart: deep({ kind: "lecun" }, zeros),
  heStart: deep({ kind: "he" }, zeros),
  pytorchShallow: deep(even, even, 2),
  kerasShallow: deep({ kind: "xavier", distribution: "uniform" }, zeros, 2),
  flaxShallow: deep({ kind: "lecun" }, zeros, 2),
  heShallow: deep({ kind: "he" }, zeros, 2),
});
