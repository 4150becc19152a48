import { expect, test } from "vitest";
import { build, trainTo, type Experiment } from "../../../src/experiments/index.ts";
import {
  beadsOf,
  isWrong,
  lossOf,
  priceOf,
  pulled,
  wrongCount,
} from "../../../src/widgets/figures/beads/beads.ts";

const classes = 7;
const experiment: Experiment = {
  data: { set: "blobs", classes, count: 49, radius: 2, deviation: 0.6 },
  model: { widths: [2, 8, classes], hidden: "tanh", output: "linear" },
  loss: "softmaxCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.03 },
  batch: "full",
  steps: 30,
  seed: 3,
};

test.each([0, 5, 30])(
  "after %i steps the mean height of the beads is the loss of the engine, and their crosses are its mistakes",
  (step) => {
    const run = trainTo(build(experiment), experiment, step);
    const { inputs, targets, count } = run.training.data;
    const beads = beadsOf(run.predict(inputs), targets, classes);
    const { loss, accuracy } = run.evaluate();
    expect(lossOf(beads)).toBeCloseTo(loss, 5);
    expect(wrongCount(beads)).toBe(Math.round((1 - accuracy!) * count));
  },
);

test("a bead that is pulled changes its price, its answer where another class passes it, and nothing else", () => {
  const beads = beadsOf([2, 0, 0, 0, 2, 0], [0, 1], 3);
  const after = pulled(beads, 0, 0.3);
  expect(priceOf(after[0])).toBeCloseTo(1.204, 3);
  expect(after[1]).toEqual(beads[1]);
  // The other two classes share 0.7: 0.35 each.
  expect(isWrong(after[0])).toBe(true);
  expect(isWrong(pulled(beads, 0, 0.36)[0])).toBe(false);
});
