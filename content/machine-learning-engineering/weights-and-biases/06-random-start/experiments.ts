import { defineExperiments, type Change, type Experiment } from "#experiments";

/** Eight hidden units with the same weights and the same bias, and the same weight to the output. */
const twins: Experiment = {
  data: { set: "bump", count: 61, low: -3, high: 3, centre: 0.5, width: 0.8, noise: 0.03 },
  model: {
    widths: [1, 8, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "constant", value: 0.5 },
    biases: { kind: "zeros" },
  },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: 20,
  steps: 500,
  seed: 1,
};

/** One input, class 1 for about five examples in a hundred. */
const rare: Experiment = {
  data: { set: "threshold", count: 200, low: -3, high: 3, at: 2.7 },
  model: {
    widths: [1, 8, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.01 },
  batch: "full",
  steps: 100,
  seed: 1,
};

/** ln(p / (1 − p)) at p = 0.05. */
const LOG_ODDS = -2.944;
const balanced: Experiment = { ...rare, data: { ...rare.data, set: "threshold", at: 0 } };

const random: Experiment = { ...twins, model: { ...twins.model, weights: { kind: "xavier" } } };

export default defineExperiments({
  twins,
  plucked: { ...twins, changes: [{ step: 0, path: "layers.0.biases.0", value: 0.6 }] },
  random,
  pluckedThree: {
    ...twins,
    changes: [0.6, 0.3, -0.4].map((value, unit) => pluck(unit, value)),
  },
  pluckedAlike: {
    ...twins,
    changes: [0.6, 0.6, 0.6].map((value, unit) => pluck(unit, value)),
  },
  dropped: { ...twins, model: { ...twins.model, dropout: 0.5 } },
  zeroStart: { ...twins, model: { ...twins.model, weights: { kind: "zeros" } } },
  almostZeroStart: {
    ...twins,
    model: { ...twins.model, weights: { kind: "normal", deviation: 0.001 } },
  },
  randomBiases: {
    ...twins,
    model: { ...twins.model, biases: { kind: "normal", deviation: 1 } },
    steps: 1000,
  },
  randomOutputBias: { ...twins, changes: [{ step: 0, path: "layers.1.biases.0", value: -0.8 }] },
  smallStart: { ...random, model: { ...random.model, weights: { kind: "xavier", gain: 0.33 } } },
  largeStart: { ...random, model: { ...random.model, weights: { kind: "xavier", gain: 3 } } },
  deepSmallStart: deep(0.33),
  deepLargeStart: deep(3),
  rare,
  rareWithBias: { ...rare, changes: [{ step: 0, path: "layers.1.biases.0", value: LOG_ODDS }] },
  balanced,
  balancedWithBias: { ...balanced, changes: [{ step: 0, path: "layers.1.biases.0", value: 0 }] },
});

/** The same task with ten hidden layers. */
function deep(gain: number): Experiment {
  const widths = [1, ...Array.from({ length: 10 }, () => 8), 1];
  return { ...twins, model: { ...twins.model, widths, weights: { kind: "xavier", gain } } };
}

function pluck(unit: number, value: number): Change {
  return { step: 0, path: `layers.0.biases.${unit}`, value };
}
