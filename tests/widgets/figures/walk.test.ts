import { expect, test } from "vitest";
import { mlp, train } from "#engine";
import { legsOf, multipliedOut, tipOf } from "../../../src/widgets/figures/walk/walk.ts";

/** Two hidden units, 2x − 1 and −x + 3, and an output that adds −1 and 4 of them and 5. */
const parameters = [2, -1, -1, 3, -1, 4, 5];

test("the walk is what each hidden unit brings and the bias, in order", () => {
  const by = (hidden: "linear" | "relu", x: number) =>
    legsOf({ parameters, hidden }, x).map((leg) => leg.by);
  expect(by("linear", 4)).toEqual([-7, -4, 5]);
  expect(by("relu", 4)).toEqual([-7, 0, 5]);
});

test("two linear layers are multiplied out by hand", () => {
  expect(multipliedOut({ parameters, hidden: "linear" })).toEqual({ w: -6, b: 18 });
});

test.each(["linear", "relu"] as const)(
  "the tip is the answer of the engine's %s network",
  (hidden) => {
    const data = {
      name: "given",
      inputs: Float32Array.of(0),
      targets: Float32Array.of(0),
      count: 1,
      inputWidth: 1,
      targetWidth: 1,
    };
    const run = train(mlp([1, 2, 1], { hidden }), {
      data,
      loss: "squaredError",
      optimizer: { kind: "sgd", learningRate: 1 },
      batch: "full",
      seed: 0,
    });
    run.setParameters(parameters);
    for (const x of [-2, 0, 0.5, 1, 3.5])
      expect(tipOf({ parameters, hidden }, x)).toBeCloseTo(run.predict(Float32Array.of(x))[0], 5);
  },
);
