import { expect, test } from "vitest";
import { build, type Experiment } from "#experiments";
import { Checkpoints } from "../../src/session/checkpoints.ts";

/** At which of the first hundred steps a network with hidden layers of this width has checkpoints. */
function kept(width: number): number[] {
  const experiment: Experiment = {
    data: { set: "bump", count: 4 },
    model: { widths: [1, width, width, 1], hidden: "tanh", output: "linear" },
    loss: "squaredError",
    optimizer: { kind: "sgd", learningRate: 0.02 },
    batch: "full",
    steps: 100,
    seed: 1,
  };
  const run = build(experiment);
  const checkpoints = new Checkpoints(run);
  for (let step = 1; step <= 100; step++) checkpoints.keep(run, step);
  return [...new Set(Array.from({ length: 101 }, (_, step) => checkpoints.nearest(step)))];
}

test("a small network keeps up to 48 checkpoints, at even distances", () => {
  expect(kept(4)).toEqual(Array.from({ length: 26 }, (_, at) => 4 * at));
});

test("a large one keeps fewer, as its checkpoints are large", () => {
  // 1,000² parameters: 12 MB a checkpoint, but never fewer than eight.
  expect(kept(1000)).toEqual([0, 16, 32, 48, 64, 80, 96]);
});
