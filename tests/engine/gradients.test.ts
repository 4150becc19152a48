import { describe, expect, test, vi } from "vitest";
import {
  type ActivationName,
  type LossName,
  type MlpOptions,
  type Random,
  type Run,
  activationNames,
  lossNames,
  mlp,
  sgd,
  stream,
  train,
} from "#engine";
import { flat, someData } from "./networks.ts";
import { type Masks, allSums, differences, lossOf } from "./reference.ts";

// Machines are shared: a slow one is no failure.
vi.setConfig({ testTimeout: 60000 });

const POINTS = 200;
const kinked: ActivationName[] = ["relu", "leakyRelu"];

/**
 * The largest difference between the engine's gradient and central differences at random points,
 * as a share of the layer's largest gradient; points within 1e-3 of a kink are drawn again.
 */
function worstError(
  widths: number[],
  options: MlpOptions,
  loss: LossName,
  random: Random,
  points = POINTS,
): number {
  let worst = 0;
  for (let point = 0; point < points;) {
    const biases = options.biases ?? { kind: "normal", deviation: 0.5 };
    const model = mlp(widths, { ...options, biases, weights: { kind: "xavier", gain: 1.5 } });
    const least = model.normalization === "batch" ? 8 : 4;
    const data = someData(model, loss, least + random.integer(8), random);
    const optimizer = sgd({ learningRate: 0 });
    const seed = random.integer(1000000);
    const run = train(model, { data, loss, optimizer, batch: "full", seed });
    if (model.normalization) scatter(run, random);
    const parameters = run.parameters();
    const near = model.activations.some((name) => kinked.includes(name));
    if (near && allSums(model, parameters, data).some((z) => Math.abs(z) < 1e-3)) continue;
    point += 1;
    const value = run.backward();
    const masks = masksOf(run);
    const truth = lossOf(loss, model, parameters, data, masks);
    expect(Math.abs(value - truth)).toBeLessThan(1e-5 * Math.max(1, Math.abs(truth)));
    const found = flat(run, "grads");
    const expected = differences(loss, model, parameters, data, masks);
    let at = 0;
    for (const layer of run.layers) {
      const { weights, biases, scales, shifts } = layer;
      const size = [weights, biases, scales, shifts].reduce(
        (s, part) => s + (part?.length ?? 0),
        0,
      );
      const part = expected.slice(at, at + size);
      const most = Math.max(...part.map(Math.abs));
      // A layer whose units are all off has no gradient at all, and must say so exactly.
      const scale = most === 0 ? Number.MIN_VALUE : most;
      part.forEach((g, k) => (worst = Math.max(worst, Math.abs(found[at + k] - g) / scale)));
      at += size;
    }
    expect(run.parameters()).toEqual(parameters);
  }
  return worst;
}

/** Moves scales and shifts away from their 1 and 0. */
function scatter(run: Run, random: Random): void {
  for (const { scales, shifts } of run.layers) {
    scales?.forEach((_, j) => (scales[j] += 0.3 * random.normal()));
    shifts?.forEach((_, j) => (shifts[j] += 0.3 * random.normal()));
  }
}

/** The masks that the last backward() used. */
const masksOf = (run: Run): Masks =>
  run.layers.map(({ mask, units, examples }) =>
    mask === null
      ? null
      : Array.from({ length: examples }, (_, n) =>
          Array.from({ length: units }, (_, j) => mask[j * examples + n]),
        ),
  );

describe(`gradients equal central differences in double precision at ${POINTS} random points`, () => {
  for (const name of activationNames) {
    test(`${name} in hidden layers`, () => {
      const random = stream(1, `gradients ${name}`);
      expect(worstError([2, 4, 3, 1], { hidden: name }, "squaredError", random)).toBeLessThan(1e-5);
    });
    test(`${name} at the output`, () => {
      const random = stream(2, `gradients ${name}`);
      const options: MlpOptions = { output: name };
      expect(worstError([3, 3, 2], options, "squaredError", random)).toBeLessThan(1e-5);
    });
  }
  for (const loss of lossNames)
    for (const biases of [undefined, false] as const)
      test(`${loss}, biases ${biases === false ? "off" : "on"}`, () => {
        const random = stream(3, `gradients ${loss}`);
        expect(worstError([3, 5, 4], { hidden: "tanh", biases }, loss, random)).toBeLessThan(1e-5);
      });
  test("five layers deep", () => {
    const random = stream(4, "gradients deep");
    const widths = [2, 3, 3, 3, 3, 2];
    expect(worstError(widths, { hidden: "tanh" }, "softmaxCrossEntropy", random)).toBeLessThan(
      1e-5,
    );
  });
});

describe("gradients equal central differences through what hidden layers may do besides", () => {
  const both = { dropout: 0.3, residual: true };
  const cases: [string, MlpOptions][] = [
    ["layer normalization", { normalization: "layer" }],
    ["batch normalization", { normalization: "batch", biases: false }],
    ["dropout, its mask held", { dropout: 0.4 }],
    ["residual connections", { residual: true, biases: false }],
    ["layer normalization, dropout and residual connections", { normalization: "layer", ...both }],
    ["batch normalization, dropout and residual connections", { normalization: "batch", ...both }],
  ];
  test.each(cases)("%s", (name, options) => {
    for (const hidden of ["tanh", "gelu"] as const) {
      const random = stream(6, `gradients ${name} ${hidden}`);
      const worst = worstError([3, 8, 8, 2], { ...options, hidden }, "squaredError", random, 12);
      expect(worst).toBeLessThan(1e-5);
    }
  });
});

test("deltas are the slopes of the loss at z, and the bias gradients are their sums", () => {
  const random = stream(5, "gradients deltas");
  const model = mlp([3, 4, 2], { hidden: "gelu" });
  const data = someData(model, "squaredError", 7, random);
  const optimizer = sgd({ learningRate: 0 });
  const run = train(model, { data, loss: "squaredError", optimizer, batch: "full", seed: 1 });
  run.backward();
  for (const { deltas, grads, units, examples } of run.layers)
    for (let j = 0; j < units; j++) {
      const sum = deltas.subarray(j * examples, (j + 1) * examples).reduce((s, d) => s + d, 0);
      expect(grads.biases?.[j]).toBeCloseTo(sum, 6);
    }
});
