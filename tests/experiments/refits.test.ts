import { expect, test } from "vitest";
import fc from "fast-check";
import { errorParts, refitsOf, type Experiment } from "../../src/experiments/index.ts";

test("squared bias, variance and error of three fits at two places, as worked by hand", () => {
  // At the first place 1, 3, 5 about the truth 1: mean 3, off by 2, variance 8 / 3.
  // At the second 0, 0, 6 about the truth 2: mean 2, off by 0, variance 8.
  const parts = errorParts(
    [
      [1, 0],
      [3, 0],
      [5, 6],
    ],
    [1, 2],
  );
  expect(parts.squaredBias).toBeCloseTo(2, 12);
  expect(parts.variance).toBeCloseTo((8 / 3 + 8) / 2, 12);
  expect(parts.error).toBeCloseTo((0 + 4 + 16 + 4 + 4 + 16) / 6, 12);
});

test("squared bias and variance add up to the error", () => {
  const value = fc.double({ min: -100, max: 100, noNaN: true });
  const fits = fc.integer({ min: 1, max: 5 }).chain((places) => {
    const row = fc.array(value, { minLength: places, maxLength: places });
    return fc.tuple(fc.array(row, { minLength: 1, maxLength: 8 }), row);
  });
  fc.assert(
    fc.property(fits, ([predictions, truth]) => {
      const { squaredBias, variance, error } = errorParts(predictions, truth);
      expect(Math.abs(squaredBias + variance - error)).toBeLessThan(1e-8);
    }),
  );
});

test("the first refit is the run itself, and the next seed shares none", () => {
  const seeds = (seed: number) =>
    refitsOf({ seed } as Experiment, 30).map((experiment) => experiment.seed);
  expect(seeds(7)[0]).toBe(7);
  expect(new Set([...seeds(7), ...seeds(8)]).size).toBe(60);
  expect(Math.max(...seeds(2 ** 32 - 1))).toBeLessThan(2 ** 32);
});
