import { defineClaim, layerStatistics, type Trained } from "#experiments";

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
];
