import { describe, expect, test } from "vitest";
import { type Initializer, countWeightsAndBiases, mlp, sgd, stream, train } from "#engine";
import { someData } from "./networks.ts";

const INPUTS = 300;
const UNITS = 200;

/** The first weights and biases of a layer of 300 inputs and 200 units. */
function firstLayer(weights: Initializer, biases: Initializer | false = { kind: "zeros" }) {
  const model = mlp([INPUTS, UNITS], { weights, biases });
  const data = someData(model, "squaredError", 1, stream(1, "initializers"));
  const optimizer = sgd({ learningRate: 0.1 });
  return train(model, { data, loss: "squaredError", optimizer, batch: "full", seed: 4 }).layers[0];
}

const moment = (values: Float32Array, k: number) =>
  values.reduce((sum, v) => sum + v ** k, 0) / values.length;

describe("first weights have mean 0 and the variance of their paper, normal or uniform", () => {
  const schemes = [
    ["xavier", 2 / (INPUTS + UNITS)],
    ["he", 2 / INPUTS],
    ["lecun", 1 / INPUTS],
  ] as const;
  for (const [kind, variance] of schemes)
    for (const distribution of ["normal", "uniform"] as const)
      test(`${kind}, ${distribution}`, () => {
        for (const gain of [1, 3]) {
          const { weights } = firstLayer({ kind, distribution, gain });
          const expected = gain * gain * variance;
          // 60,000 values: the standard errors are 0.4 % of the deviation and 0.6 % of the variance.
          expect(Math.abs(moment(weights, 1))).toBeLessThan(0.02 * Math.sqrt(expected));
          expect(moment(weights, 2) / expected).toBeCloseTo(1, 1.5);
          const kurtosis = moment(weights, 4) / moment(weights, 2) ** 2;
          expect(kurtosis).toBeCloseTo(distribution === "normal" ? 3 : 1.8, 0.8);
          const bound = Math.sqrt(3 * expected) * 1.000001;
          const inside = weights.every((w) => Math.abs(w) <= bound);
          expect(inside).toBe(distribution === "uniform");
        }
      });
});

test("normal and uniform take their own numbers", () => {
  const { weights: normal } = firstLayer({ kind: "normal", mean: 2, deviation: 0.5 });
  expect(moment(normal, 1)).toBeCloseTo(2, 1.5);
  expect(moment(normal, 2) - moment(normal, 1) ** 2).toBeCloseTo(0.25, 1.5);
  const { weights: uniform } = firstLayer({ kind: "uniform", low: 1, high: 3 });
  expect(uniform.every((w) => w >= 1 && w < 3)).toBe(true);
  expect(moment(uniform, 1)).toBeCloseTo(2, 1.5);
});

test("zeros and constants are exact, and biases follow the same initializers", () => {
  expect(firstLayer({ kind: "zeros" }).weights.every((w) => w === 0)).toBe(true);
  const layer = firstLayer({ kind: "constant", value: 0.5 }, { kind: "constant", value: 0.25 });
  expect(layer.weights.every((w) => w === 0.5)).toBe(true);
  expect(layer.biases?.every((b) => b === 0.25)).toBe(true);
  const { biases } = firstLayer({ kind: "he" }, { kind: "lecun", distribution: "uniform" });
  expect(biases?.every((b) => Math.abs(b) <= Math.sqrt(3 / INPUTS))).toBe(true);
  expect(new Set(biases).size).toBeGreaterThan(190);
});

test("a network without biases has none, and counts none", () => {
  expect(firstLayer({ kind: "he" }, false).biases).toBeNull();
  expect(countWeightsAndBiases(mlp([2, 4, 1], { biases: false }))).toEqual({
    weights: 12,
    biases: 0,
    scales: 0,
    shifts: 0,
    total: 12,
  });
});

test("the parameters of known networks are counted right", () => {
  expect(countWeightsAndBiases(mlp([2, 2, 1]))).toMatchObject({ weights: 6, biases: 3, total: 9 });
  expect(countWeightsAndBiases(mlp([784, 128, 10])).total).toBe(101770);
  expect(countWeightsAndBiases(mlp([2, 64, 64, 1]))).toMatchObject({
    weights: 4288,
    biases: 129,
    total: 4417,
  });
  expect(countWeightsAndBiases(mlp([2, 64, 64, 1], { normalization: "batch" }))).toEqual({
    weights: 4288,
    biases: 129,
    scales: 128,
    shifts: 128,
    total: 4673,
  });
});
