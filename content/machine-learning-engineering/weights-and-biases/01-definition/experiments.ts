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

export default defineExperiments({
  line,
  /** Other points with every random start: the data take the seed of the start. */
  lineRedrawn: { ...line, data: { ...redrawn, set: "linear" } },
});
