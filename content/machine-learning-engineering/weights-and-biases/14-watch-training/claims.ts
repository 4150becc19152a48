import {
  defineClaim,
  gradientOf,
  inner,
  layerStatistics,
  lengthOf,
  type Measured,
  type Train,
  type Trained,
} from "#experiments";
import { DEEP, SHALLOW } from "./experiments.ts";

/** The hidden layers' part of a statistic of all layers. */
function hidden(statistic: number[]): number[] {
  return statistic.slice(0, -1);
}

/** What arrives of a statistic at the first hidden layer, as a share of the last. */
function firstOverLast(statistic: number[]): number {
  return hidden(statistic)[0] / hidden(statistic).at(-1)!;
}

/** The signals of all layers as powers of ten. */
function decades({ run }: Trained): number[] {
  return layerStatistics(run).deltas.map(Math.log10);
}

/** Two networks that differ in the activation alone: what passes through them at the start, and what becomes of them. */
function twoPatients(train: Train, a: string, b: string): Measured {
  const [tanh, sigmoid] = [train(a, 0).run, train(b, 0).run];
  const weights = tanh.parameters();
  const others = sigmoid.parameters();
  const [healthy, dying] = [layerStatistics(tanh), layerStatistics(sigmoid)];
  const start = {
    weightDifference: Math.max(...weights.map((weight, at) => Math.abs(weight - others[at]))),
    healthySignal: firstOverLast(healthy.deltas),
    dyingSignal: firstOverLast(dying.deltas),
    dyingSize: hidden(dying.a).at(-1)!,
    dyingVarying: hidden(dying.varying).at(-1)!,
    healthySize: hidden(healthy.a).at(-1)!,
  };
  const [learned, stuck] = [train(a), train(b)];
  const end = {
    healthyLoss: learned.run.evaluate().loss,
    dyingLoss: stuck.run.evaluate().loss,
    healthyUpdates: layerStatistics(learned.run).updateRatios[0],
    dyingUpdates: layerStatistics(stuck.run).updateRatios[0],
  };
  return { values: { ...start, ...end }, curve: [...decades(learned), ...decades(stuck)] };
}

function fading(train: Train, name: string): Measured {
  const { deltas, a, weightGradients } = layerStatistics(train(name, 0).run);
  return {
    values: {
      signal: firstOverLast(deltas),
      activation: 1 / firstOverLast(a),
      weightGradient: firstOverLast(weightGradients),
    },
  };
}

/** What nine layers leave of the signal: as a share, and of the bound (¼)⁹ for sigmoid layers. */
function shareLeft(train: Train, name: string): Measured {
  const share = firstOverLast(layerStatistics(train(name, 0).run).deltas);
  const tanh = firstOverLast(layerStatistics(train("keepingTanh", 0).run).deltas);
  return { values: { share, ofBound: share * 4 ** 9, tanh } };
}

/** The loss of the best answer that is the same for every example: the entropy of the classes' shares. */
function constantLoss({ run }: Trained): number {
  const { targets } = run.training.data;
  const share = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  return -share * Math.log(share) - (1 - share) * Math.log(1 - share);
}

/** Where two networks end, and the first of them as a share of what a constant answer costs. */
function endLosses(train: Train, ...names: [sigmoid: string, tanh: string]): Measured {
  const runs = names.map((name) => train(name));
  const [sigmoid, tanh] = runs.map(({ run }) => run.evaluate().loss);
  return { values: { sigmoid, tanh, ofConstant: sigmoid / constantLoss(runs[0]) } };
}

/** Variances by layer at two starts: last over first on the way up, first over last on the way down. */
function twoStarts(train: Train, ...names: [standard: string, normalized: string]): Measured {
  const [standard, normalized] = names.map((name) => {
    const { varying, deltas, weightGradients } = layerStatistics(train(name, 0).run);
    const variance = (statistic: number[]) => statistic.map((size) => size * size);
    return { up: variance(varying), down: variance(deltas), gradient: variance(weightGradients) };
  });
  return {
    values: {
      standardUp: 1 / firstOverLast(standard.up),
      normalizedUp: 1 / firstOverLast(normalized.up),
      standardDown: firstOverLast(standard.down),
      normalizedDown: firstOverLast(normalized.down),
      standardGradient: firstOverLast(standard.gradient),
    },
    curve: [standard.up, normalized.up, standard.down, normalized.down]
      .flatMap(hidden)
      .map(Math.log10),
  };
}

/** What arrives of the signal's variance at the first layer before and after training, as a share of the last layer's. */
function beforeAndAfter(train: Train, name: string): Measured {
  const share = ({ run }: Trained) => firstOverLast(layerStatistics(run).deltas) ** 2;
  const [before, trained] = [share(train(name, 0)), train(name)];
  return { values: { before, after: share(trained), loss: trained.run.evaluate().loss } };
}

/** How many of the sick starts ring the alarm, by gradients and by the signal, and how many of those that are well. */
function alarms(train: Train, names: string[]): Measured {
  const ringing = (kind: string, statistic: "deltas" | "weightGradients") =>
    names.filter((name) => {
      if (!name.startsWith(kind)) return false;
      const ratio = firstOverLast(layerStatistics(train(name, 0).run)[statistic]);
      return !(ratio >= 0.01 && ratio <= 100);
    }).length;
  return {
    values: {
      byGradient: ringing("sick", "weightGradients"),
      bySignal: ringing("sick", "deltas"),
      falseAlarms: ringing("well", "deltas"),
    },
  };
}

/** Update-to-weight ratios of the first hidden layer at step 10, and how the losses compare at the end. */
function twoRates(train: Train, ...names: [slow: string, fast: string]): Measured {
  const [slowRatio, fastRatio] = names.map(
    (name) => layerStatistics(train(name, 10).run).updateRatios[0],
  );
  const [slowLoss, fastLoss] = names.map((name) => train(name).run.evaluate().loss);
  return { values: { slowRatio, fastRatio, slowLoss, fastLoss, lossRatio: fastLoss / slowLoss } };
}

/** The gradient of the first step, clipped, beside the one that is not. */
function besideUnclipped(train: Train, name: string): Measured {
  const before = gradientOf(train("explosive", 0).run);
  const after = train(name, 1).run.layers.flatMap(({ grads }) => [
    ...grads.weights,
    ...grads.biases!,
  ]);
  const lengths = [lengthOf(before), lengthOf(after)];
  return {
    values: {
      before: lengths[0],
      length: lengths[1],
      cosine: inner(before, after) / (lengths[0] * lengths[1]),
    },
  };
}

/** By how much the first loss of ten classes lies above ln 10 as drawn, and with the output layer at a hundredth of that. */
function aboveLogOfClasses(train: Train): Measured {
  const { run } = train("tenClasses", 0);
  const parameters = run.parameters();
  const drawn = run.evaluate().loss;
  const { weights, biases } = run.layers[run.layers.length - 1];
  const from = parameters.length - weights.length - biases!.length;
  run.setParameters(parameters.map((value, k) => (k < from ? value : value * 0.01)));
  const { loss } = run.evaluate();
  return { values: { loss, above: loss - Math.log(10), drawn, drawnAbove: drawn - Math.log(10) } };
}

export default [
  defineClaim({
    id: "one-x-ray-two-patients",
    sentence:
      "A tanh and a sigmoid network of ten hidden layers start from weights that are equal in every bit; in one the signal that comes back reaches the first layer, in the other less than a ten-thousandth of it does, and that one does not learn.",
    source: "Ours. The initialization is that of Glorot and Bengio, 2010.",
    kind: "perSeed",
    experiments: ["patientA", "patientB"],
    measure: (train) => twoPatients(train, "patientA", "patientB"),
    bars: {
      weightDifference: { atMost: 0 },
      healthySignal: { atLeast: 0.05, atMost: 5 },
      dyingSignal: { atMost: 1e-4 },
      dyingLoss: { atLeast: 0.67 },
      healthyLoss: { atMost: 0.55 },
    },
    effect: "dyingSignal",
    held: 95,
    limit: {
      sentence: "Through three hidden layers more than that comes back.",
      experiments: ["shallowA", "shallowB"],
      measure: (train) => twoPatients(train, "shallowA", "shallowB"),
    },
  }),
  defineClaim({
    id: "level-gradients",
    sentence:
      "In twenty relu layers whose weights have half the variance they need, activations and signal both shrink to less than a fiftieth, while the weight gradients of the first and the last layer stay within a factor of ten of each other.",
    source:
      "Ours, at the untrained start. The variance that relu needs is that of He et al., 2015.",
    kind: "perSeed",
    experiments: ["quietRelu"],
    measure: (train) => fading(train, "quietRelu"),
    bars: {
      weightGradient: { atLeast: 0.1, atMost: 10 },
      signal: { atMost: 0.02 },
      activation: { atMost: 0.02 },
    },
    effect: "weightGradient",
    held: 95,
    limit: {
      sentence: "With the variance that relu needs neither shrinks so far.",
      experiments: ["heRelu"],
      measure: (train) => fading(train, "heRelu"),
    },
  }),
  defineClaim({
    id: "a-quarter-a-layer",
    sentence:
      "Where the weights change the length of no signal, ten hidden sigmoid layers leave at most (¼)⁹ of it between the last and the first, and ten tanh layers leave more than a hundredth.",
    source: "Algebra: the slope a (1 − a) is largest at a = ½, where it is ¼.",
    kind: "exact",
    experiments: ["keepingSigmoid", "keepingTanh"],
    measure: (train) => shareLeft(train, "keepingSigmoid"),
    bars: { ofBound: { atMost: 1.0001 }, tanh: { atLeast: 0.01 } },
    effect: "ofBound",
    held: 100,
    limit: {
      sentence: "Weights four times as large can make up for the slope.",
      experiments: ["fourfoldSigmoid", "keepingTanh"],
      measure: (train) => shareLeft(train, "fourfoldSigmoid"),
    },
  }),
  defineClaim({
    id: "adam-does-not-wake-it",
    sentence:
      "With Adam too, ten sigmoid layers with Xavier weights come after two hundred steps no lower than 0.97 times the loss of the best constant answer, and ten tanh layers to less than 0.6.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["sigmoidWithAdam", "tanhWithAdam"],
    measure: (train) => endLosses(train, "sigmoidWithAdam", "tanhWithAdam"),
    bars: { ofConstant: { atLeast: 0.97 }, tanh: { atMost: 0.6 } },
    effect: "ofConstant",
    held: 95,
    limit: {
      sentence: "With batch normalization between the layers the sigmoid network learns too.",
      experiments: ["sigmoidNormalized", "tanhNormalized"],
      measure: (train) => endLosses(train, "sigmoidNormalized", "tanhNormalized"),
    },
  }),
  defineClaim({
    id: "two-starts-of-glorot",
    sentence:
      "In five tanh layers, weights drawn between ±1/√n leave less than a twentieth of the variance of activations from the first to the last and of that of the signal on the way back; Xavier's leave more than a twentieth of both; and with the first, the gradients of the weights are of one size all the same.",
    source:
      "Glorot and Bengio 2010, section 4.2 and figures 6 and 7; narrower networks, and the limits are ours.",
    kind: "perSeed",
    experiments: ["standardStart", "normalizedStart"],
    measure: (train) => twoStarts(train, "standardStart", "normalizedStart"),
    bars: {
      standardUp: { atMost: 0.05 },
      standardDown: { atMost: 0.05 },
      normalizedUp: { atLeast: 0.05 },
      normalizedDown: { atLeast: 0.05 },
      standardGradient: { atLeast: 0.1, atMost: 10 },
    },
    effect: "standardDown",
    held: 95,
    limit: {
      sentence: "In two layers both starts leave more than that.",
      experiments: ["standardShallow", "normalizedShallow"],
      measure: (train) => twoStarts(train, "standardShallow", "normalizedShallow"),
    },
  }),
  defineClaim({
    id: "training-widens-the-way",
    sentence:
      "In five tanh layers that start with weights between ±1/√n, less than a twentieth of the signal's variance comes back to the first layer; after 120 steps with momentum the first layer has at least as much of it as the last, and the loss is below 0.3.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["standardStart"],
    measure: (train) => beforeAndAfter(train, "standardStart"),
    bars: { before: { atMost: 0.05 }, after: { atLeast: 1 }, loss: { atMost: 0.3 } },
    effect: "after",
    held: 95,
    limit: {
      sentence: "In ten layers too little comes back for as many steps to change it.",
      experiments: ["standardDeep"],
      measure: (train) => beforeAndAfter(train, "standardDeep"),
    },
  }),
  defineClaim({
    id: "gradients-alone-are-blind",
    sentence:
      "Of eight bad starts of networks with twenty layers, an alarm that rings when the weight gradients of the first and the last layer differ more than a hundredfold finds at most four; on the signal in place of the gradients it finds at least seven, and it stays quiet at two good starts.",
    source: "Ours.",
    kind: "perSeed",
    experiments: Object.keys(DEEP),
    measure: (train) => alarms(train, Object.keys(DEEP)),
    bars: { byGradient: { atMost: 4 }, bySignal: { atLeast: 7 }, falseAlarms: { atMost: 0 } },
    effect: "byGradient",
    held: 95,
    limit: {
      sentence: "In four layers the signal has no room to fade so far.",
      experiments: Object.keys(SHALLOW),
      measure: (train) => alarms(train, Object.keys(SHALLOW)),
    },
  }),
  defineClaim({
    id: "clipped-to-length",
    sentence:
      "Clipping by norm brings a gradient that is longer than the limit to that length and leaves its direction.",
    source: "Pascanu, Mikolov and Bengio 2013, algorithm 1.",
    kind: "exact",
    experiments: ["explosive", "clipped"],
    measure: (train) => besideUnclipped(train, "clipped"),
    bars: {
      length: { atLeast: 0.99999, atMost: 1.00001 },
      cosine: { atLeast: 0.99999 },
      before: { atLeast: 1 },
    },
    effect: "length",
    held: 100,
    limit: {
      sentence: "Clipping each number by itself turns the gradient into another direction.",
      experiments: ["explosive", "clippedByValue"],
      measure: (train) => besideUnclipped(train, "clippedByValue"),
    },
  }),
  defineClaim({
    id: "more-than-a-thousandth",
    sentence:
      "A small network whose first steps change the weights by one or two hundredths of their length gets within two hundred steps to less than seven tenths of the loss of one in which they change them by about a thousandth.",
    source:
      "Ours; the rule of a thousandth: Karpathy, CS231n course notes, Neural networks part 3.",
    kind: "perSeed",
    experiments: ["slowSmall", "fastSmall"],
    measure: (train) => twoRates(train, "slowSmall", "fastSmall"),
    bars: {
      slowRatio: { atMost: 0.003 },
      fastRatio: { atLeast: 0.008 },
      lossRatio: { atMost: 0.7 },
    },
    effect: "lossRatio",
    held: 95,
    limit: {
      sentence: "Steps longer than the weights themselves do worse than short ones.",
      experiments: ["slowSmall", "tooFastSmall"],
      measure: (train) => twoRates(train, "slowSmall", "tooFastSmall"),
    },
  }),
  defineClaim({
    id: "log-of-the-classes",
    sentence:
      "Output weights as He's rule draws them start a softmax classifier of ten classes at least 0.2 above a loss of ln 10; a hundredth of them, with every other weight as it was, starts it within 0.02 of ln 10.",
    source: "Textbook: equal outputs give each of C classes the share 1/C, whose loss is ln C.",
    kind: "perSeed",
    experiments: ["tenClasses"],
    measure: aboveLogOfClasses,
    bars: { above: { atLeast: -0.02, atMost: 0.02 }, drawnAbove: { atLeast: 0.2 } },
    effect: "drawnAbove",
    held: 95,
  }),
];
