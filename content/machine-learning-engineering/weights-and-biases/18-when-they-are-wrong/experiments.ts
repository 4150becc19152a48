import type { Initializer } from "#engine";
import { TILES, defineExperiments, tileExperiment, tileName, type Experiment } from "#experiments";

/** One network of the map; the others have another depth and another scale of the first weights. */
const map: Experiment = {
  data: { set: "twoMoons", count: 20 },
  model: {
    widths: [2, 16, 16, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.015, momentum: 0.9 },
  batch: "full",
  steps: 80,
  seed: 0,
};

/** A straight line, fitted until the loss falls no further. */
const line: Experiment = {
  data: { set: "linear", count: 50, noise: 0.3 },
  model: { widths: [1, 1], hidden: "linear", output: "linear" },
  loss: "squaredError",
  optimizer: { kind: "momentum", learningRate: 0.1, momentum: 0.9 },
  batch: "full",
  steps: 400,
  seed: 0,
};

const alive: Experiment = {
  data: { set: "ring", count: 100 },
  model: {
    widths: [2, 32, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.01 },
  batch: "full",
  steps: 100,
  seed: 0,
};

/** Few noisy examples, and a network that could learn them by heart. */
const memory: Experiment = {
  data: { set: "noisy", count: 80 },
  model: { widths: [10, 32, 1], hidden: "relu", output: "linear", weights: { kind: "he" } },
  loss: "binaryCrossEntropy",
  optimizer: {
    kind: "adamW",
    learningRate: 0.01,
    weightDecay: 0,
  },
  batch: "full",
  steps: 300,
  seed: 0,
};

const decay = (weightDecay: number): Experiment => ({
  ...memory,
  optimizer: { ...memory.optimizer, weightDecay } as Experiment["optimizer"],
});

/** The tiles of the shallowest and the deepest rows. */
export const ENDS = TILES.filter(({ depth }) => [2, 4, 18, 20].includes(depth));

/** The same networks with batch normalization between the layers. */
const normalizedMap: Experiment = {
  ...map,
  model: { ...map.model, normalization: "batch" },
};

/** Relu layers of 32 units at the start, their weights so many times what He's rule asks for. */
const layers = (weights: Initializer, biases?: Initializer): Experiment => ({
  ...map,
  model: {
    ...map.model,
    widths: [2, ...Array<number>(20).fill(32), 1],
    weights,
    biases: biases ?? { kind: "zeros" },
  },
  steps: 1,
});

/** What a widely used library draws unless told otherwise: uniform between ±1/√n, biases too. */
const DEFAULT: Initializer = { kind: "lecun", distribution: "uniform", gain: 1 / Math.sqrt(3) };

/** Thirty relu layers, by the start and by the optimizer. */
const thirty = (
  weights: Initializer,
  optimizer: Experiment["optimizer"],
  depth = 30,
): Experiment => ({
  ...map,
  data: { set: "ring", count: 128, centre: [0, 0] },
  model: {
    ...map.model,
    widths: [2, ...Array<number>(depth).fill(20), 1],
    weights,
  },
  optimizer,
  batch: 32,
  steps: 200,
});
const MOMENTUM = { kind: "momentum", learningRate: 0.01, momentum: 0.9 } as const;
const ADAM = { kind: "adam", learningRate: 0.003 } as const;

/** Two inputs of ten matter, and the network is wide enough to fit whatever it starts from. */
const product = (gain: number): Experiment => ({
  data: { set: "prod10", count: 100 },
  model: {
    widths: [10, 48, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he", gain },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: "full",
  steps: 250,
  seed: 0,
});

/** Six relu layers that start too large to stay finite without help. */
const explosive: Experiment = {
  ...map,
  data: { set: "ring", count: 64 },
  model: {
    ...map.model,
    widths: [2, ...Array<number>(8).fill(16), 1],
    weights: { kind: "he", gain: 3 },
  },
  optimizer: { kind: "sgd", learningRate: 0.05 },
  steps: 80,
};

export default defineExperiments({
  map,
  ...Object.fromEntries(TILES.map((tile) => [tileName(tile), tileExperiment(map, tile)])),
  ...Object.fromEntries(
    ENDS.map((tile) => [`normalized-${tileName(tile)}`, tileExperiment(normalizedMap, tile)]),
  ),
  heLayers: layers({ kind: "he" }),
  halfLayers: layers({ kind: "he", gain: 0.5 }),
  xavierLayers: layers({ kind: "xavier" }),
  defaultLayers: layers(DEFAULT, DEFAULT),
  thirtyHe: thirty({ kind: "he" }, MOMENTUM),
  thirtyXavier: thirty({ kind: "xavier" }, MOMENTUM),
  thirtyXavierAdam: thirty({ kind: "xavier" }, ADAM),
  thirtyFaintAdam: thirty({ kind: "he", gain: 0.35 }, ADAM),
  fourHe: thirty({ kind: "he" }, MOMENTUM, 4),
  fourXavier: thirty({ kind: "xavier" }, MOMENTUM, 4),
  product: product(1),
  largeProduct: product(10),
  largerProduct: product(1.5),
  explosive,
  explosiveClipped: { ...explosive, clip: { kind: "norm", limit: 1 } },
  heUnclipped: { ...explosive, model: { ...explosive.model, weights: { kind: "he" } } },
  line,
  alive,
  dead: {
    ...alive,
    changes: Array.from({ length: 32 }, (_, unit) => ({
      step: 0,
      path: `layers.0.biases.${unit}`,
      value: -6,
    })),
  },
  memory,
  memoryWithDecay: decay(3),
  memoryWithTooMuch: decay(30),
});
