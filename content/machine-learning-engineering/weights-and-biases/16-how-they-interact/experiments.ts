import {
  bowlOf,
  buildData,
  curvatures,
  defineExperiments,
  slide,
  type Experiment,
} from "#experiments";

const data = {
  set: "linear",
  count: 21,
  low: -1.4,
  high: 1.4,
  slope: 1,
  intercept: 0,
  noise: 0.25,
};
const [{ value: steepest }] = curvatures(bowlOf(buildData(data, 1)));

/** Inputs around 0; the rate is four fifths of 2/λ, beyond which descent would climb out. */
const round: Experiment = {
  data,
  model: {
    widths: [1, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "normal", deviation: 1 },
    biases: { kind: "normal", deviation: 1 },
  },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 1.6 / steepest },
  batch: "full",
  steps: 40,
  seed: 1,
};

const canyon = { ...slide(round, 3), steps: 1000 };
const shallowCanyon = { ...slide(round, 1), steps: 1000 };

/** Half of the largest |x| for which 21 evenly spaced inputs around 0 have a mean square of 1. */
const reach = Math.sqrt(60 / 22);

/** Inputs of mean 0 and mean square 1, whose bowl has the curvature 2 in every direction. */
const standardized: Experiment = {
  ...round,
  data: { ...data, low: -reach, high: reach },
  optimizer: { kind: "sgd", learningRate: 0.5 },
  steps: 1,
};

/** A ring that is not around the origin, which neither weights nor biases draw alone. */
const offCentre: Experiment = {
  data: { set: "ring", count: 96 },
  model: { widths: [2, 16, 16, 1], hidden: "relu", output: "linear", weights: { kind: "he" } },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.01 },
  batch: 32,
  steps: 300,
  seed: 1,
};

/** Quarters around the origin: along a ray from there the class stays the same. */
const quadrants: Experiment = { ...offCentre, data: { set: "quadrant", count: 96 } };

/** One unit that tells two classes apart. */
const unit: Experiment = {
  data: { set: "ring", count: 60 },
  model: {
    widths: [2, 1],
    hidden: "tanh",
    output: "linear",
    biases: { kind: "normal", deviation: 1 },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: "full",
  steps: 100,
  seed: 1,
};

const hiddenLayer = (hidden: "tanh" | "sigmoid"): Experiment => ({
  ...offCentre,
  data: { ...offCentre.data, centre: [0, 0] },
  model: { widths: [2, 16, 1], hidden, output: "linear", weights: { kind: "xavier" } },
  steps: 200,
});

export default defineExperiments({
  round,
  canyon,
  shallowCanyon,
  weightAlone: { ...canyon, freeze: "biases" },
  biasAlone: { ...canyon, freeze: "weights" },
  standardized,
  standardizedSlid: { ...slide(standardized, 0.5), optimizer: standardized.optimizer },
  offCentre,
  offCentreWeights: { ...offCentre, freeze: "biases" },
  offCentreBiases: { ...offCentre, freeze: "weights" },
  quadrants,
  quadrantsWeights: { ...quadrants, freeze: "biases" },
  quadrantsBiases: { ...quadrants, freeze: "weights" },
  unit,
  unitOfAdamW: { ...unit, optimizer: { kind: "adamW", learningRate: 0.03, weightDecay: 0.1 } },
  tanhLayer: hiddenLayer("tanh"),
  sigmoidLayer: hiddenLayer("sigmoid"),
  hidden: {
    data: { set: "twoMoons" },
    model: { widths: [2, 8, 8, 1], hidden: "tanh", output: "linear" },
    loss: "binaryCrossEntropy",
    optimizer: { kind: "sgd", learningRate: 0.3 },
    batch: "full",
    steps: 20,
    seed: 1,
  },
});
