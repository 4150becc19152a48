import { describe, expect, test } from "vitest";
import { leastProbability, mean, medianInterval, quantile, rateInterval } from "#experiments";

describe("what k of n license", () => {
  // Hanley and Lippman-Hand 1983: with no failure in n, 1 − 0.05^(1/n), the "rule of three".
  test.each([
    [100, 100, 0.9705],
    [30, 30, 0.905],
    [59, 59, 0.9505],
    [299, 299, 0.99],
  ])("%i of %i: at least %d, one-sided at 95 %%", (k, n, least) => {
    expect(leastProbability(k, n)).toBeCloseTo(least, 4);
  });

  // Two-sided 95 % limits of Clopper and Pearson as in the tables of Documenta Geigy (1970).
  test.each([
    [0, 10, 0, 0.3085],
    [1, 10, 0.0025, 0.445],
    [5, 10, 0.1871, 0.8129],
    [10, 10, 0.6915, 1],
    [15, 20, 0.509, 0.9134],
    [50, 100, 0.3983, 0.6017],
    [95, 100, 0.8872, 0.9836],
  ])("%i of %i: from %d to %d", (k, n, low, high) => {
    const [from, to] = rateInterval(k, n);
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });
});

describe("the interval of a median", () => {
  const column = (n: number) => Array.from({ length: n }, (_, index) => n - index);

  // Ranks of the order statistics for 95 %, as in Conover, Practical Nonparametric Statistics, and Altman et al. 2000.
  test.each([
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
    [50, 18, 33],
    [100, 40, 61],
  ])("of %i entries goes from the %ith to the %ith", (n, low, high) => {
    expect(medianInterval(column(n))).toEqual([low, high]);
  });

  test("needs six entries", () => {
    expect(medianInterval(column(5))).toBeNull();
  });
});

describe("a column", () => {
  test("has the quantiles that a hand finds", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([4, 1, 3, 2], 0)).toBe(1);
    expect(quantile([4, 1, 3, 2], 1)).toBe(4);
    expect(mean([1, 2, 6])).toBe(3);
  });

  test("leaves out of its quantiles what is not finite", () => {
    expect(quantile([NaN, 3, Infinity, 1], 0.5)).toBe(2);
  });
});
