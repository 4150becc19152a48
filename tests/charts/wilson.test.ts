import { expect, test } from "vitest";
import { wilson } from "../../src/charts/wilson.ts";

// Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("the interval of %d of %d is the published one", (right, count, low, high) => {
  const found = wilson(right, count);
  expect(found[0]).toBeCloseTo(low, 4);
  expect(found[1]).toBeCloseTo(high, 4);
});

test("nothing seen leaves everything open", () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
});
