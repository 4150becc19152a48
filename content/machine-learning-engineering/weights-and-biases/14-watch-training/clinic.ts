import { defineCases, type Experiment } from "#experiments";

/** A network that learns, from which each patient differs in one way. */
const well: Experiment = {
  data: { set: "ring", count: 128, centre: [0, 0] },
  model: {
    widths: [2, 16, 16, 16, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.03, momentum: 0.9 },
  batch: 32,
  steps: 400,
  seed: 1,
};

const built = (model: Partial<Experiment["model"]>): Experiment => ({
  ...well,
  model: { ...well.model, ...model },
});
const atRate = (learningRate: number, steps = well.steps): Experiment => ({
  ...well,
  optimizer: { kind: "momentum", learningRate, momentum: 0.9 },
  steps,
});
const deep = [2, ...Array<number>(8).fill(16), 1];

/** Where a coin would have 0.69, most of what there is to learn is learned here. */
const learned = { of: "loss", atMost: 0.25 } as const;

export default defineCases([
  {
    id: "zero-start",
    fault: "All weights start at zero",
    monitor: "spread",
    sign: "If all weights started at zero, the units of a layer would answer as one: a spread of 0 in every hidden layer.",
    sick: built({ weights: { kind: "zeros" } }),
    cures: ["he", "xavier"],
    bar: learned,
    notThat: {
      "rate-too-low": {
        words: "The hidden layers do not move at all. A low rate makes updates small, never 0.",
      },
      "sigmoid-too-deep": {
        words:
          "A fading signal gets smaller from layer to layer. Here it is 0 in every hidden layer at once.",
      },
    },
  },
  {
    id: "start-too-large",
    fault: "The weights start so large that the units saturate",
    monitor: "off",
    sign: "If large weights pinned the units, most answers would be at the flat ends in every hidden layer before the first step.",
    sick: built({ weights: { kind: "normal", deviation: 6 } }),
    cures: ["he", "xavier"],
    bar: { of: "heldBack", atMost: 0.25 },
    notThat: {
      "dead-relu": {
        words:
          "Off they are, but look at the activations: they stand near 1. A dead relu unit answers 0.",
      },
      exploding: {
        words:
          "The signal grows on its way down, but the activations stand near 1 in every layer: the units are pinned, and nothing can grow.",
      },
      overfit: {
        words:
          "The held-back loss does end far above the other. It started there: before the first step most answers were off already.",
        misconception: "MC40",
      },
    },
  },
  {
    id: "sigmoid-too-deep",
    fault: "The signal fades through deep sigmoid layers",
    monitor: "deltas",
    sign: "If the slopes of many sigmoid layers multiplied, δ would shrink fourfold or more at each layer on the way down.",
    sick: built({ widths: deep, hidden: "sigmoid" }),
    cures: ["tanh", "relu"],
    bar: learned,
    notThat: {
      "rate-too-low": {
        words:
          "A low rate slows all layers alike. Here the updates shrink from layer to layer on the way down.",
      },
    },
  },
  {
    id: "rate-too-high",
    fault: "The learning rate is too high",
    monitor: "updates",
    sign: "If the rate were too high, the first updates would be a tenth of the weights or more.",
    sick: atRate(2),
    cures: ["slower", "adam"],
    bar: learned,
    notThat: {
      "start-too-large": {
        words:
          "In the end most answers are off. Go back to step 0: hardly one was. The steps drove them there.",
      },
      "dead-relu": {
        words: "The activations stand near 1, and at step 0 hardly an answer was off.",
      },
      overfit: {
        words: "The training loss is high itself: nothing has been learned by heart.",
        misconception: "MC42",
      },
    },
  },
  {
    id: "rate-too-low",
    fault: "The learning rate is too low",
    monitor: "updates",
    sign: "If the rate were too low, every layer would move by less than a thousandth of its weights at a step, while signal and spread look well.",
    sick: atRate(0.0003, 1500),
    cures: ["faster", "adam"],
    bar: learned,
  },
  {
    id: "dead-relu",
    fault: "Relu units are dead",
    monitor: "off",
    sign: "If relu units had died, nearly all units of a layer would be off, with activations of 0.",
    sick: built({ hidden: "relu", weights: { kind: "normal", deviation: 0.3, mean: -0.8 } }),
    cures: ["he", "xavier"],
    bar: learned,
    notThat: {
      "zero-start": {
        words:
          "The spread is 0 where nothing answers, but layer 1 answers and its units differ. Weights of 0 would silence that one too.",
      },
      "start-too-large": {
        words:
          "Off they are, but look at the activations: they are near 0. Saturated units stand near 1.",
      },
      "rate-too-low": {
        words:
          "Below a layer of dead units the updates are 0. A low rate makes them small, never 0.",
      },
      "sigmoid-too-deep": {
        words:
          "No signal passes a layer of dead units, so δ does not fade: it ends. A fading one gets smaller layer by layer.",
        misconception: "MC35",
      },
    },
  },
  {
    id: "no-biases",
    fault: "The network has no biases",
    monitor: "gradients",
    sign: "If there were no biases, the picture of the gradients would have no rings.",
    sick: built({ biases: false }),
    cures: ["biases"],
    bar: learned,
  },
  {
    id: "unscaled-inputs",
    fault: "The inputs are not standardised",
    monitor: "a",
    sign: "If the inputs were not standardised, their RMS would be far from 1.",
    sick: { ...well, data: { ...well.data, centre: [40, -30] } },
    cures: ["standardise"],
    bar: learned,
    notThat: {
      "start-too-large": {
        words:
          "Only layer 1 is off. Large weights would pin the layers above it too. Look at what comes in.",
      },
      "dead-relu": {
        words: "The activations of layer 1 stand near 1. A dead relu unit answers 0.",
      },
      "sigmoid-too-deep": {
        words:
          "The signal is level down to layer 2 and falls once, at layer 1. Look at what comes in.",
      },
      "rate-too-low": {
        words: "Only layer 1 stands still. A low rate slows all layers alike.",
      },
    },
  },
  {
    id: "exploding",
    fault: "The signal explodes with depth",
    monitor: "a",
    sign: "If the layers stretched the signal, activations would grow at each layer on the way up, and δ on the way down, before the first step.",
    sick: built({ widths: deep, hidden: "relu", weights: { kind: "he", gain: 2 } }),
    cures: ["he"],
    bar: learned,
    notThat: {
      "start-too-large": {
        words:
          "Its weights are large, but no unit is pinned by them: the activations grow from layer to layer without end.",
      },
      "rate-too-high": {
        words: "Activations and δ grow by layer before the first step, when no rate has acted yet.",
      },
      "rate-too-low": {
        words: "Activations and δ grow by layer before the first step, when no rate has acted yet.",
      },
    },
  },
  {
    id: "overfit",
    fault: "It learns the training data by heart",
    monitor: "loss",
    sign: "If it learned by heart, the training loss would go to 0 while the held-back loss turns and rises.",
    sick: {
      ...well,
      data: { set: "noisy", count: 120, inputs: 8, flipped: 0.25 },
      model: {
        ...well.model,
        widths: [8, 32, 32, 1],
        hidden: "relu",
        weights: { kind: "he" },
      },
      batch: 20,
      steps: 600,
    },
    cures: ["decay", "stop"],
    bar: { of: "heldBack", atMost: 0.68 },
    notThat: {
      "rate-too-high": {
        words:
          "The training loss goes down smoothly, and the updates are a few hundredths at most.",
        misconception: "MC42",
      },
      "start-too-large": {
        words: "Hardly a unit is off, and the training loss falls at once.",
        misconception: "MC40",
      },
    },
  },
]);
