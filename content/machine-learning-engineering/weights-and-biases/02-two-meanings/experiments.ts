import { defineExperiments, type Experiment } from "#experiments";

/** Ten noisy points of a line that passes the origin at a height of 3. */
const lifted: Experiment = {
  data: {
    set: "linear",
    count: 10,
    slope: 2,
    intercept: 3,
    low: 0,
    high: 2,
    noise: 1,
  },
  model: {
    widths: [1, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "normal", deviation: 1 },
    biases: { kind: "zeros" },
  },
  loss: "squaredError",
  optimizer: { kind: "momentum", learningRate: 0.2, momentum: 0.8 },
  batch: "full",
  steps: 150,
  seed: 1,
};

/** The same through the origin, where a bias has nothing to do. */
const origin: Experiment = { ...lifted, data: { ...lifted.data, set: "linear", intercept: 0 } };

/** Higher up, and the places are drawn anew with each sample. */
const high: Experiment = {
  ...lifted,
  data: { ...lifted.data, set: "linear", intercept: 10, spacing: "random" },
};

const withoutBias = (experiment: Experiment): Experiment => ({
  ...experiment,
  model: { ...experiment.model, biases: false },
});

export default defineExperiments({
  lifted,
  liftedWithout: withoutBias(lifted),
  origin,
  originWithout: withoutBias(origin),
  high,
  highWithout: withoutBias(high),
  /** Forty points in place of ten. */
  liftedMore: { ...lifted, data: { ...lifted.data, set: "linear", count: 40 } },
  liftedMoreWithout: withoutBias({ ...lifted, data: { ...lifted.data, set: "linear", count: 40 } }),
});
