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
import { SICK, WELL } from "./experiments.ts";

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

/** By how much the first loss of ten classes lies above ln 10 when the output weights are multiplied. */
function aboveLogOfClasses(train: Train, factor: number): number {
  const { run } = train("tenClasses", 0);
  const parameters = run.parameters();
  const { weights, biases } = run.layers[run.layers.length - 1];
  const from = parameters.length - weights.length - biases!.length;
  run.setParameters(parameters.map((value, k) => (k < from ? value : value * factor)));
  return run.evaluate().loss - Math.log(10);
}

export default [
  defineClaim({
    id: "one-x-ray-two-patients",
    sentence:
      "A tanh and a sigmoid network of ten hidden layers start from weights that are equal in every bit; in one the signal that comes back reaches the first layer, in the other less than a ten-thousandth of it does, and that one does not learn.",
    source: "Ours. The initialization is that of Glorot and Bengio, 2010.",
    kind: "perSeed",
    experiments: ["patientA", "patientB"],
    measure(train) {
      const [tanh, sigmoid] = [train("patientA", 0).run, train("patientB", 0).run];
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
      const [learned, stuck] = [train("patientA"), train("patientB")];
      const end = {
        healthyLoss: learned.run.evaluate().loss,
        dyingLoss: stuck.run.evaluate().loss,
        healthyUpdates: layerStatistics(learned.run).updateRatios[0],
        dyingUpdates: layerStatistics(stuck.run).updateRatios[0],
      };
      return { values: { ...start, ...end }, curve: [...decades(learned), ...decades(stuck)] };
    },
    bars: {
      weightDifference: { atMost: 0 },
      healthySignal: { atLeast: 0.05, atMost: 5 },
      dyingSignal: { atMost: 1e-4 },
      dyingLoss: { atLeast: 0.67 },
      healthyLoss: { atMost: 0.55 },
    },
    effect: "dyingSignal",
    held: 95,
  }),
  defineClaim({
    id: "level-gradients",
    sentence:
      "In twenty relu layers whose weights have half the variance they need, activations and signal both shrink to less than a fiftieth, while the weight gradients of the first and the last layer stay within a factor of ten of each other.",
    source:
      "Ours, at the untrained start. The variance that relu needs is that of He et al., 2015.",
    kind: "perSeed",
    experiments: ["quietRelu"],
    measure(train) {
      const { deltas, a, weightGradients } = layerStatistics(train("quietRelu", 0).run);
      return {
        values: {
          signal: firstOverLast(deltas),
          activation: 1 / firstOverLast(a),
          weightGradient: firstOverLast(weightGradients),
        },
      };
    },
    bars: {
      weightGradient: { atLeast: 0.1, atMost: 10 },
      signal: { atMost: 0.02 },
      activation: { atMost: 0.02 },
    },
    effect: "weightGradient",
    held: 95,
  }),
  defineClaim({
    id: "adam-does-not-wake-it",
    sentence: "Ten sigmoid layers with Xavier weights stay at the loss of a coin with Adam too, at a rate at which ten tanh layers learn.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["patientBWithAdam", "patientAWithAdam"],
    measure(train) {
      return {
        values: {
          sigmoid: train("patientBWithAdam", 200).run.evaluate().loss,
          tanh: train("patientAWithAdam", 200).run.evaluate().loss,
        },
      };
    },
    bars: { sigmoid: { atLeast: 0.67 }, tanh: { atMost: 0.55 } },
    effect: "sigmoid",
    held: 95,
  }),
  defineClaim({
    id: "two-starts-of-glorot",
    sentence: "x",
    source: "Glorot and Bengio 2010, section 4.2 and figures 6 and 7.",
    kind: "perSeed",
    experiments: ["standardStart", "normalizedStart"],
    measure(train) {
      const look = (name: string) => {
        const { a, deltas, weightGradients } = layerStatistics(train(name, 0).run);
        const square = (statistic: number[]) => hidden(statistic).map((size) => size * size);
        return { up: square(a), down: square(deltas), gradient: square(weightGradients) };
      };
      const [standard, normalized] = [look("standardStart"), look("normalizedStart")];
      return {
        values: {
          standardUp: 1 / firstOverLast([...standard.up, 0]),
          normalizedUp: 1 / firstOverLast([...normalized.up, 0]),
          standardDown: firstOverLast([...standard.down, 0]),
          normalizedDown: firstOverLast([...normalized.down, 0]),
          standardGradient: firstOverLast([...standard.gradient, 0]),
          normalizedGradient: firstOverLast([...normalized.gradient, 0]),
        },
        curve: [...standard.up, ...normalized.up, ...standard.down, ...normalized.down].map(Math.log10),
      };
    },
    bars: { standardDown: { atMost: 0.1 } },
    effect: "standardDown",
    held: 95,
  }),
  defineClaim({
    id: "gradients-alone-are-blind",
    sentence: "x",
    source: "Ours.",
    kind: "perSeed",
    experiments: [...Object.keys(SICK), ...Object.keys(WELL)],
    measure(train) {
      const found = (names: string[], statistic: "deltas" | "weightGradients", factor: number) =>
        names.filter((name) => {
          const ratio = firstOverLast(layerStatistics(train(name, 0).run)[statistic]);
          return !(ratio >= 1 / factor && ratio <= factor);
        });
      const [sick, well] = [Object.keys(SICK), Object.keys(WELL)];
      return {
        values: {
          byGradient: found(sick, "weightGradients", 100).length,
          bySignal: found(sick, "deltas", 100).length,
          falseAlarms: found(well, "deltas", 100).length,
          falseGrad: found(well, "weightGradients", 100).length,
        },
      };
    },
    bars: { byGradient: { atMost: 4 }, bySignal: { atLeast: 7 }, falseAlarms: { atMost: 0 } },
    effect: "byGradient",
    held: 95,
  }),
  defineClaim({
    id: "clipped-to-length",
    sentence: "x",
    source: "Pascanu, Mikolov and Bengio 2013, algorithm 1.",
    kind: "exact",
    experiments: ["explosive", "clipped"],
    measure: (train) => besideUnclipped(train, "clipped"),
    bars: { length: { atLeast: 0.99999, atMost: 1.00001 }, cosine: { atLeast: 0.99999 }, before: { atLeast: 1 } },
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
    sentence: "x",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["slowSmall", "fastSmall"],
    measure(train) {
      const [slow, fast] = [train("slowSmall"), train("fastSmall")];
      const ratio = ({ run }: Trained) => layerStatistics(run).updateRatios[0];
      return {
        values: {
          slowFirst: ratio(train("slowSmall", 10)),
          fastFirst: ratio(train("fastSmall", 10)),
          slowRatio: ratio(slow),
          fastRatio: ratio(fast),
          slowLoss: slow.run.evaluate().loss,
          fastLoss: fast.run.evaluate().loss,
        },
      };
    },
    bars: { slowLoss: { atLeast: 0.4 }, fastLoss: { atMost: 0.4 } },
    effect: "fastLoss",
    held: 95,
  }),
  defineClaim({
    id: "log-of-the-classes",
    sentence: "x",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["tenClasses"],
    measure: (train) => ({ values: { above: aboveLogOfClasses(train, 0.01) } }),
    bars: { above: { atLeast: -0.01, atMost: 0.01 } },
    effect: "above",
    held: 95,
    limit: {
      sentence: "With output weights as large as He's rule draws them the loss starts higher.",
      experiments: ["tenClasses"],
      measure: (train) => ({ values: { above: aboveLogOfClasses(train, 1) } }),
    },
  }),
];
