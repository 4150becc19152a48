import { describe, expect, test } from "vitest";
import {
  clears,
  defineClaim,
  failedSeeds,
  quantile,
  rowOf,
  runSeed,
  type Claim,
  type Experiment,
} from "#experiments";

const line: Experiment = {
  data: { set: "linear", count: 12, noise: 0.1 },
  model: { widths: [1, 1], hidden: "linear", output: "linear" },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 20,
  seed: 0,
};

const falls: Claim = {
  id: "loss-falls",
  sentence: "The loss falls.",
  source: "Ours.",
  kind: "perSeed",
  experiments: ["line"],
  measure(train) {
    const { losses } = train("line");
    return { values: { ratio: losses[19] / losses[0] } };
  },
  bars: { ratio: { atMost: 1 } },
  effect: "ratio",
  held: 95,
};

describe("a claim", () => {
  test("comes out the same twice, and otherwise for another seed", () => {
    const once = runSeed(falls, { line }, 3);
    expect(runSeed(falls, { line }, 3)).toEqual(once);
    expect(runSeed(falls, { line }, 4).hash).not.toBe(once.hash);
    expect(once.holds).toBe(true);
  });

  test("that cannot be missed is refused", () => {
    expect(() => defineClaim({ ...falls, bars: {} })).toThrow(/at least one bar/);
    expect(() => defineClaim({ ...falls, bars: { ratio: {} } })).toThrow(/neither/);
    expect(() => defineClaim({ ...falls, kind: "exact" })).toThrow(/100 of 100/);
    expect(() => defineClaim({ ...falls, id: "Loss falls" })).toThrow(/hyphens/);
  });

  test("that trains what its lesson does not have says so", () => {
    expect(() => runSeed(falls, {}, 0)).toThrow(/trains "line"/);
  });

  test.each([
    [1, true],
    [1.001, false],
    [NaN, false],
    [-Infinity, false],
  ])("with the value %d holds: %s", (ratio, holds) => {
    expect(clears(falls, { ratio })).toBe(holds);
  });

  test("whose value is missing does not hold", () => {
    expect(clears(falls, {})).toBe(false);
  });
});

describe("a row of the ledger", () => {
  const results = [0.5, 2, 0.25].map((ratio, seed) => ({
    seed,
    values: { ratio },
    holds: ratio <= 1,
    hash: "a",
  }));

  test("counts what held and names the seeds that did not", () => {
    const row = rowOf("key", { certified: results, tuning: results, limit: [] });
    expect(row.held).toBe(2);
    expect(failedSeeds(falls, row)).toEqual([1]);
  });

  test("has the quantiles that a hand finds", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([4, 1, 3, 2], 0)).toBe(1);
    expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  });
});
