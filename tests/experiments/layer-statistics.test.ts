import { expect, test } from "vitest";
import { build, layerStatistics, type Experiment } from "#experiments";

const experiment: Experiment = {
  data: { set: "xor" },
  model: { widths: [2, 3, 1], hidden: "tanh", output: "linear" },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 10,
  seed: 5,
};

test("looking at an untrained run moves nothing and shows its signals", () => {
  const run = build(experiment);
  const before = run.hash();
  const { deltas, updateRatios } = layerStatistics(run);
  expect(run.hash()).toBe(before);
  expect(deltas.every((delta) => delta > 0)).toBe(true);
  expect(updateRatios).toEqual([0, 0]);
});

test("looking before the first step leaves every later bit as it was", () => {
  const [looked, not] = [build(experiment), build(experiment)];
  layerStatistics(looked);
  for (let step = 0; step < 10; step++) [looked, not].forEach((run) => run.step());
  expect(looked.hash()).toBe(not.hash());
});

test("the signal of an example does not depend on how many there are in the batch", () => {
  const run = build(experiment);
  const { deltas } = layerStatistics(run);
  const { data } = run.training;
  const errors = Array.from(run.predict(data.inputs), (output, at) => output - data.targets[at]);
  const size = Math.sqrt(errors.reduce((sum, error) => sum + (2 * error) ** 2, 0) / errors.length);
  expect(deltas[1]).toBeCloseTo(size, 5);
});

test("units that answer the same to every example vary by 0", () => {
  const run = build({ ...experiment, model: { ...experiment.model, weights: { kind: "zeros" } } });
  const { a, varying } = layerStatistics(run);
  expect([a[0], varying[0]]).toEqual([0, 0]);
  run.change("layers.0.biases.0", 1);
  const shifted = layerStatistics(run);
  expect(shifted.a[0]).toBeGreaterThan(0.4);
  expect(shifted.varying[0]).toBeCloseTo(0, 6);
});

test("plain gradient descent updates a layer by rate times gradient over weights", () => {
  const run = build(experiment);
  const length = (values: Float32Array) => Math.hypot(...values);
  const before = length(run.layers[0].weights);
  run.step();
  const ratio = layerStatistics(run).updateRatios[0];
  expect(ratio).toBeCloseTo((0.1 * length(run.layers[0].grads.weights)) / before, 2);
});
