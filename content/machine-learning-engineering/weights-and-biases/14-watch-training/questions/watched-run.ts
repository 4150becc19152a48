import { circle, mlp, train, type MlpOptions } from "#engine";

/** Hidden layers of the network. */
export const LAYERS = 6;
/** Steps of its training. */
export const STEPS = 60;

/** What is wrong with a run: one setting of a network that would learn. */
export const faults: Record<string, { is: string; options: MlpOptions; learningRate: number }> = {
  small: {
    is: "Its first weights are too small for its depth",
    options: { hidden: "relu", weights: { kind: "he", gain: 0.2 } },
    learningRate: 0.1,
  },
  large: {
    is: "Its first weights are too large for its depth",
    options: { hidden: "relu", weights: { kind: "he", gain: 3 } },
    learningRate: 0.1,
  },
  sigmoids: {
    is: "Its hidden units are sigmoids, which is too much for so many layers",
    options: { hidden: "sigmoid" },
    learningRate: 0.1,
  },
  fast: {
    is: "The learning rate is too high",
    options: { hidden: "relu", weights: { kind: "he" } },
    learningRate: 100,
  },
  slow: {
    is: "The learning rate is too low",
    options: { hidden: "relu", weights: { kind: "he" } },
    learningRate: 1e-5,
  },
  dead: {
    is: "Its hidden biases start so low that the relu units are dead",
    options: { hidden: "relu", weights: { kind: "he" }, biases: { kind: "constant", value: -4 } },
    learningRate: 0.1,
  },
};
export type Fault = keyof typeof faults;

/** What the monitors show of a run. */
export interface Monitors {
  /** Losses before the first step and after the last; null where numbers ran out of range. */
  loss: [number, number | null];
  /** RMS of the activations of the first and the last hidden layer, before training. */
  activations: [number, number];
  /** Signal of the first hidden layer over that of the last, or null where none arrives. */
  signal: number | null;
  /** Share of hidden units that answer 0 to every example. */
  dead: number;
  /** Update-to-weight ratio of the first layer at the first step. */
  update: number;
}

const rms = (values: Float32Array) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

/** Trains the network with one fault, on data and from a start of the seed. */
export function watched(fault: Fault, seed: number): Monitors {
  const { options, learningRate } = faults[fault];
  const widths = [2, ...Array.from({ length: LAYERS }, () => 12), 1];
  const run = train(mlp(widths, options), {
    data: circle({ count: 40, seed }),
    loss: "binaryCrossEntropy",
    optimizer: { kind: "sgd", learningRate },
    batch: "full",
    seed,
  });
  run.change(`layers.${LAYERS}.biases.0`, 0);
  const first = run.backward();
  const hidden = run.layers.slice(0, LAYERS);
  const [bottom, top] = [hidden[0], hidden[LAYERS - 1]];
  const signal = rms(top.deltas) === 0 ? null : rms(bottom.deltas) / rms(top.deltas);
  const activations: [number, number] = [rms(bottom.a), rms(top.a)];
  const silent = hidden.flatMap(({ a, units, examples }) =>
    Array.from({ length: units }, (_, unit) =>
      a.subarray(unit * examples, (unit + 1) * examples).every((answer) => answer === 0),
    ),
  );
  const dead = silent.filter((isSilent) => isSilent).length / silent.length;
  const size = rms(bottom.weights);
  run.step();
  const update = rms(bottom.updates.weights) / size;
  run.steps(STEPS - 1);
  const last = run.evaluate().loss;
  const isFinal = run.failure === null && Number.isFinite(last);
  return { loss: [first, isFinal ? last : null], activations, signal, dead, update };
}
