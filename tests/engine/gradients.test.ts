import { describe, expect, test, vi } from "vitest";
import {
  type ActivationName,
  type LossName,
  type MlpOptions,
  type Random,
  activationNames,
  lossNames,
  mlp,
  sgd,
  stream,
  train,
} from "#engine";
import { flat, someData } from "./networks.ts";
import { allSums, differences, lossOf } from "./reference.ts";

// Machines are shared: a slow one is no failure.
vi.setConfig({ testTimeout: 60000 });

const POINTS = 200;
const kinked: ActivationName[] = ["relu", "leakyRelu"];

/**
 * The largest difference between the engine's gradient and central differences at random points,
 * as a share of the layer's largest gradient; points within 1e-3 of a kink are drawn again.
 */
function worstError(widths: number[], options: MlpOptions, loss: LossName, random: Random): number {
  let worst = 0;
  for (let point = 0; point < POINTS;) {
    const biases = options.biases ?? { kind: "normal", deviation: 0.5 };
    const model = mlp(widths, { ...options, biases, weights: { kind: "xavier", gain: 1.5 } });
    const data = someData(model, loss, 4 + random.integer(8), random);
    const optimizer = sgd({ learningRate: 0 });
    const seed = random.integer(1000000);
    const run = train(model, { data, loss, optimizer, batch: "full", seed });
    const parameters = run.parameters();
    const near = model.activations.some((name) => kinked.includes(name));
    if (near && allSums(model, parameters, data).some((z) => Math.abs(z) < 1e-3)) continue;
    point += 1;
    const value = run.backward();
    const truth = lossOf(loss, model, parameters, data);
    expect(Math.abs(value - truth)).toBeLessThan(1e-5 * Math.max(1, Math.abs(truth)));
    const found = flat(run, "grads");
    const expected = differences(loss, model, parameters, data);
    let at = 0;
    for (const layer of run.layers) {
      const size = layer.weights.length + (layer.biases?.length ?? 0);
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
