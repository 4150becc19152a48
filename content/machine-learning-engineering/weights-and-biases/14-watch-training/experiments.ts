import type { ActivationName, Initializer } from "#engine";
import { defineExperiments, type Experiment } from "#experiments";

/** Ten hidden tanh layers on a ring; what the others of this lesson are made of. */
const deep: Experiment = {
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

/** At a gentler rate and for longer, so that hardly any start of it is still shaken at the end. */
const patientA: Experiment = {
  ...deep,
  optimizer: { ...deep.optimizer, learningRate: 0.003 },
  steps: 400,
};

const shallow = (hidden: ActivationName): Experiment => ({
  ...deep,
  model: { ...deep.model, widths: [2, 16, 16, 16, 1], hidden },
});

const withAdam = (hidden: ActivationName, normalization?: "batch"): Experiment => ({
  ...deep,
  data: { set: "ring", count: 96 },
  model: {
    ...deep.model,
    widths: [2, ...Array<number>(10).fill(12), 1],
    hidden,
    ...(normalization && { normalization }),
  },
  optimizer: { kind: "adam", learningRate: 0.003 },
  batch: 16,
  steps: 200,
});

/** Twenty relu layers whose weights start with half the variance that relu needs. */
const quietRelu: Experiment = {
  ...deep,
  data: { ...deep.data, centre: [0, 0] },
  model: { ...deep.model, widths: [2, ...Array<number>(20).fill(32), 1], hidden: "relu" },
  steps: 1,
};

/** Tanh layers of 64 units, as deep as in the study of Glorot and Bengio unless said. */
function glorot(weights: Initializer, depth = 5): Experiment {
  return {
    data: { set: "noisy", inputs: 64, count: 64 },
    model: {
      widths: [64, ...Array<number>(depth).fill(64), 1],
      hidden: "tanh",
      output: "linear",
      weights,
    },
    loss: "binaryCrossEntropy",
    optimizer: { kind: "momentum", learningRate: 0.02, momentum: 0.9 },
    batch: "full",
    steps: 120,
    seed: 1,
  };
}

/** Uniform between ±1/√n for n inputs: a third of the variance 1/n. */
const STANDARD: Initializer = { kind: "lecun", distribution: "uniform", gain: 1 / Math.sqrt(3) };

/** Networks at the start, by activation and by how the weights are drawn: eight that are sick if deep, and two that are well. */
function ward(depth: number): Record<string, Experiment> {
  const network = (hidden: ActivationName, weights: Initializer): Experiment => ({
    ...quietRelu,
    data: { ...quietRelu.data, count: 16 },
    batch: "full",
    model: {
      ...quietRelu.model,
      widths: [2, ...Array<number>(depth).fill(24), 1],
      hidden,
      weights,
    },
  });
  const starts = {
    "sick-sigmoid-xavier": network("sigmoid", { kind: "xavier" }),
    "sick-sigmoid-large": network("sigmoid", { kind: "normal", deviation: 1 }),
    "sick-tanh-standard": network("tanh", STANDARD),
    "sick-tanh-large": network("tanh", { kind: "normal", deviation: 1 }),
    "sick-relu-xavier": network("relu", { kind: "xavier" }),
    "sick-relu-standard": network("relu", STANDARD),
    "sick-relu-small": network("relu", { kind: "normal", deviation: 0.1 }),
    "sick-relu-large": network("relu", { kind: "he", gain: 2 }),
    "well-tanh": network("tanh", { kind: "xavier" }),
    "well-relu": network("relu", { kind: "he" }),
  };
  return Object.fromEntries(
    Object.entries(starts).map(([name, start]) => [`${name}-${depth}`, start]),
  );
}

/** The wards of twenty layers and of four. */
export const DEEP = ward(20);
export const SHALLOW = ward(4);

/** Square orthogonal weights, which change the length of no signal; narrower and wider ends are drawn alike. */
const lengthKeeping = (hidden: ActivationName, gain: number): Experiment => ({
  ...deep,
  data: { set: "ring", count: 64 },
  model: { ...deep.model, hidden, weights: { kind: "orthogonal", gain } },
  batch: "full",
  steps: 1,
});

const explosive: Experiment = {
  ...deep,
  data: { set: "ring", count: 64 },
  model: {
    ...deep.model,
    widths: [2, ...Array<number>(6).fill(16), 1],
    hidden: "relu",
    weights: { kind: "he", gain: 2 },
  },
  optimizer: { kind: "sgd", learningRate: 0.01 },
  batch: "full",
  steps: 1,
};

const small = (learningRate: number): Experiment => ({
  ...deep,
  data: { set: "ring", count: 100 },
  model: { ...deep.model, widths: [2, 16, 1] },
  optimizer: { kind: "adam", learningRate },
  batch: "full",
  steps: 200,
});

export default defineExperiments({
  patientA,
  patientB: { ...patientA, model: { ...patientA.model, hidden: "sigmoid" } },
  shallowA: shallow("tanh"),
  shallowB: shallow("sigmoid"),
  tanhWithAdam: withAdam("tanh"),
  sigmoidWithAdam: withAdam("sigmoid"),
  tanhNormalized: withAdam("tanh", "batch"),
  sigmoidNormalized: withAdam("sigmoid", "batch"),
  quietRelu,
  heRelu: { ...quietRelu, model: { ...quietRelu.model, weights: { kind: "he" } } },
  standardStart: glorot(STANDARD),
  normalizedStart: glorot({ kind: "xavier", distribution: "uniform" }),
  standardShallow: glorot(STANDARD, 2),
  standardDeep: glorot(STANDARD, 10),
  normalizedShallow: glorot({ kind: "xavier", distribution: "uniform" }, 2),
  ...DEEP,
  ...SHALLOW,
  keepingSigmoid: lengthKeeping("sigmoid", 1),
  keepingTanh: lengthKeeping("tanh", 1),
  fourfoldSigmoid: lengthKeeping("sigmoid", 4),
  explosive,
  clipped: { ...explosive, clip: { kind: "norm", limit: 1 } },
  clippedByValue: { ...explosive, clip: { kind: "value", limit: 0.01 } },
  slowSmall: small(0.0004),
  fastSmall: small(0.01),
  tooFastSmall: small(30),
  tenClasses: {
    ...deep,
    data: { set: "blobs", classes: 10, count: 100 },
    model: { ...deep.model, widths: [2, 32, 10], hidden: "relu", weights: { kind: "he" } },
    loss: "softmaxCrossEntropy",
  },
});
