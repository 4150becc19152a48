import { build, buildData, defineClaim, mean, trainTo, withSeed, type Train } from "#experiments";

/** How many runs a setting gets where one is not enough. */
const RUNS = 5;
/** How many runs are chosen from. */
const CANDIDATES = 8;

export default [
  defineClaim({
    id: "one-pair-misleads",
    sentence:
      "One run each, from the same seed and on the same data: the learning rate that is better in the median ends lower in more than six tenths of the pairs, and in fewer than nineteen of twenty.",
    source: "Ours; on how far seeds alone carry: Bouthillier et al. 2021.",
    kind: "distribution",
    experiments: ["rateOne", "rateHalf"],
    measure(train) {
      const [one, half] = ["rateOne", "rateHalf"].map((name) => newLoss(train(name).run));
      return { values: { one, half, ratio: one / half } };
    },
    bars: { ratio: { atLeast: 1 } },
    effect: "ratio",
    statistic: { of: "rate", atLeast: 0.6, atMost: 0.95 },
  }),
  defineClaim({
    id: "five-pairs-mislead-less",
    sentence: "By the mean of five runs each, the same rate comes out ahead in at least 85 of 100.",
    source: "Ours.",
    kind: "distribution",
    experiments: ["rateOne", "rateHalf"],
    measure(train, seed) {
      const runs = ["rateOne", "rateHalf"].map((name) => lossesOf(train, name, seed, RUNS));
      const [one, half] = runs.map(mean);
      const [bestOne, bestHalf] = runs.map((losses) => Math.min(...losses));
      const bestMisleads = bestOne < bestHalf ? 1 : 0;
      return { values: { one, half, ratio: one / half, bestMisleads } };
    },
    bars: { ratio: { atLeast: 1 } },
    effect: "ratio",
    statistic: { of: "rate", atLeast: 0.85 },
  }),
  defineClaim({
    id: "the-chosen-one-flatters",
    sentence:
      "Of eight runs of one setting, the one with the lowest loss on twenty validation examples does worse on two thousand others than it did there, by at least 0.02 in the median.",
    source: "Ours; the winner's curse: the lowest of many measurements was partly lucky.",
    kind: "distribution",
    experiments: ["rateHalf"],
    measure(train, seed) {
      const validation = held(20, 1000 + seed);
      const first = train("rateHalf");
      const runs = Array.from({ length: CANDIDATES }, (_, k) =>
        k === 0 ? first.run : another(first.experiment, CANDIDATES * seed + k),
      );
      const said = runs.map((run) => run.evaluate(validation).loss);
      const chosen = said.indexOf(Math.min(...said));
      const fresh = newLoss(runs[chosen]);
      return { values: { said: said[chosen], fresh, flattered: fresh - said[chosen] } };
    },
    bars: {},
    effect: "flattered",
    statistic: { of: "median", value: "flattered", atLeast: 0.02 },
  }),
  defineClaim({
    id: "batch-loss-jumps",
    sentence:
      "With batches of eight, the highest loss of the last fifty steps is at least eight times the lowest, while the loss over all examples changes by less than a factor of four.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["rateHalf"],
    measure: (train) => lastFifty(train, "rateHalf"),
    bars: { jump: { atLeast: 8 }, drift: { atMost: 4 } },
    effect: "jump",
    unit: "times",
    held: 95,
    limit: {
      sentence: "With all examples in every step, at a rate of 0.1, the two are nearly the same.",
      experiments: ["gentleFull"],
      measure: (train) => lastFifty(train, "gentleFull"),
    },
  }),
];

type Run = ReturnType<Train>["run"];

/** Examples of the same law that no run is trained on. */
function held(count: number, seed: number) {
  return buildData({ set: "twoMoons", noise: 0.25, split: "test", count }, seed);
}

function newLoss(run: Run): number {
  return run.evaluate(held(2000, 5)).loss;
}

/** The same setting from another seed, trained to its end. */
function another(experiment: ReturnType<Train>["experiment"], seed: number): Run {
  const seeded = withSeed(experiment, 100_000 + seed);
  return trainTo(build(seeded), seeded, seeded.steps);
}

/** The losses on new examples of so many runs of a setting, the first from the seed at hand. */
function lossesOf(train: Train, name: string, seed: number, count: number): number[] {
  const { run, experiment } = train(name);
  const others = Array.from({ length: count - 1 }, (_, k) => another(experiment, count * seed + k));
  return [run, ...others].map(newLoss);
}

/** How far the logged losses of the last fifty steps lie apart, and how far the loss over all examples moved. */
function lastFifty(train: Train, name: string) {
  const { run, losses, experiment } = train(name);
  const before = train(name, experiment.steps - 50).run.evaluate().loss;
  const after = run.evaluate().loss;
  const last = Array.from(losses.subarray(-50));
  return {
    values: {
      jump: Math.max(...last) / Math.min(...last),
      drift: Math.max(before / after, after / before),
      all: after,
    },
  };
}
