import type { ActivationName, Initializer } from "#engine";
import { defineExperiments, type Experiment } from "#experiments";

const he = (gain: number): Initializer => ({ kind: "he", gain });
const xavier = (gain: number): Initializer => ({ kind: "xavier", gain });

/** Thirty hidden layers as wide as each other, which pass a signal up and another down. */
const tower: Experiment = {
  data: { set: "ring", count: 128, centre: [0, 0] },
  model: {
    widths: [2, ...Array<number>(30).fill(50), 1],
    hidden: "relu",
    output: "linear",
    weights: he(1),
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.01, momentum: 0.9 },
  batch: 32,
  steps: 150,
  seed: 25,
};

/** The same tower over fewer examples, which is measured and not trained. */
const built = (
  weights: Initializer,
  more: Partial<Experiment["model"]> = {},
  width = 50,
): Experiment => ({
  ...tower,
  data: { ...tower.data, count: 16 },
  model: {
    ...tower.model,
    widths: [2, ...Array<number>(30).fill(width), 1],
    weights,
    ...more,
  },
  batch: "full",
  steps: 1,
});

/** Spreads of the sigmoid's weights beside Xavier's. */
export const SPREADS = [0.5, 1, 2, 4];

const spreads = (hidden: ActivationName) =>
  Object.fromEntries(
    SPREADS.map((gain) => [`${hidden}${10 * gain}`, built(xavier(gain), { hidden }, 32)]),
  );

/** Thirty narrow layers that are trained, with a way around each or without. */
const trained = (residual: boolean, layers = 30): Experiment => ({
  ...tower,
  model: {
    ...tower.model,
    widths: [2, ...Array<number>(layers).fill(16), 1],
    weights: he(0.25),
    residual,
  },
});

/** A start too faint for its depth, or too loud, trained with a limit to the gradient or without. */
const clipping = (gain: number, clip?: Experiment["clip"]): Experiment => ({
  ...tower,
  data: { ...tower.data, count: 32 },
  model: { ...tower.model, widths: [2, ...Array<number>(8).fill(16), 1], weights: he(gain) },
  optimizer: { kind: "sgd", learningRate: 0.01 },
  batch: "full",
  steps: 30,
  ...(clip && { clip }),
});
const LIMIT: Experiment["clip"] = { kind: "norm", limit: 1 };

/** Hidden units whose biases start far below 0. */
const dying = (hidden: ActivationName): Experiment => ({
  data: { set: "ring", count: 60 },
  model: {
    widths: [2, 24, 1],
    hidden,
    output: "linear",
    weights: he(1),
    biases: { kind: "constant", value: -3 },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.05, momentum: 0.9 },
  batch: "full",
  steps: 100,
  seed: 1,
});

export default defineExperiments({
  tower,
  towerLess: built(he(0.9)),
  towerAsMuch: built(he(1)),
  towerMore: built(he(1.1)),
  narrowLess: built(he(0.9), {}, 6),
  narrowAsMuch: built(he(1), {}, 6),
  narrowMore: built(he(1.1), {}, 6),
  ...spreads("sigmoid"),
  sigmoidHuge: built(xavier(12), { hidden: "sigmoid" }, 32),
  tanhXavier: built(xavier(1), { hidden: "tanh" }, 32),
  layerTenth: built(he(0.1), { normalization: "layer" }),
  layerTenfold: built(he(10), { normalization: "layer" }),
  plainTenth: built(he(0.1)),
  plainTenfold: built(he(10)),
  batchNormalized: built(he(1), { normalization: "batch" }),
  batchAround: built(he(1), { normalization: "batch", residual: true }),
  faint: trained(false),
  around: trained(true),
  faintShallow: { ...trained(false, 2), steps: 400 },
  aroundShallow: { ...trained(true, 2), steps: 400 },
  aroundLoud: built(he(1), { residual: true }, 16),
  faintStart: clipping(0.5),
  faintClipped: clipping(0.5, LIMIT),
  loudStart: clipping(2),
  loudClipped: clipping(2, LIMIT),
  dying: dying("relu"),
  dyingLeaky: dying("leakyRelu"),
});
