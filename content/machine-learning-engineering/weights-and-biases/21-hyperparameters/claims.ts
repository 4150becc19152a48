import { stream, type DataSet } from "#engine";
import {
  build,
  buildData,
  defineClaim,
  gridTrials,
  randomTrials,
  trialAt,
  withSeed,
  type Experiment,
  type Measured,
  type Train,
  type Trial,
} from "#experiments";

/** Data of the same law as an experiment's that training never sees; `at` draws others. */
function heldBack({ data, seed }: Experiment, count: number, at = 0): DataSet {
  return buildData({ ...data, count, split: "test" }, seed + at);
}

/** The held-back loss of each trial, all from the same first weights. */
function lossesOf(train: Train, name: string, trials: Trial[]): number[] {
  const { experiment, run } = train(name, 0);
  const first = run.parameters();
  const data = heldBack(experiment, 200);
  return trials.map((trial) => {
    run.setParameters(first);
    run.change("optimizer.learningRate", trial.rate);
    run.change("l2", trial.penalty);
    run.steps(experiment.steps);
    return run.evaluate(data).loss;
  });
}

/** The best of nine random trials beside the best of nine others. */
function againstChance(train: Train, seed: number, others: Trial[]): Measured {
  const losses = lossesOf(train, "search", [...others, ...randomTrials(seed)]);
  const grid = Math.min(...losses.slice(0, others.length));
  const random = Math.min(...losses.slice(others.length));
  return { values: { grid, random, ratio: random / grid }, curve: losses };
}

/** A grid whose place between the corners is drawn as well. */
function drawnGrid(seed: number): Trial[] {
  const random = stream(seed, "place of the grid");
  return gridTrials([random.uniform() / 3, random.uniform() / 3], 1 / 3);
}

/** Nine rates from end to end of the axis, even by their powers of ten. */
const NINE_RATES = Array.from({ length: 9 }, (_, k) => trialAt(k / 8, 1 / 3).rate);

/** The loss on other data of the rate, out of some, that is best on held-back data. */
function tuned(train: Train, name: string, rates: number[]): number {
  const { experiment, run } = train(name, 0);
  const start = run.snapshot();
  const [choose, report] = [heldBack(experiment, 200), heldBack(experiment, 400, 1_000_000)];
  const found = rates.map((rate) => {
    run.restore(start);
    run.change("optimizer.learningRate", rate);
    run.steps(experiment.steps);
    return { chosenBy: run.evaluate(choose).loss, reported: run.evaluate(report).loss };
  });
  return found.reduce((one, other) => (other.chosenBy < one.chosenBy ? other : one)).reported;
}

/** Plain descent with some rates to choose from, and Adam with others. */
function whoWasTuned(train: Train, adamRates: number[]): Measured {
  const descentTuned = tuned(train, "descent", NINE_RATES);
  const descentOnce = tuned(train, "descent", [0.01]);
  const adamTuned = tuned(train, "adam", NINE_RATES);
  return {
    values: {
      descentTuned,
      descentOnce,
      adamTuned,
      adamAgainst: tuned(train, "adam", adamRates) / descentTuned,
      descentAgainst: descentOnce / adamTuned,
    },
  };
}

/** Some rows of a data set. */
function rows(data: DataSet, from: number, to: number): DataSet {
  const { inputWidth } = data;
  return {
    ...data,
    inputs: data.inputs.slice(from * inputWidth, to * inputWidth),
    targets: data.targets.slice(from, to),
    count: to - from,
  };
}

/** How much better the best of twenty looks on the examples that chose it than on 2,000 others. */
function flattered(train: Train, seed: number, examples: number): Measured {
  const { experiment, run } = train("noisy", 0);
  const all = heldBack(experiment, examples + 2000);
  const [choose, report] = [rows(all, 0, examples), rows(all, examples, all.count)];
  const fresh = run.snapshot();
  const random = stream(seed, "twenty trials");
  let best = { looks: -1, does: 0 };
  for (let k = 1; k <= 20; k++) {
    run.restore(fresh);
    run.setParameters(build(withSeed(experiment, seed + k * 1_000_000)).parameters());
    run.change("optimizer.learningRate", 10 ** (random.uniform() - 2.5));
    run.change("l2", 10 ** (3 * random.uniform() - 5));
    run.steps(experiment.steps);
    const looks = run.evaluate(choose).accuracy!;
    if (looks > best.looks) best = { looks, does: run.evaluate(report).accuracy! };
  }
  return { values: { ...best, gap: best.looks - best.does } };
}

/** Whether training moved all parameters, and whether a network under other settings answers the same with them. */
function loadedElsewhere(train: Train, other: string): Measured {
  const before = train("search", 0).run.parameters();
  const { run } = train("search");
  const after = run.parameters();
  const { inputs } = run.training.data;
  const outputs = run.predict(inputs);
  const elsewhere = train(other, 0).run;
  elsewhere.setParameters(after);
  const again = elsewhere.predict(inputs);
  return {
    values: {
      still: after.filter((value, k) => value === before[k]).length,
      gap: Math.max(...outputs.map((output, n) => Math.abs(output - again[n]))),
    },
  };
}

export default [
  defineClaim({
    id: "settings-stay-behind",
    sentence:
      "Training moves every weight and bias. Loaded into a network with another optimizer, learning rate, penalty, batch size and dropout, the trained numbers answer the same to the last bit.",
    source: "Ours: a prediction is computed from the input and the parameters.",
    kind: "exact",
    experiments: ["search", "otherSettings"],
    measure: (train) => loadedElsewhere(train, "otherSettings"),
    bars: { still: { atMost: 0 }, gap: { atMost: 0 } },
    effect: "gap",
    held: 100,
    limit: {
      sentence:
        "Another activation is a setting that stays in the model: loaded there, the same numbers answer differently.",
      experiments: ["search", "otherActivation"],
      measure: (train) => loadedElsewhere(train, "otherActivation"),
    },
  }),
  defineClaim({
    id: "three-shadows",
    sentence:
      "A 3 × 3 grid from corner to corner of the square tries three learning rates. Nine trials at random places end with a loss on held-back data that is lower by a third or more in at least 80 of 100 searches.",
    source:
      "Ours, after Bergstra and Bengio 2012; that these three rates miss the good ones is part of it.",
    kind: "distribution",
    experiments: ["search"],
    measure: (train, seed) => againstChance(train, seed, gridTrials()),
    bars: { ratio: { atMost: 2 / 3 } },
    statistic: { of: "rate", atLeast: 0.8 },
    effect: "ratio",
    limit: {
      sentence: "Spend the nine trials on nine rates and one penalty, and chance has no such lead.",
      experiments: ["search"],
      measure: (train, seed) =>
        againstChance(
          train,
          seed,
          NINE_RATES.map((rate) => ({ rate, penalty: 1e-6 })),
        ),
    },
  }),
  defineClaim({
    id: "drawn-grid",
    sentence:
      "Where the place of the grid is left to chance as well, the lead shrinks to a tendency: random trials end lower in 45 to 85 of 100 searches.",
    source: "Ours.",
    kind: "distribution",
    experiments: ["search"],
    measure: (train, seed) => againstChance(train, seed, drawnGrid(seed)),
    bars: { ratio: { atMost: 0.9999 } },
    statistic: { of: "rate", atLeast: 0.45, atMost: 0.85 },
    effect: "ratio",
  }),
  defineClaim({
    id: "who-was-tuned",
    sentence:
      "Plain gradient descent with the best of nine learning rates ends at least a fifth below Adam at 0.001, and Adam with the best of nine at least a fifth below plain descent at 0.01; each rate is chosen on held-back data, and the losses are those on other data.",
    source: "Ours, after Choi and others 2019.",
    kind: "perSeed",
    experiments: ["descent", "adam"],
    measure: (train) => whoWasTuned(train, [0.001]),
    bars: { adamAgainst: { atLeast: 1.25 }, descentAgainst: { atLeast: 1.25 } },
    effect: "adamAgainst",
    held: 95,
    limit: {
      sentence: "With nine rates each, plain descent is no longer ahead.",
      experiments: ["descent", "adam"],
      measure: (train) => whoWasTuned(train, NINE_RATES),
    },
  }),
  defineClaim({
    id: "best-of-many",
    sentence:
      "Of twenty trials, the one that gets most of 40 held-back examples right gets at least 70 in 100 of 2,000 others right too, and yet, in at least 55 of 100 searches, at least 3 in 100 fewer than of those that chose it.",
    source: "Ours; the bias of a best one is textbook, as in Cawley and Talbot 2010.",
    kind: "distribution",
    experiments: ["noisy"],
    measure: (train, seed) => flattered(train, seed, 40),
    bars: { gap: { atLeast: 0.03 }, does: { atLeast: 0.7 } },
    statistic: { of: "rate", atLeast: 0.55 },
    effect: "gap",
    limit: {
      sentence: "Chosen on 2,000 examples, the best one does on others about as well as it looks.",
      experiments: ["noisy"],
      measure: (train, seed) => flattered(train, seed, 2000),
    },
  }),
];
