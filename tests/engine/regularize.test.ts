import { expect, test } from "vitest";
import { type Run, type Training, adam, mlp, momentum, sgd, stream, train } from "#engine";
import { flat, someData, steps } from "./networks.ts";

const model = mlp([3, 5, 2], { hidden: "tanh", biases: { kind: "normal", deviation: 0.5 } });
const data = someData(model, "squaredError", 12, stream(1, "regularize"));
const optimizer = sgd({ learningRate: 0.1 });

function run(more: Partial<Training> = {}): Run {
  return train(model, { data, loss: "squaredError", optimizer, batch: "full", seed: 2, ...more });
}

/** The gradients of a first step, without and with a setting. */
function firstGrads(more: Partial<Training>) {
  const plain = flat(steps(run(), 1), "grads");
  const start = run().parameters();
  return { plain, start, found: flat(steps(run(more), 1), "grads") };
}
/** Which of the flat parameters are weights. */
const isWeight = run().layers.flatMap((layer) => [
  ...Array.from(layer.weights, () => true),
  ...Array.from(layer.biases ?? [], () => false),
]);

test("l2 adds l2 · θ to the gradients of weights, and of biases only if asked", () => {
  for (const regularizeBiases of [false, true]) {
    const { plain, start, found } = firstGrads({ l2: 0.3, regularizeBiases });
    found.forEach((g, k) => {
      const added = isWeight[k] || regularizeBiases ? 0.3 * start[k] : 0;
      expect(g).toBeCloseTo(plain[k] + added, 6);
    });
  }
});

test("l1 adds l1 · sign θ, and nothing at 0", () => {
  const { plain, start, found } = firstGrads({ l1: 0.3, regularizeBiases: true });
  found.forEach((g, k) => expect(g).toBeCloseTo(plain[k] + 0.3 * Math.sign(start[k]), 6));
  const still = run({ l1: 0.3 });
  still.change("layers.0.weights.0", 0);
  still.backward();
  const without = flat(still, "grads")[0];
  expect(flat(steps(still, 1), "grads")[0]).toBe(without);
});

test("weight decay takes ηλθ off weights beside the optimizer, and off biases only if asked", () => {
  for (const regularizeBiases of [false, true]) {
    const decayed = run({
      weightDecay: 0.5,
      regularizeBiases,
      optimizer: adam({ learningRate: 0.1 }),
    });
    const plain = run({ optimizer: adam({ learningRate: 0.1 }) });
    const start = plain.parameters();
    steps(plain, 1);
    steps(decayed, 1);
    const without = plain.parameters();
    decayed.parameters().forEach((v, k) => {
      const taken = isWeight[k] || regularizeBiases ? 0.1 * 0.5 * start[k] : 0;
      expect(v).toBeCloseTo(without[k] - taken, 6);
    });
  }
});

test("with plain sgd l2 and weight decay are the same thing", () => {
  const byPenalty = steps(run({ l2: 0.2 }), 20).parameters();
  const byDecay = steps(run({ weightDecay: 0.2 }), 20).parameters();
  byPenalty.forEach((v, k) => expect(v).toBeCloseTo(byDecay[k], 5));
});

test("clipping by norm keeps the direction and shortens to the limit", () => {
  const { plain, found } = firstGrads({ clip: { kind: "norm", limit: 0.01 } });
  const length = Math.hypot(...found);
  expect(length).toBeCloseTo(0.01, 7);
  found.forEach((g, k) => expect(g).toBeCloseTo((plain[k] * 0.01) / Math.hypot(...plain), 7));
});

test("clipping by norm leaves shorter gradients alone, to the last bit", () => {
  const { plain, found } = firstGrads({ clip: { kind: "norm", limit: 1000 } });
  expect(found).toEqual(plain);
});

test("clipping by norm holds where the square of a gradient overflows float32", () => {
  const steep = train(mlp([1, 1]), {
    data: {
      ...data,
      name: "steep",
      inputs: Float32Array.of(1e15),
      targets: Float32Array.of(-1e10),
      count: 1,
      inputWidth: 1,
      targetWidth: 1,
    },
    loss: "squaredError",
    optimizer,
    batch: "full",
    seed: 1,
    clip: { kind: "norm", limit: 1 },
  });
  steep.change("layers.0.weights.0", 0.001);
  steep.step();
  expect(steep.failure).toBeNull();
  expect(Math.hypot(...flat(steep, "grads"))).toBeCloseTo(1, 6);
});

test("clipping by value limits each gradient and leaves the others alone", () => {
  const { plain, found } = firstGrads({ clip: { kind: "value", limit: 0.02 } });
  const limit = Math.fround(0.02);
  expect(plain.some((g) => Math.abs(g) > limit)).toBe(true);
  expect(plain.some((g) => Math.abs(g) < limit)).toBe(true);
  found.forEach((g, k) => expect(g).toBe(Math.max(-limit, Math.min(limit, plain[k]))));
});

test("frozen weights or biases do not move by a bit, and the others do", () => {
  for (const freeze of ["weights", "biases"] as const) {
    const frozen = run({ freeze, l2: 0.1, optimizer: momentum({ learningRate: 0.1 }) });
    const start = frozen.parameters();
    steps(frozen, 25);
    const updates = flat(frozen, "updates");
    frozen.parameters().forEach((v, k) => {
      const still = isWeight[k] === (freeze === "weights");
      expect(v === start[k]).toBe(still);
      if (still) expect(updates[k]).toBe(0);
    });
  }
});

test("freezing and releasing in the middle of a run holds and lets go", () => {
  const held = steps(run(), 5);
  held.change("freeze", "weights");
  const weights = held.layers[0].weights.slice();
  steps(held, 5);
  expect(held.layers[0].weights).toEqual(weights);
  held.change("freeze", null);
  steps(held, 1);
  expect(held.layers[0].weights).not.toEqual(weights);
});

test("a frozen part does not count into the norm that is clipped", () => {
  const clip = { kind: "norm", limit: 0.01 } as const;
  const frozen = steps(run({ clip, freeze: "weights" }), 1);
  const biases = frozen.layers.flatMap((layer) => Array.from(layer.grads.biases ?? []));
  expect(Math.hypot(...biases)).toBeCloseTo(0.01, 7);
});
