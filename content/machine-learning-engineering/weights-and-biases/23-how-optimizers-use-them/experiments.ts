import { bowlOf, buildData, curvatures, defineExperiments, type Experiment } from "#experiments";

/** A line fit whose inputs reach `reach` to each side: the wider, the steeper along the weight. */
function lineFit(reach: number): Omit<Experiment, "optimizer"> {
  return {
    data: {
      set: "linear",
      count: 21,
      low: -reach,
      high: reach,
      slope: 1.4 / reach,
      intercept: -2,
      noise: 0.25,
    },
    model: {
      widths: [1, 1],
      hidden: "linear",
      output: "linear",
      weights: { kind: "normal", deviation: 0.7 / reach },
      biases: { kind: "normal", deviation: 0.5 },
    },
    loss: "squaredError",
    batch: "full",
    steps: 12,
    seed: 4,
  };
}

const round = lineFit(1.4);
const canyon = lineFit(11.2);

/** The largest curvature of a bowl; it depends on the inputs alone, which no seed moves. */
const steepest = ({ data }: typeof round) => curvatures(bowlOf(buildData(data, 1)))[0].value;

const sgd = (fit: typeof round, share: number): Experiment => ({
  ...fit,
  optimizer: { kind: "sgd", learningRate: (share * 2) / steepest(fit) },
});
const momentum = (fit: typeof round): Experiment => ({
  ...fit,
  optimizer: { kind: "momentum", momentum: 0.7, learningRate: 1 / steepest(fit) },
});
const adam = (fit: typeof round): Experiment => ({
  ...fit,
  optimizer: { kind: "adam", learningRate: 0.2 },
});

/**
 * A line fit with inputs drawn at random, whose condition number is about a third of reach²; the
 * starts favour neither parameter. Rates that fit the bowl of a seed are set where it is measured.
 */
function drawn(reach: number, optimizer: Experiment["optimizer"]): Experiment {
  const fit = lineFit(reach);
  return {
    ...fit,
    data: { ...fit.data, spacing: "random", slope: 1, intercept: 1 },
    model: {
      ...fit.model,
      weights: { kind: "normal", deviation: 1 },
      biases: { kind: "normal", deviation: 1 },
    },
    optimizer,
    steps: 600,
  };
}

/** Rates for Adam, of which the best one counts. */
export const ADAM_RATES = [0.03, 0.1, 0.3, 1];

/** One bowl for plain descent, momentum and Adam at each of its rates. */
const race = (shape: string, reach: number): [string, Experiment][] => [
  [`${shape}Sgd`, drawn(reach, { kind: "sgd", learningRate: 0.001 })],
  [`${shape}Momentum`, drawn(reach, { kind: "momentum", learningRate: 0.001 })],
  ...ADAM_RATES.map((learningRate): [string, Experiment] => [
    `${shape}Adam-${learningRate}`,
    drawn(reach, { kind: "adam", learningRate }),
  ]),
];

const moons: Experiment = {
  data: { set: "twoMoons", count: 64 },
  model: {
    widths: [2, 8, 8, 1],
    hidden: "tanh",
    output: "linear",
    biases: { kind: "normal", deviation: 1 },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.01 },
  batch: "full",
  steps: 1,
  seed: 1,
};

const ring: Experiment = {
  data: { set: "ring", count: 100 },
  model: { widths: [2, 12, 1], hidden: "tanh", output: "linear" },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.05 },
  batch: "full",
  steps: 200,
  seed: 1,
};

/** Ten inputs and false labels: no line fits them all, so that single examples disagree to the end. */
const disagreeing: Experiment = {
  data: { set: "noisy", count: 80 },
  model: { widths: [10, 1], hidden: "linear", output: "linear" },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.02 },
  batch: 1,
  steps: 1600,
  seed: 1,
};

export default defineExperiments({
  roundSgd: sgd(round, 0.8),
  roundMomentum: momentum(round),
  roundAdam: adam(round),
  canyonSgd: sgd(canyon, 0.8),
  canyonMomentum: momentum(canyon),
  canyonAdam: adam(canyon),
  ...Object.fromEntries([...race("narrow", 17), ...race("wide", 3.4)]),
  firstAdam: moons,
  firstRmsprop: { ...moons, optimizer: { kind: "rmsprop", learningRate: 0.01 } },
  firstPenalized: { ...moons, l2: 0.003 },
  firstSgd: { ...moons, optimizer: { kind: "sgd", learningRate: 0.01 } },
  firstSgdPenalized: { ...moons, optimizer: { kind: "sgd", learningRate: 0.01 }, l2: 0.003 },
  firstAdamW: { ...moons, optimizer: { kind: "adamW", learningRate: 0.01, weightDecay: 0.003 } },
  firstAdamWOnAll: {
    ...moons,
    optimizer: { kind: "adamW", learningRate: 0.01, weightDecay: 0.003 },
    regularizeBiases: true,
  },
  standing: { ...moons, optimizer: { kind: "sgd", learningRate: 0 }, batch: 16, steps: 4 },
  standingUneven: {
    ...moons,
    optimizer: { kind: "sgd", learningRate: 0 },
    batch: 24,
    steps: 3,
  },
  ring,
  reluRing: { ...ring, model: { ...ring.model, hidden: "relu" }, steps: 1 },
  oneUnit: {
    ...ring,
    data: { set: "blobs", classes: 2, count: 100 },
    model: { widths: [2, 1], hidden: "tanh", output: "linear" },
  },
  constantRate: disagreeing,
  fallingRate: { ...disagreeing, schedule: { kind: "cosine", steps: 1600 } },
  allConstant: { ...disagreeing, batch: "full", steps: 300 },
  allFalling: {
    ...disagreeing,
    batch: "full",
    schedule: { kind: "cosine", steps: 300 },
    steps: 300,
  },
  allAtOnce: {
    ...disagreeing,
    optimizer: { kind: "momentum", learningRate: 0.05 },
    batch: "full",
    steps: 300,
  },
});
