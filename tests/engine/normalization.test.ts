import * as tf from "@tensorflow/tfjs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type DataSet,
  type MlpOptions,
  type Run,
  mlp,
  momentum,
  points,
  sgd,
  stream,
  train,
} from "#engine";
import { someData, steps } from "./networks.ts";

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend("cpu");
});

function run(widths: number[], options: MlpOptions, data: DataSet, seed = 3): Run {
  const optimizer = momentum({ learningRate: 0.05 });
  const training = { data, loss: "squaredError", optimizer, batch: "full", seed } as const;
  return train(mlp(widths, options), training);
}

const eight = [1, 2, 3, 4, 5, 6, 7, 8];
const identity = { hidden: "linear", weights: { kind: "constant", value: 1 } } as const;

function near(found: ArrayLike<number>, expected: ArrayLike<number>, digits = 5) {
  expect(found.length).toBe(expected.length);
  for (let k = 0; k < found.length; k++) expect(found[k]).toBeCloseTo(expected[k], digits);
}

describe("by hand: the numbers 1 to 8 have mean 4.5, variance 5.25, and 6 with one fewer", () => {
  // 1 / √5.25 is 0.436436, so that 8 becomes 3.5 · 0.436436.
  const standard = eight.map((v) => (v - 4.5) * 0.436435);

  test("over units", () => {
    const data = points({ inputs: [1, 2], targets: [0, 0] });
    const layered = run([1, 8, 1], { ...identity, normalization: "layer" }, data);
    eight.forEach((v, k) => layered.change(`layers.0.weights.${k}`, v));
    near(layered.trace([1]).z[0], standard);
    layered.change("layers.0.scales.7", 2);
    layered.change("layers.0.shifts.7", 0.5);
    near(layered.trace([1]).z[0], [...standard.slice(0, 7), 2 * standard[7] + 0.5]);
    layered.backward();
    near(layered.layers[0].z.subarray(0, 2), [standard[0], standard[0]]);
  });

  test("over a batch in training, by running statistics in evaluation", () => {
    const data = points({ inputs: eight, targets: eight });
    const batched = run([1, 1, 1], { ...identity, normalization: "batch" }, data);
    batched.backward();
    near(batched.layers[0].z, standard);
    near(batched.trace([8]).z[0], [8 / Math.sqrt(1 + 1e-5)]);
    batched.step();
    const { running, scales, shifts } = batched.layers[0];
    near(running?.mean ?? [], [0.45]);
    near(running?.variance ?? [], [0.9 + 0.1 * 6]);
    const expected = ((8 - 0.45) / Math.sqrt(1.50001)) * (scales?.[0] ?? 0) + (shifts?.[0] ?? 0);
    near(batched.trace([8]).z[0], [expected]);
  });
});

test("both equal what tfjs makes of the same sums", () => {
  const random = stream(1, "normalization");
  const model = mlp([3, 9, 2]);
  const data = someData(model, "squaredError", 21, random);
  const x = tf.tensor2d(data.inputs, [21, 3]);
  for (const normalization of ["layer", "batch"] as const) {
    const ours = run([3, 9, 2], { normalization, hidden: "linear" }, data);
    ours.backward();
    const { weights, z, scales, shifts, running } = ours.layers[0];
    const sums = tf.matMul(x, tf.tensor2d(weights, [9, 3]), false, true);
    const axis = normalization === "layer" ? 1 : 0;
    const { mean, variance } = tf.moments(sums, axis, true);
    const theirs = tf.div(tf.sub(sums, mean), tf.sqrt(tf.add(variance, 1e-5)));
    near(z, tf.transpose(theirs).dataSync());
    if (normalization === "layer") {
      near(
        z,
        tf
          .transpose(tf.layers.layerNormalization({ epsilon: 1e-5 }).apply(sums) as tf.Tensor)
          .dataSync(),
      );
      continue;
    }
    steps(ours, 5);
    const now = tf.matMul(x, tf.tensor2d(weights, [9, 3]), false, true);
    const biased = tf.add(now, tf.tensor1d(ours.layers[0].biases ?? []));
    const evaluated = tf.batchNorm(
      biased as tf.Tensor2D,
      tf.tensor1d(running?.mean ?? []),
      tf.tensor1d(running?.variance ?? []),
      tf.tensor1d(shifts ?? []),
      tf.tensor1d(scales ?? []),
      1e-5,
    );
    const rows = evaluated.dataSync();
    for (let n = 0; n < 21; n++)
      near(
        ours.trace(data.inputs.subarray(3 * n, 3 * n + 3)).z[0],
        rows.subarray(9 * n, 9 * n + 9),
      );
  }
});

test("a bias right before a batch normalization has no gradient, as the mean takes it away", () => {
  const data = someData(mlp([3, 6, 2]), "squaredError", 16, stream(2, "normalization"));
  const { grads } = run([3, 6, 2], { normalization: "batch" }, data).layers[0];
  const batched = run([3, 6, 2], { normalization: "batch" }, data);
  batched.backward();
  const largest = Math.max(...batched.layers[0].grads.weights.map(Math.abs));
  for (const g of batched.layers[0].grads.biases ?? [])
    expect(Math.abs(g)).toBeLessThan(1e-6 * largest);
  expect(grads.biases).toHaveLength(6);
});

test("what evaluation says of an example does not depend on its companions, and changes nothing", () => {
  const data = someData(mlp([3, 8, 8, 2]), "squaredError", 24, stream(3, "normalization"));
  for (const normalization of ["layer", "batch"] as const) {
    const trained = steps(run([3, 8, 8, 2], { normalization, residual: true }, data), 9);
    const before = structuredClone(trained.snapshot());
    const together = trained.predict(data.inputs);
    for (let n = 0; n < data.count; n++) {
      const alone = data.inputs.slice(3 * n, 3 * n + 3);
      expect(trained.predict(alone)).toEqual(together.slice(2 * n, 2 * n + 2));
      expect(trained.trace(alone).a[2]).toEqual(together.slice(2 * n, 2 * n + 2));
    }
    trained.evaluate();
    expect(trained.snapshot()).toEqual(before);
  }
});

test("a batch normalization that measures one batch for long evaluates as it trains", () => {
  const data = someData(mlp([3, 8, 2]), "squaredError", 400, stream(4, "normalization"));
  const still = run([3, 8, 2], { normalization: "batch" }, data);
  still.change("optimizer.learningRate", 0);
  steps(still, 200);
  // What is left: 400 / 399 in the variance, and 0.9²⁰⁰ of the start.
  expect(still.evaluate().loss / still.loss).toBeCloseTo(1, 2);
  expect(still.evaluate().loss).not.toBe(still.loss);
});

test("scales and shifts are regularized as biases, and freezing names one kind alone", () => {
  const data = someData(mlp([3, 8, 2]), "squaredError", 16, stream(5, "normalization"));
  const training = { data, loss: "squaredError", batch: "full", seed: 1 } as const;
  const model = mlp([3, 8, 2], { normalization: "layer" });
  const optimizer = sgd({ learningRate: 0.1 });
  const shifted = (more: object) => {
    const one = steps(train(model, { ...training, optimizer, ...more }), 1);
    return one.layers[0].scales?.[0] ?? NaN;
  };
  expect(shifted({ l2: 0.5 })).toBe(shifted({}));
  expect(shifted({ l2: 0.5, regularizeBiases: true })).toBeCloseTo(shifted({}) - 0.1 * 0.5, 6);
  for (const freeze of ["weights", "biases", "scales", "shifts"] as const) {
    const first = train(model, { ...training, optimizer }).layers[0];
    const frozen = steps(train(model, { ...training, optimizer, freeze }), 3).layers[0];
    for (const kind of ["weights", "biases", "scales", "shifts"] as const)
      if (kind === freeze) expect(frozen[kind]).toEqual(first[kind]);
      else expect(frozen[kind]).not.toEqual(first[kind]);
  }
});
