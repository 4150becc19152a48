import { FEATURE_COUNTS, defineExperiments, type Experiment } from "#experiments";

/** Forty noisy examples, seen through so many random relu units; the output weights alone are trained, from 0. */
const features = (count: number, noise = 0.3): Experiment => ({
  data: { set: "reluFeatures", features: count, noise },
  model: {
    widths: [count, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "zeros" },
    biases: false,
  },
  loss: "squaredError",
  optimizer: { kind: "momentum", learningRate: 0.2, momentum: 0.98 },
  batch: "full",
  steps: 4000,
  seed: 33,
});

/** A wave through twenty noisy points, and a network with room for all of them. */
const wave = (weightDecay: number): Experiment => ({
  data: { set: "sine", count: 20, frequency: 1.5, noise: 0.5 },
  model: { widths: [1, 32, 32, 1], hidden: "tanh", output: "linear", weights: { kind: "he" } },
  loss: "squaredError",
  optimizer: { kind: "adamW", learningRate: 0.02, weightDecay },
  batch: "full",
  steps: 800,
  seed: 1,
});

/** Forty examples whose labels are drawn by lot unless said: nothing to learn, all to be learned by heart. */
const byLot = (flipped = 0.5): Experiment => ({
  data: { set: "noisy", count: 40, flipped },
  model: { widths: [10, 32, 1], hidden: "relu", output: "linear", weights: { kind: "he" } },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.01 },
  batch: "full",
  steps: 300,
  seed: 1,
});

/** A ring, and a hidden layer that is too narrow for it or wide enough. */
const ring = (units: number): Experiment => ({
  data: { set: "ring", count: 200 },
  model: { widths: [2, units, 1], hidden: "tanh", output: "linear" },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: "full",
  steps: 400,
  seed: 1,
});

export default defineExperiments({
  ...Object.fromEntries(FEATURE_COUNTS.map((count) => [`features${count}`, features(count)])),
  clean40: features(40, 0),
  clean400: features(400, 0),
  fromElsewhere: {
    ...features(400),
    model: { ...features(400).model, weights: { kind: "normal", deviation: 1 } },
  },
  wave: wave(0),
  waveWithDecay: wave(1),
  waveWithTooMuch: wave(10),
  byLot: byLot(),
  byRule: byLot(0),
  oneUnit: ring(1),
  eightUnits: ring(8),
});
