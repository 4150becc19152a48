import { expect, test } from "vitest";
import { type Schedule, linear, mlp, rateAt, sgd, train } from "#engine";

const rates = (schedule: Schedule, steps: number[]) =>
  steps.map((done) => Math.round(1e6 * rateAt(schedule, 0.4, done)) / 1e6);

test("a constant schedule, like none, keeps the rate", () => {
  expect(rates({ kind: "constant" }, [0, 5, 5000])).toEqual([0.4, 0.4, 0.4]);
});

test("a step schedule multiplies by its factor every so many steps", () => {
  const schedule: Schedule = { kind: "step", every: 10, factor: 0.5 };
  expect(rates(schedule, [0, 9, 10, 19, 20, 30])).toEqual([0.4, 0.4, 0.2, 0.2, 0.1, 0.05]);
});

test("a cosine goes from the rate to its floor in half a wave and stays there", () => {
  const schedule: Schedule = { kind: "cosine", steps: 100 };
  expect(rates(schedule, [0, 25, 50, 100, 900])).toEqual([0.4, 0.341421, 0.2, 0, 0]);
  expect(rates({ ...schedule, floor: 0.5 }, [0, 50, 100])).toEqual([0.4, 0.3, 0.2]);
});

test("a warm-up rises in equal steps to the rate", () => {
  expect(rates({ kind: "warmup", steps: 4 }, [0, 1, 2, 3, 4, 99])).toEqual([
    0.1, 0.2, 0.3, 0.4, 0.4, 0.4,
  ]);
});

test("a run follows its schedule and shows the rate of the next step", () => {
  const run = train(mlp([1, 1]), {
    data: linear(),
    loss: "squaredError",
    optimizer: sgd({ learningRate: 0.4 }),
    schedule: { kind: "step", every: 1, factor: 0.5 },
    batch: "full",
    seed: 1,
  });
  for (const rate of [0.4, 0.2, 0.1]) {
    expect(run.learningRate).toBeCloseTo(rate, 6);
    run.step();
    const { grads, updates } = run.layers[0];
    expect(updates.weights[0]).toBeCloseTo(-rate * grads.weights[0], 6);
  }
});
