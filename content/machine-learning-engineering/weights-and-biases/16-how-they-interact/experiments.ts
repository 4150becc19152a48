import {
  bowlOf,
  buildData,
  curvatures,
  defineExperiments,
  slide,
  type Experiment,
} from "#experiments";

const data = {
  set: "linear",
  count: 21,
  low: -1.4,
  high: 1.4,
  slope: 1,
  intercept: 0,
  noise: 0.25,
};
const [{ value: steepest }] = curvatures(bowlOf(buildData(data, 1)));

/** Inputs around 0; the rate is four fifths of 2/λ, beyond which descent would climb out. */
const round: Experiment = {
  data,
  model: {
    widths: [1, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "normal", deviation: 1 },
    biases: { kind: "normal", deviation: 1 },
  },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 1.6 / steepest },
  batch: "full",
  steps: 40,
  seed: 1,
};

const canyon = { ...slide(round, 3), steps: 1000 };

export default defineExperiments({
  round,
  canyon,
  weightAlone: { ...canyon, freeze: "biases" },
  biasAlone: { ...canyon, freeze: "weights" },
  hidden: {
    data: { set: "twoMoons" },
    model: { widths: [2, 8, 8, 1], hidden: "tanh", output: "linear" },
    loss: "binaryCrossEntropy",
    optimizer: { kind: "sgd", learningRate: 0.3 },
    batch: "full",
    steps: 20,
    seed: 1,
  },
});
