import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Run,
  type Training,
  activationNames,
  adam,
  lossNames,
  mlp,
  points,
  sgd,
  stream,
  train,
} from "#engine";
import { someData, steps } from "./networks.ts";

/** A chain of linear units with given weights on one example, so that every number can be foreseen. */
function chain(weights: number[], x: number, y: number, more: Partial<Training> = {}): Run {
  const widths = [1, ...weights.map(() => 1)];
  const run = train(mlp(widths, { hidden: "linear", weights: { kind: "zeros" } }), {
    data: points({ inputs: [x], targets: [y] }),
    loss: "squaredError",
    optimizer: sgd({ learningRate: 0.1 }),
    batch: "full",
    seed: 1,
    ...more,
  });
  weights.forEach((w, l) => run.change(`layers.${l}.weights.0`, w));
  return run;
}

describe("the first non-finite number is named by step, layer and quantity", () => {
  const large = 1e20;
  const cases: [string, Run, object][] = [
    ["z", chain([1, large, large, 1], 1, 0), { step: 1, layer: 2, quantity: "z" }],
    ["loss", chain([1, large], 1, 0), { step: 1, layer: 1, quantity: "loss" }],
    ["deltas", chain([0, large, large], 1, 1), { step: 1, layer: 0, quantity: "deltas" }],
    [
      "weight gradients",
      chain([0], large, -1e19),
      { step: 1, layer: 0, quantity: "weightGradients" },
    ],
    [
      "weights",
      chain([1], 1e10, 0, { optimizer: sgd({ learningRate: 1e20 }) }),
      { step: 1, layer: 0, quantity: "weights" },
    ],
    [
      "biases",
      chain([0], 0, 1e15, { optimizer: sgd({ learningRate: 1e30 }) }),
      { step: 1, layer: 0, quantity: "biases" },
    ],
  ];
  test.each(cases)("%s", (_, run, failure) => {
    run.step();
    expect(run.failure).toEqual(failure);
    expect(run.stepCount).toBe(0);
  });

  test("statistics of a normalization, its scales and its shifts", () => {
    const data = points({ inputs: [1, 2, 3, 4, 5, 6, 7, 8], targets: [100, 0, 0, 0, 0, 0, 0, 0] });
    const model = mlp([1, 1, 1], { hidden: "linear", normalization: "batch" });
    const failed = (learningRate: number, path: string, value: number) => {
      const optimizer = sgd({ learningRate });
      const training = { data, loss: "squaredError", optimizer, batch: "full", seed: 1 } as const;
      const run = train(model, { ...training, freeze: "weights" });
      run.change("layers.1.weights.0", 1);
      run.change("layers.0.weights.0", 1);
      run.change(path, value);
      run.step();
      expect(run.layers[0].running).toEqual({
        mean: Float32Array.of(0),
        variance: Float32Array.of(1),
      });
      return run.failure;
    };
    const where = { step: 1, layer: 0 };
    // Squares of 3e38 are beyond float32: a variance without end would make every z its shift.
    expect(failed(0, "layers.0.weights.0", 3e37)).toEqual({ ...where, quantity: "statistics" });
    // Equal sums are all 0 once normalized, and pass nothing to the scale.
    expect(failed(3e38, "layers.0.weights.0", 0)).toEqual({ ...where, quantity: "shifts" });
    expect(failed(3e38, "layers.0.weights.0", 1)).toEqual({ ...where, quantity: "scales" });
  });

  test("bias gradients", () => {
    const run = train(mlp([1, 1, 1], { hidden: "linear", weights: { kind: "zeros" } }), {
      data: points({ inputs: [0, 0], targets: [1, 1] }),
      loss: "squaredError",
      optimizer: sgd({ learningRate: 0.1 }),
      batch: "full",
      seed: 1,
    });
    run.change("layers.1.weights.0", 3e38);
    run.step();
    expect(run.failure).toEqual({ step: 1, layer: 0, quantity: "biasGradients" });
  });
});

test("a diverging run stops with finite parameters after its last good step, and goes on from there", () => {
  const run = chain([1], 10, 1);
  steps(run, 100);
  expect(run.failure).toMatchObject({ layer: 0 });
  const { step = 0, quantity } = run.failure ?? {};
  expect(["loss", "z"]).toContain(quantity);
  expect(run.stepCount).toBe(step - 1);
  const hash = run.hash();
  steps(run, 10);
  expect(run.hash()).toBe(hash);
  expect(run.parameters().every(Number.isFinite)).toBe(true);
  run.setParameters([0.1, 0]);
  expect(run.failure).toBeNull();
  run.change("optimizer.learningRate", 0.001);
  expect(steps(run, 50).failure).toBeNull();
});

test("a snapshot before the failure leads to the same failure again", () => {
  const run = steps(chain([1], 10, 1), 3);
  const kept = run.snapshot();
  const { failure } = steps(run, 100);
  run.restore(kept);
  expect(run.failure).toBeNull();
  expect(steps(run, 100).failure).toEqual(failure);
});

test("whatever is trained, parameters are finite as long as no failure is reported", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...activationNames),
      fc.constantFrom(...lossNames),
      fc.constantFrom(0.01, 1, 100, 1e6, 1e20),
      fc.constantFrom(0.1, 10, 1e5, 1e15),
      fc.boolean(),
      fc.nat(1000),
      (hidden, loss, learningRate, deviation, adaptive, seed) => {
        const weights = { kind: "normal", deviation } as const;
        const model = mlp([2, 4, 3, 2], { hidden, weights });
        const data = someData(model, loss, 6, stream(seed, "failure"));
        const optimizer = adaptive ? adam({ learningRate }) : sgd({ learningRate });
        const run = train(model, { data, loss, optimizer, batch: 3, seed });
        for (let k = 0; k < 20 && run.failure === null; k++) {
          const { failure } = steps(run, 1);
          if (failure === null) {
            expect(Number.isFinite(run.loss)).toBe(true);
            expect(run.parameters().every(Number.isFinite)).toBe(true);
          } else expect(failure.quantity).not.toBe("a");
        }
      },
    ),
    { numRuns: 300 },
  );
});
