import { defineExperiments, type Experiment } from "#experiments";

/** One example in a network of two relu units, with numbers that can be worked in the head. */
const example: Experiment = {
  data: { set: "points", inputs: [[2, 1]], targets: [1] },
  model: { widths: [2, 2, 1], hidden: "relu", output: "linear", biases: { kind: "zeros" } },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.01 },
  batch: "full",
  steps: 20,
  seed: 1,
  changes: [
    ...set("layers.0.weights", [1, -1, -0.5, 2]),
    ...set("layers.0.biases", [0.5, 0]),
    ...set("layers.1.weights", [0.5, -1]),
    ...set("layers.1.biases", [0.25]),
  ],
};

/** A network with two bent layers, and biases that are not 0. */
const checked: Experiment = {
  data: { set: "circle", count: 32 },
  model: {
    widths: [2, 5, 4, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "normal", deviation: 0.3 },
  },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 1,
  seed: 1,
};

const gates: Experiment = {
  ...checked,
  data: { set: "circle", count: 1 },
  model: { ...checked.model, widths: [2, 16, 1], hidden: "relu", weights: { kind: "he" } },
};

export default defineExperiments({
  example,
  checked,
  checkedRelu: {
    ...checked,
    model: { ...checked.model, widths: [2, 16, 16, 1], hidden: "relu", weights: { kind: "he" } },
  },
  gates,
  gatesTanh: { ...gates, model: { ...gates.model, hidden: "tanh" } },
});

/** Sets the parameters of one list before the first step. */
function set(path: string, values: number[]) {
  return values.map((value, k) => ({ step: 0, path: `${path}.${k}`, value }));
}
