import { expect, test } from "vitest";
import { build, lostByShuffling, stretched, trainTo, type Experiment } from "#experiments";

const plane: Experiment = {
  data: { set: "plane", count: 3000, slopes: [6, -2], deviations: [1, 3], noise: 2 },
  model: { widths: [2, 1], hidden: "linear", output: "linear", weights: { kind: "zeros" } },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.01 },
  batch: "full",
  steps: 300,
  seed: 4,
};

const fitted = (experiment: Experiment) => trainTo(build(experiment), experiment, experiment.steps);

test("shuffling costs what twice the squared effect adds to the noise", () => {
  const lost = lostByShuffling(fitted(stretched(plane, 0, 1)));
  // √(σ² + 2 w² s²) − σ with w s = 6 for both inputs and σ = 2.
  for (const one of lost) expect(Math.abs(one - (Math.sqrt(4 + 72) - 2))).toBeLessThan(0.35);
});

test("an input that says nothing costs nothing", () => {
  const silent = { ...plane, data: { ...plane.data, slopes: [6, 0] } };
  expect(Math.abs(lostByShuffling(fitted(stretched(silent, 0, 1)))[1])).toBeLessThan(0.01);
});

test.each([0.1, 1, 10, 100])("heavy ball reaches the least squares at a unit times %d", (times) => {
  const run = fitted({ ...stretched(plane, 1, times), steps: 2500 });
  expect(run.parameters()[0]).toBeCloseTo(6, 0);
  expect(run.parameters()[1] * times).toBeCloseTo(-2, 1);
});
