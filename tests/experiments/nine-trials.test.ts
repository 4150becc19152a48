import { expect, test } from "vitest";
import { gridTrials, randomTrials, ratesTried, trialAt } from "../../src/experiments/index.ts";

test("the corners of the square are its four extreme trials", () => {
  expect(trialAt(0, 0)).toEqual({ rate: 1e-4, penalty: 1e-7 });
  expect(trialAt(1, 1).rate).toBeCloseTo(10, 9);
  expect(trialAt(1, 1).penalty).toBeCloseTo(1e-4, 9);
  expect(trialAt(0.2, 0).rate).toBeCloseTo(1e-3, 9);
});

test("a grid from corner to corner tries three rates, wherever it stands", () => {
  expect(gridTrials()).toHaveLength(9);
  expect(ratesTried(gridTrials())).toBe(3);
  expect(ratesTried(gridTrials([0.1, 0.2], 1 / 3))).toBe(3);
});

test("a tenth of random trials is in a tenth of the powers of ten", () => {
  const trials = Array.from({ length: 1000 }, (_, seed) => randomTrials(seed)).flat();
  const below = trials.filter(({ rate }) => rate < 10 ** -3.5).length / trials.length;
  expect(below).toBeGreaterThan(0.08);
  expect(below).toBeLessThan(0.12);
  expect(randomTrials(7)).toEqual(randomTrials(7));
});
