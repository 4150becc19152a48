import { describe, expect, test } from "vitest";
import {
  build,
  gradientOf,
  inner,
  lengthOf,
  pushed,
  randomPush,
  roundedParameters,
  scaledTo,
  shareFlipped,
  trainTo,
  worstPush,
  type Experiment,
} from "#experiments";

const experiment: Experiment = {
  data: { set: "ring", count: 120 },
  model: { widths: [2, 8, 1], hidden: "tanh", output: "linear" },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "adam", learningRate: 0.02 },
  batch: "full",
  steps: 120,
  seed: 4,
};
const trained = () => trainTo(build(experiment), experiment, experiment.steps);

describe("a push", () => {
  test("has the length asked for, and the same seed and index give the same one", () => {
    const push = randomPush(33, 0.3, 7, 2);
    expect(lengthOf(push)).toBeCloseTo(0.3, 6);
    expect(randomPush(33, 0.3, 7, 2)).toEqual(push);
    expect(randomPush(33, 0.3, 7, 3)).not.toEqual(push);
  });

  test("leaves the run as it was, to the last bit of its future", () => {
    const [left, looked] = [trained(), trained()];
    pushed(looked, worstPush(looked, 0.5), (run) => run.backward());
    expect(looked.hash()).toBe(left.hash());
    left.step();
    looked.step();
    expect(looked.hash()).toBe(left.hash());
  });

  test("in the worst direction raises the loss more than any of forty random ones", () => {
    const run = trained();
    const length = 0.02 * lengthOf(run.parameters());
    const lossAt = (push: Float32Array) => pushed(run, push, () => run.evaluate().loss);
    const worst = worstPush(run, length);
    expect(lengthOf(worst)).toBeCloseTo(length, 5);
    for (let index = 0; index < 40; index++)
      expect(lossAt(worst)).toBeGreaterThan(
        lossAt(randomPush(run.parameters().length, length, 1, index)),
      );
  });

  test("that is tiny changes the loss by slope times change", () => {
    const run = trainTo(build(experiment), experiment, 20);
    const gradient = gradientOf(run);
    const push = scaledTo(gradient, 0.01);
    const rise = pushed(run, push, () => run.evaluate().loss) - run.evaluate().loss;
    expect(rise / inner(gradient, push)).toBeCloseTo(1, 1);
  });
});

test("predictions flip where the sign of the logit changes", () => {
  expect(shareFlipped([1, -1, 2, -3], [1, 1, -0.5, -3])).toBe(0.5);
});

test("rounding moves no parameter further than half a level", () => {
  const run = trained();
  const rounded = roundedParameters(run, 4);
  const { weights } = run.layers[0];
  const level = Math.max(...weights.map(Math.abs)) / 7;
  weights.forEach((value, k) =>
    expect(Math.abs(value - rounded[k])).toBeLessThanOrEqual(level / 2 + 1e-6),
  );
});
