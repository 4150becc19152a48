import { expect, test } from "vitest";
import { memory, type Recipe } from "#engine";

const perParameter = (recipe: Recipe) => {
  const network = { total: 1, activations: 0, widest: 0 };
  const { weights, gradients, optimizer, total } = memory(network, recipe, 1);
  return [weights, gradients, optimizer, total];
};

/** The network of the ZeRO paper, 7.5 thousand million parameters. */
const large = { total: 7.5e9, activations: 0, widest: 0 };

test("a parameter takes the bytes of its recipe", () => {
  expect(perParameter("use32")).toEqual([4, 0, 0, 4]);
  expect(perParameter("use16")).toEqual([2, 0, 0, 2]);
  expect(perParameter("use8")).toEqual([1, 0, 0, 1]);
  expect(perParameter("sgd")).toEqual([4, 4, 0, 8]);
  expect(perParameter("momentum")).toEqual([4, 4, 4, 12]);
  expect(perParameter("adam")).toEqual([4, 4, 8, 16]);
  expect(perParameter("adamMixed")).toEqual([2, 2, 12, 16]);
});

test("the example of the ZeRO paper, figure 1: 120, 31.4, 16.6 and 1.9 GB on each of 64 machines", () => {
  const gigabytes = (stage?: 1 | 2 | 3) =>
    memory(large, "adamMixed", 1, stage && { stage, machines: 64 }).total / 1e9;
  expect(gigabytes()).toBe(120);
  expect(gigabytes(1)).toBeCloseTo(31.4, 1);
  expect(gigabytes(2)).toBeCloseTo(16.6, 1);
  expect(gigabytes(3)).toBeCloseTo(1.9, 1);
});

test("784-128-64-10 keeps 202 activations an example, and they outweigh its weights from batch 542 on", () => {
  const network = { total: 109_386, activations: 128 + 64 + 10, widest: 128 };
  const at = (batch: number) => memory(network, "adam", batch);
  expect(at(541).activations).toBeLessThanOrEqual(at(541).weights);
  expect(at(542).activations).toBeGreaterThan(at(542).weights);
});

test("in training activations grow with the batch and nothing else does; in use one layer's are alive", () => {
  const network = { total: 100, activations: 30, widest: 20 };
  expect(memory(network, "adamMixed", 8)).toEqual({
    ...{ weights: 200, gradients: 200, optimizer: 1200, activations: 480, total: 2080 },
  });
  expect(memory(network, "use32", 8).activations).toBe(8 * 20 * 4);
});

test("an unknown recipe, batch or sharing is refused by name", () => {
  expect(() => memory(large, "adamw" as never, 1)).toThrow(/^memory\.recipe: found "adamw"/);
  expect(() => memory(large, "adam", 0)).toThrow(
    /^memory\.batch: found 0, allowed: a whole number/,
  );
  expect(() => memory(large, "adam", 1, { stage: 4 as never, machines: 2 })).toThrow(
    /^memory\.sharing\.stage: found 4, allowed: 1, 2 or 3/,
  );
});
