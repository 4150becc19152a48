import { defineExperiments, type Experiment } from "#experiments";

const line: Experiment = {
  data: {
    set: "linear",
    count: 8,
    low: -0.9,
    high: 3,
    slope: 0.8,
    intercept: 1.1,
    noise: 0.45,
    seed: 1,
  },
  model: {
    widths: [1, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "uniform", low: -1.2, high: 1.2 },
    biases: { kind: "uniform", low: -0.5, high: 3.5 },
  },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.025 },
  batch: "full",
  steps: 360,
  seed: 5,
};

const { seed: _, ...redrawn } = line.data;
const lineRedrawn: Experiment = { ...line, data: { ...redrawn, set: "linear" } };

/** The points and the first lines of lineRedrawn, with x in another unit: heavy ball, tuned to the new bowl. */
const inCentimetres: Experiment = {
  ...lineRedrawn,
  data: { ...lineRedrawn.data, low: -90, high: 300, slope: 0.008 },
  model: { ...line.model, weights: { kind: "uniform", low: -0.012, high: 0.012 } },
  optimizer: { kind: "momentum", learningRate: 7.2e-5, momentum: 0.982 },
  steps: 2400,
};

/** Sixteen units between two inputs and one output. */
const behindRelu: Experiment = {
  data: { set: "circle", count: 100 },
  model: {
    widths: [2, 16, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.02 },
  batch: "full",
  steps: 100,
  seed: 1,
};

export default defineExperiments({
  line,
  /** Other points with every random start: the data take the seed of the start. */
  lineRedrawn,
  lineAtHalfRate: {
    ...lineRedrawn,
    optimizer: { kind: "sgd", learningRate: 0.0125 },
    steps: 2 * line.steps,
  },
  lineTooFast: { ...lineRedrawn, optimizer: { kind: "sgd", learningRate: 0.35 } },
  inCentimetres,
  inCentimetresPlain: { ...inCentimetres, optimizer: { kind: "sgd", learningRate: 3.5e-5 } },
  /** A layer of three units with four inputs; the claim sets its numbers. */
  layer: {
    data: { set: "points", inputs: [[0, 0, 0, 0]], targets: [[0, 0, 0]] },
    model: { widths: [4, 3], hidden: "relu", output: "relu" },
    loss: "squaredError",
    optimizer: { kind: "sgd", learningRate: 0.1 },
    batch: "full",
    steps: 1,
    seed: 1,
  },
  behindRelu,
  behindTanh: { ...behindRelu, model: { ...behindRelu.model, hidden: "tanh" } },
});
