import { expect, test } from "vitest";
import fc from "fast-check";
import { build, flipped, loadedAsTheyAre, type Experiment } from "../../src/experiments/index.ts";

const layer = (inputs: number, units: number): Experiment => ({
  data: { set: "linear", count: 4 },
  model: { widths: [1, inputs, units, 1], hidden: "tanh", output: "linear" },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 1,
  seed: 1,
});

test("a matrix is flipped over its diagonal, and a second flip gives it back", () => {
  expect([...flipped([1, 2, 3, 4, 5, 6], 2, 3)]).toEqual([1, 4, 2, 5, 3, 6]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (rows, columns) => {
      const matrix = Array.from({ length: rows * columns }, (_, k) => k);
      expect([...flipped(flipped(matrix, rows, columns), columns, rows)]).toEqual(matrix);
    }),
  );
});

test("a square layer that is read in the other layout computes with its columns as rows", () => {
  const run = build(layer(2, 2));
  run.setParameters([1, 1, 0, 0, /* W */ 1, 2, 3, 4, 0, 0, /* last */ 1, 1, 0]);
  const hash = run.hash();
  const seen = loadedAsTheyAre(run, 1, (copy) => [...copy.layers[1].weights]);
  expect(seen).toEqual([1, 3, 2, 4]);
  expect(run.hash()).toBe(hash);
});

test("the numbers of a layer that is not square are counted through in their old order", () => {
  const run = build(layer(3, 2));
  const parameters = run.parameters();
  parameters.set([1, 2, 3, 4, 5, 6], 6);
  run.setParameters(parameters);
  // (2, 3) taken for (3, 2): [[1, 2], [3, 4], [5, 6]], whose columns are the units.
  const seen = loadedAsTheyAre(run, 1, (copy) => [...copy.layers[1].weights]);
  expect(seen).toEqual([1, 3, 5, 2, 4, 6]);
});
