import {
  build,
  defineClaim,
  errorParts,
  refitsOf,
  trainTo,
  type Experiment,
  type Measured,
  type Run,
  type Train,
} from "#experiments";

/** Where predictions are compared with the truth: evenly over the inputs. */
const PLACES = Float32Array.from({ length: 21 }, (_, place) => place / 10);

/** How many samples a bias and a variance are taken over. */
const SAMPLES = 40;

export default [
  defineClaim({
    id: "deleting-b-biases",
    sentence:
      "On a line that passes the origin at a height of 3, a fit without b is at least 1.5 too low at x = 0.5, and its squared error is at least three times that of the fit with b to the same ten points.",
    source: "Ours: a line through the origin cannot follow one that passes above it.",
    kind: "perSeed",
    experiments: ["lifted", "liftedWithout"],
    measure: (train) => oneSample(train, ["lifted", "liftedWithout"]),
    bars: { left: { atMost: -1.5 }, ratio: { atLeast: 3 } },
    effect: "left",
    held: 95,
    limit: {
      sentence: "If the line passes through the origin, the fit without b is not off in this way.",
      experiments: ["origin", "originWithout"],
      measure: (train) => oneSample(train, ["origin", "originWithout"]),
    },
  }),
  defineClaim({
    id: "bias-bought-with-variance",
    sentence:
      "Over forty samples of ten points each, deleting b raises the squared statistical bias at least a hundredfold and lowers the variance.",
    source: "Geman, Bienenstock and Doursat 1992: error = squared bias + variance.",
    kind: "perSeed",
    experiments: ["lifted", "liftedWithout"],
    measure: (train) => manySamples(train, ["lifted", "liftedWithout"]),
    bars: { biasRatio: { atLeast: 100 }, varianceRatio: { atMost: 0.9 } },
    effect: "biasWithout",
    held: 95,
    limit: {
      sentence: "If the line passes through the origin, deleting b costs no bias.",
      experiments: ["origin", "originWithout"],
      measure: (train) => manySamples(train, ["origin", "originWithout"]),
    },
  }),
  defineClaim({
    id: "deleting-b-wins",
    sentence:
      "If the true line passes through the origin, deleting b lowers the squared error of the fit, on average over samples, by at least 0.04.",
    source: "Ours: a number that has nothing to do only fits the noise.",
    kind: "distribution",
    experiments: ["origin", "originWithout"],
    measure: (train) => oneSample(train, ["origin", "originWithout"]),
    bars: {},
    statistic: { of: "mean", value: "saved", atLeast: 0.04 },
    effect: "saved",
  }),
  defineClaim({
    id: "variance-too",
    sentence:
      "If the places of the points are drawn anew with each sample and the line passes the origin at a height of 10, deleting b raises the variance too, at least by half.",
    source: "Ours: how the wrong line compromises depends on where its points happen to lie.",
    kind: "perSeed",
    experiments: ["high", "highWithout"],
    measure: (train) => manySamples(train, ["high", "highWithout"]),
    bars: { varianceRatio: { atLeast: 1.5 } },
    effect: "varianceRatio",
    held: 95,
    limit: {
      sentence: "At fixed places, with the line at a height of 3, it is lower.",
      experiments: ["lifted", "liftedWithout"],
      measure: (train) => manySamples(train, ["lifted", "liftedWithout"]),
    },
  }),
  defineClaim({
    id: "more-data-no-less-bias",
    sentence:
      "Four times as many points take at least a third off the variance of both models and leave the statistical bias of the one without b where it was, within a tenth.",
    source: "Ours: variance shrinks with the sample, a missing parameter stays missing.",
    kind: "perSeed",
    experiments: ["lifted", "liftedWithout", "liftedMore", "liftedMoreWithout"],
    measure: moreData,
    bars: {
      variance: { atMost: 0.67 },
      varianceWithout: { atMost: 0.67 },
      biasWithout: { atLeast: 0.9, atMost: 1.1 },
    },
    effect: "biasWithout",
    held: 95,
  }),
];

/** How far a fit to one sample is off, without and with its bias. */
function oneSample(train: Train, [withB, withoutB]: [string, string]): Measured {
  const { experiment, run } = train(withB);
  const truth = truthOf(experiment);
  const off = (of: Run) => [...of.predict(PLACES)].map((value, place) => value - truth[place]);
  const [own, without] = [off(run), off(train(withoutB).run)];
  const square = (distances: number[]) =>
    distances.reduce((sum, distance) => sum + distance ** 2, 0) / distances.length;
  return {
    values: {
      left: without[5],
      right: without[20],
      ratio: square(without) / square(own),
      saved: square(own) - square(without),
      error: square(own),
      errorWithout: square(without),
    },
  };
}

/** Squared bias and variance over many samples, with the bias and without. */
function manySamples(train: Train, [withB, withoutB]: [string, string]): Measured {
  const [own, without] = [partsOf(train, withB), partsOf(train, withoutB)];
  return {
    values: {
      bias: own.squaredBias,
      biasWithout: without.squaredBias,
      variance: own.variance,
      varianceWithout: without.variance,
      biasRatio: without.squaredBias / own.squaredBias,
      varianceRatio: without.variance / own.variance,
      error: own.error,
      errorWithout: without.error,
    },
  };
}

function moreData(train: Train): Measured {
  const few = manySamples(train, ["lifted", "liftedWithout"]).values;
  const many = manySamples(train, ["liftedMore", "liftedMoreWithout"]).values;
  const share = (value: string) => many[value] / few[value];
  return {
    values: {
      variance: share("variance"),
      varianceWithout: share("varianceWithout"),
      biasWithout: Math.sqrt(share("biasWithout")),
    },
  };
}

function partsOf(train: Train, name: string) {
  const { experiment, run } = train(name);
  const others = refitsOf(experiment, SAMPLES)
    .slice(1)
    .map((refit) => trainTo(build(refit), refit, refit.steps));
  return errorParts(
    [run, ...others].map((one) => one.predict(PLACES)),
    truthOf(experiment),
  );
}

function truthOf({ data }: Experiment): number[] {
  return [...PLACES].map((x) => (data.slope as number) * x + (data.intercept as number));
}
