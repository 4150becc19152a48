import { TILES, defineExperiments, tileExperiment, tileName, type Experiment } from "#experiments";

/** One network of the map; the others have another depth and another scale of the first weights. */
const map: Experiment = {
  data: { set: "ring", count: 32 },
  model: {
    widths: [2, 20, 20, 1],
    hidden: "relu",
    output: "linear",
    weights: { kind: "he" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.01, momentum: 0.9 },
  batch: "full",
  steps: 120,
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

export default defineExperiments({
  map,
  ...Object.fromEntries(TILES.map((tile) => [tileName(tile), tileExperiment(map, tile)])),
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
