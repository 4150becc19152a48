import {
  FEATURE_COUNTS,
  buildData,
  defineClaim,
  freshData,
  leastNorm,
  lengthOf,
  type DataSpec,
  type Train,
} from "#experiments";

/** The penalty λ‖w‖² that the prose tries. */
const PENALTY = 0.01;
const NARROW = FEATURE_COUNTS.filter((count) => count < 40);
const named = (counts: number[]) => counts.map((count) => `features${count}`);

export default [
  defineClaim({
    id: "spike-at-n",
    sentence:
      "Trained to the end on forty noisy examples, forty random features leave at least twice the error on new ones that twenty leave, and twice what four hundred leave.",
    source:
      "Belkin, Hsu, Ma and Mandal 2019, whose figure has random features on handwritten digits; the set-up here is ours.",
    kind: "perSeed",
    experiments: named(FEATURE_COUNTS),
    measure(train) {
      const curve = FEATURE_COUNTS.map((count) => newError(train, `features${count}`));
      return { ...peak(train, 0), curve };
    },
    bars: { overTwenty: { atLeast: 2 }, overWidest: { atLeast: 2 } },
    effect: "overTwenty",
    unit: "times",
    held: 95,
    limit: {
      sentence: "With a penalty of a hundredth on the squared weights there is no spike.",
      experiments: named([20, 40, 400]),
      measure: (train) => peak(train, PENALTY),
    },
  }),
  defineClaim({
    id: "wider-often-wins",
    sentence:
      "Four hundred features on forty noisy examples leave less error on new ones than the best choice below forty, picked with hindsight, in more than half of the random starts, and not in all.",
    source: "Ours.",
    kind: "distribution",
    experiments: named([...NARROW, 400]),
    measure(train) {
      const narrow = NARROW.map((count) => newError(train, `features${count}`));
      const widest = newError(train, "features400");
      return { values: { ratio: widest / Math.min(...narrow), widest, best: Math.min(...narrow) } };
    },
    bars: { ratio: { atMost: 1 } },
    effect: "ratio",
    statistic: { of: "rate", atLeast: 0.55, atMost: 0.95 },
  }),
  defineClaim({
    id: "descent-finds-the-shortest",
    sentence:
      "Four hundred weights that start at 0 fit forty examples, and gradient descent ends within a tenth of the shortest weights that do.",
    source: "Ours: each gradient is a sum of examples, so that no step leaves what these span.",
    kind: "perSeed",
    experiments: ["features400"],
    measure: (train) => distanceFromShortest(train, "features400"),
    bars: { gap: { atMost: 0.1 }, train: { atMost: 0.001 } },
    effect: "gap",
    held: 95,
    limit: {
      sentence: "From random weights it ends at others, which fit as well.",
      experiments: ["fromElsewhere"],
      measure: (train) => distanceFromShortest(train, "fromElsewhere"),
    },
  }),
  defineClaim({
    id: "noise-feeds-the-spike",
    sentence:
      "In the median, noise on forty examples makes the error of forty features on new ones at least one and a half times as high.",
    source: "Ours.",
    kind: "distribution",
    experiments: ["features40", "clean40"],
    measure(train) {
      const [noisy, clean] = ["features40", "clean40"].map((name) => newError(train, name));
      return { values: { ratio: noisy / clean, noisy, clean } };
    },
    bars: {},
    effect: "ratio",
    statistic: { of: "median", value: "ratio", atLeast: 1.5 },
  }),
  defineClaim({
    id: "decay-bends-the-fit",
    sentence:
      "On twenty noisy points of a wave each step of weight decay raises the error on these points, from none to 1 to 10; on new points the middle one is best.",
    source: "Ours, after Krogh and Hertz 1991.",
    kind: "perSeed",
    experiments: ["wave", "waveWithDecay", "waveWithTooMuch"],
    measure(train) {
      const [free, some, much] = ["wave", "waveWithDecay", "waveWithTooMuch"].map((name) =>
        trainAndNew(train, name, { set: "sine", frequency: 1.5, count: 100 }),
      );
      return {
        values: {
          trainFree: free.train,
          trainSome: some.train,
          trainMuch: much.train,
          newFree: free.fresh,
          newSome: some.fresh,
          newMuch: much.fresh,
          trainStep: Math.min(some.train / free.train, much.train / some.train),
          newStep: Math.min(free.fresh, much.fresh) / some.fresh,
        },
      };
    },
    bars: { trainStep: { atLeast: 1 }, newStep: { atLeast: 1 } },
    effect: "newStep",
    held: 90,
  }),
  defineClaim({
    id: "labels-by-lot",
    sentence:
      "A network learns forty labels that were drawn by lot: its training loss falls below 0.05, and of new examples it gets fewer than 70 of 100 right.",
    source: "Ours; Zhang et al. 2017 do it with whole sets of images.",
    kind: "perSeed",
    experiments: ["byLot"],
    measure: (train) => lossAndRight(train, "byLot"),
    bars: { loss: { atMost: 0.05 }, right: { atMost: 0.7 } },
    effect: "right",
    held: 95,
    limit: {
      sentence: "With the true labels the training loss is as low, and more are right.",
      experiments: ["byRule"],
      measure: (train) => lossAndRight(train, "byRule"),
    },
  }),
  defineClaim({
    id: "one-unit-underfits",
    sentence:
      "One hidden unit cannot draw a ring: its loss stays above 0.4 on the training data and on new data alike. Eight units bring both below 0.3.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["oneUnit", "eightUnits"],
    measure(train) {
      const [one, eight] = ["oneUnit", "eightUnits"].map((name) =>
        trainAndNew(train, name, { set: "ring", count: 400 }),
      );
      return {
        values: {
          trainOne: one.train,
          newOne: one.fresh,
          trainEight: eight.train,
          newEight: eight.fresh,
        },
      };
    },
    bars: {
      trainOne: { atLeast: 0.4 },
      newOne: { atLeast: 0.4 },
      trainEight: { atMost: 0.3 },
      newEight: { atMost: 0.3 },
    },
    effect: "trainOne",
    held: 95,
  }),
];

/** The loss on 200 new examples without noise, with the weights at which training would end. */
function newError(train: Train, name: string, penalty = 0): number {
  const { run, experiment } = train(name, 0);
  run.setParameters(leastNorm(run.training.data, penalty));
  return run.evaluate(freshData(experiment)).loss;
}

/** The error at forty features beside that at twenty and at four hundred. */
function peak(train: Train, penalty: number) {
  const [twenty, forty, widest] = [20, 40, 400].map((count) =>
    newError(train, `features${count}`, penalty),
  );
  return {
    values: { twenty, forty, widest, overTwenty: forty / twenty, overWidest: forty / widest },
  };
}

/** How far the trained weights are from the shortest that fit, as a share of these, and the loss they leave. */
function distanceFromShortest(train: Train, name: string) {
  const { run } = train(name);
  const shortest = leastNorm(run.training.data);
  const off = run.parameters().map((weight, j) => weight - shortest[j]);
  return { values: { gap: lengthOf(off) / lengthOf(shortest), train: run.evaluate().loss } };
}

/** The loss on the training data, and on new data of the same law without noise. */
function trainAndNew(train: Train, name: string, fresh: DataSpec) {
  const { run } = train(name);
  const data = buildData({ ...fresh, split: "test" }, run.training.seed);
  return { train: run.evaluate().loss, fresh: run.evaluate(data).loss };
}

/** The loss on the training data, and the share of new examples that come out right. */
function lossAndRight(train: Train, name: string) {
  const { run } = train(name);
  const fresh = buildData({ set: "noisy", split: "test" }, run.training.seed);
  return { values: { loss: run.evaluate().loss, right: run.evaluate(fresh).accuracy! } };
}
