import type { ActivationName, Initializer } from "#engine";
import { defineExperiments, type Experiment } from "#experiments";

const patientA: Experiment = {
  data: { set: "ring", count: 256 },
  model: {
    widths: [2, ...Array<number>(10).fill(16), 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.005, momentum: 0.9 },
  batch: 32,
  steps: 300,
  seed: 4,
};

/** Twenty relu layers whose weights start with half the variance that relu needs. */
const quietRelu: Experiment = {
  ...patientA,
  data: { ...patientA.data, centre: [0, 0] },
  model: { ...patientA.model, widths: [2, ...Array<number>(20).fill(32), 1], hidden: "relu" },
  steps: 1,
};

/** Five tanh layers between wide layers, as in the study of Glorot and Bengio. */
function glorot(weights: Initializer): Experiment {
  return {
    data: { set: "noisy", inputs: 64, count: 64 },
    model: { widths: [...Array<number>(6).fill(64), 1], hidden: "tanh", output: "linear", weights },
    loss: "binaryCrossEntropy",
    optimizer: { kind: "sgd", learningRate: 0.01 },
    batch: "full",
    steps: 1,
    seed: 1,
  };
}

/** Uniform between ±1/√n for n inputs: a third of the variance 1/n. */
const STANDARD: Initializer = { kind: "lecun", distribution: "uniform", gain: 1 / Math.sqrt(3) };

/** Twenty layers at the start, by activation and by how the weights are drawn. */
function deep(hidden: ActivationName, weights: Initializer): Experiment {
  return {
    ...quietRelu,
    data: { ...quietRelu.data, count: 32 },
    model: { ...quietRelu.model, widths: [2, ...Array<number>(20).fill(24), 1], hidden, weights },
  };
}

/** Starts with which a network of twenty layers does not learn as it is. */
export const SICK: Record<string, Experiment> = {
  "sick-sigmoid-xavier": deep("sigmoid", { kind: "xavier" }),
  "sick-sigmoid-large": deep("sigmoid", { kind: "normal", deviation: 1 }),
  "sick-tanh-standard": deep("tanh", STANDARD),
  "sick-tanh-large": deep("tanh", { kind: "normal", deviation: 1 }),
  "sick-relu-xavier": deep("relu", { kind: "xavier" }),
  "sick-relu-standard": deep("relu", STANDARD),
  "sick-relu-small": deep("relu", { kind: "normal", deviation: 0.1 }),
  "sick-relu-large": deep("relu", { kind: "he", gain: 2 }),
};

/** Starts with which it does. */
export const WELL: Record<string, Experiment> = {
  "well-tanh": deep("tanh", { kind: "xavier" }),
  "well-relu": deep("relu", { kind: "he" }),
};

const explosive: Experiment = {
  ...patientA,
  data: { set: "ring", count: 64 },
  model: { ...patientA.model, widths: [2, ...Array<number>(6).fill(16), 1], hidden: "relu", weights: { kind: "he", gain: 2 } },
  optimizer: { kind: "sgd", learningRate: 0.01 },
  batch: "full",
  steps: 1,
};

const small = (learningRate: number): Experiment => ({
  ...patientA,
  data: { set: "ring", count: 100 },
  model: { ...patientA.model, widths: [2, 16, 1] },
  optimizer: { kind: "adam", learningRate },
  batch: "full",
  steps: 200,
});

export default defineExperiments({
  patientA,
  patientB: { ...patientA, model: { ...patientA.model, hidden: "sigmoid" } },
  patientBWithAdam: {
    ...patientA,
    model: { ...patientA.model, hidden: "sigmoid" },
    optimizer: { kind: "adam", learningRate: 0.003 },
  },
  patientAWithAdam: { ...patientA, optimizer: { kind: "adam", learningRate: 0.003 } },
  quietRelu,
  standardStart: glorot(STANDARD),
  normalizedStart: glorot({ kind: "xavier", distribution: "uniform" }),
  ...SICK,
  ...WELL,
  explosive,
  clipped: { ...explosive, clip: { kind: "norm", limit: 1 } },
  clippedByValue: { ...explosive, clip: { kind: "value", limit: 0.01 } },
  slowSmall: small(0.001),
  fastSmall: small(0.01),
  tenClasses: {
    ...patientA,
    data: { set: "blobs", classes: 10, count: 100 },
    model: { ...patientA.model, widths: [2, 32, 10], hidden: "relu", weights: { kind: "he" } },
    loss: "softmaxCrossEntropy",
  },
});
