import { expect, test } from "vitest";
import { build, layerStatistics, type Experiment } from "#experiments";
import { otherShares } from "../../../src/components/views/two-starts-others.ts";
import {
  factorDown,
  networkWith,
  shareWords,
  sharesOf,
  verdictOf,
} from "../../../src/widgets/figures/two-starts/shares.ts";

const network: Experiment = {
  data: { set: "noisy", inputs: 32, count: 64 },
  model: {
    widths: [32, 32, 32, 32, 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "orthogonal" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 1,
  seed: 3,
};

test("shares are squares of sizes, and the output layer does not count", () => {
  const sizes = { varying: [2, 1, 0.5, 9], deltas: [0.1, 0.2, 0.4, 7] };
  const { up, down } = sharesOf(sizes);
  expect(up).toEqual([1, 0.25, 0.0625]);
  expect(down.map((share) => share.toFixed(4))).toEqual(["0.0625", "0.2500", "1.0000"]);
  expect(factorDown({ up, down })).toBeCloseTo(0.5, 12);
});

test("a sigmoid layer whose weights keep every length leaves at most a quarter of the signal", () => {
  for (const depth of [3, 6, 9]) {
    const run = build(networkWith(network, depth, "sigmoid"));
    const shares = sharesOf(layerStatistics(run));
    expect(shares.up).toHaveLength(depth);
    expect(factorDown(shares)).toBeLessThanOrEqual(0.25);
    expect(factorDown(shares)).toBeGreaterThan(0.15);
  }
});

test("another depth keeps inputs, outputs, width and weights of the network", () => {
  const deeper = networkWith(network, 5, "relu");
  expect(deeper.model.widths).toEqual([32, 32, 32, 32, 32, 32, 1]);
  expect(deeper.model).toMatchObject({ hidden: "relu", weights: { kind: "orthogonal" } });
  expect(network.model.widths).toHaveLength(5);
});

test("a guess within a factor of three is right, and what float32 cannot tell is said so", () => {
  const standard = { up: [1, 0.5, 0.1], down: [0.01, 0.1, 1] };
  expect(verdictOf(0.005, standard).right).toBe(true);
  expect(verdictOf(0.04, standard).right).toBe(false);
  expect(verdictOf(0.04, standard).words).toContain("0.010 comes back");
  expect(verdictOf(0.04, standard).words).toContain("Each of 2 layers passes on 0.32");
  expect(shareWords(3e-15)).toBe("below 10⁻¹²");
});

test("the hairlines of a seed set out at 1: activations at layer 1, the signal at the last", () => {
  const lines = otherShares([-1, -2, 0, -0.5, -5, -3, -4, -3.5], 2);
  expect(lines).toEqual([
    [0, -1],
    [0, -0.5],
    [-2, 0],
    [-0.5, 0],
  ]);
});
