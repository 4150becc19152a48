import { ring } from "#engine";
import { defineExperiments, withTape, type DataSpec, type Experiment } from "#experiments";

/** One weight that meets one gradient a step. */
const unit: Experiment = {
  data: { set: "points", inputs: [1], targets: [0] },
  model: {
    widths: [1, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "constant", value: 2 },
    biases: false,
  },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.05 },
  batch: 1,
  steps: 12,
  seed: 1,
};

const sgd = { kind: "sgd", learningRate: 0.05 } as const;
const momentum = { kind: "momentum", learningRate: 0.02, momentum: 0.9 } as const;
const adam = { kind: "adam", learningRate: 0.1 } as const;
const adamW = { kind: "adamW", learningRate: 0.1, weightDecay: 0.3 } as const;
const largeEpsilon = { ...adam, epsilon: 10 };

/** From wall to wall, a little more to one side than to the other. */
const ZIGZAG = [4, -2, 4, -2, 4, -2, 4, -2, 4, -2, 4, -2];
const TENFOLD = ZIGZAG.map((g) => 10 * g);
const STEADY = Array.from({ length: 60 }, () => 3);

const onTape = (optimizer: Experiment["optimizer"], gradients: number[]) =>
  withTape({ ...unit, optimizer }, gradients);

/** A ring whose second input is so many times as large. */
function scaledRing(scale: number): DataSpec {
  const { inputs, targets, count } = ring({ count: 120, centre: [0, 0], seed: 1 });
  const rows = Array.from({ length: count }, (_, n) =>
    [inputs[2 * n], scale * inputs[2 * n + 1]].map((x) => Number(x.toPrecision(4))),
  );
  return { set: "points", inputs: rows, targets: [...targets] };
}

const onRing = (data: DataSpec, optimizer: Experiment["optimizer"]): Experiment => ({
  data,
  model: {
    widths: [2, 16, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer,
  batch: "full",
  steps: 400,
  seed: 1,
});
const [small, equal] = [scaledRing(0.05), scaledRing(1)];
const descent = (data: DataSpec, learningRate: number) =>
  onRing(data, { kind: "sgd", learningRate });

/** So small an input that the gradient is the same whatever the weights are, as on a tape. */
const TINY = 2 ** -20;

/** Two weights of 1 whose gradients are noise, 10 or −10 and 0.1 or −0.1 in an order drawn by chance. */
const noise: Experiment = {
  ...unit,
  data: {
    set: "points",
    inputs: Array.from({ length: 100 }, () => [10 * TINY, 0.1 * TINY]),
    targets: Array.from({ length: 100 }, (_, n) => (n % 2 === 0 ? -1 : 1) / (2 * TINY)),
  },
  model: { ...unit.model, widths: [2, 1], weights: { kind: "constant", value: 1 } },
  steps: 1000,
};

export default defineExperiments({
  tapeSgd: onTape(sgd, ZIGZAG),
  tapeMomentum: onTape(momentum, ZIGZAG),
  tapeAdam: onTape(adam, ZIGZAG),
  tapeAdamW: onTape(adamW, ZIGZAG),
  tenfoldSgd: onTape(sgd, TENFOLD),
  tenfoldAdam: onTape(adam, TENFOLD),
  tapeAdamLargeEpsilon: onTape(largeEpsilon, ZIGZAG),
  tenfoldAdamLargeEpsilon: onTape(largeEpsilon, TENFOLD),
  steadyAdam: onTape(adam, STEADY),
  steadyMomentum: onTape(momentum, STEADY),
  steadyRmsprop: onTape({ kind: "rmsprop", learningRate: 0.1 }, STEADY),
  smallAdam: onRing(small, adam),
  smallSgdTenth: descent(small, 0.1),
  smallSgdThird: descent(small, 0.3),
  smallSgdOne: descent(small, 1),
  smallSgdThree: descent(small, 3),
  equalAdam: onRing(equal, adam),
  equalSgdTenth: descent(equal, 0.1),
  equalSgdThird: descent(equal, 0.3),
  equalSgdOne: descent(equal, 1),
  equalSgdThree: descent(equal, 3),
  noisePenalized: { ...noise, optimizer: { kind: "adam", learningRate: 0.001 }, l2: 0.1 },
  noiseDecayed: {
    ...noise,
    optimizer: { kind: "adamW", learningRate: 0.001, weightDecay: 1 },
  },
  noiseDescent: { ...noise, optimizer: { kind: "sgd", learningRate: 0.001 }, l2: 1 },
});
