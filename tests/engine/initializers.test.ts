import fc from "fast-check";
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

describe("orthogonal weights", () => {
  /** The largest distance of the products of rows, or of columns, from those of vectors of a length. */
  function worst(weights: Float32Array, inputs: number, units: number, gain: number): number {
    const wide = units <= inputs;
    const [vectors, length] = wide ? [units, inputs] : [inputs, units];
    const at = (v: number, k: number) => weights[wide ? v * inputs + k : k * inputs + v];
    let most = 0;
    for (let u = 0; u < vectors; u++)
      for (let v = 0; v <= u; v++) {
        let product = 0;
        for (let k = 0; k < length; k++) product += at(u, k) * at(v, k);
        most = Math.max(most, Math.abs(product - (u === v ? gain * gain : 0)));
      }
    return most;
  }

  test("have rows, or columns if these are fewer, at right angles and of length gain", () => {
    const shape = fc.integer({ min: 1, max: 40 });
    const gain = fc.constantFrom(undefined, 0.5, 2);
    fc.assert(
      fc.property(shape, shape, gain, fc.nat(), (inputs, units, factor, seed) => {
        const model = mlp([inputs, units], { weights: { kind: "orthogonal", gain: factor } });
        const data = someData(model, "squaredError", 1, stream(2, "initializers"));
        const optimizer = sgd({ learningRate: 0.1 });
        const start = () =>
          train(model, { data, loss: "squaredError", optimizer, batch: "full", seed });
        const { weights } = start().layers[0];
        expect(worst(weights, inputs, units, factor ?? 1)).toBeLessThan(4e-6);
        expect(start().layers[0].weights).toEqual(weights);
      }),
    );
  });

  test("stay at right angles in a layer of 300 inputs and 200 units, and have no favourite sign", () => {
    const { weights } = firstLayer({ kind: "orthogonal" });
    expect(worst(weights, INPUTS, UNITS, 1)).toBeLessThan(4e-6);
    // Rows of length 1 over 300 inputs: the mean square of a weight is 1 / 300.
    expect(moment(weights, 2) * INPUTS).toBeCloseTo(1, 5);
    expect(Math.abs(moment(weights, 1))).toBeLessThan(5 / Math.sqrt(INPUTS * weights.length));
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
