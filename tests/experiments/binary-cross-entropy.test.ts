import { expect, test } from "vitest";
import { binaryCrossEntropy } from "../../src/experiments/index.ts";

test("a logit of 0 costs ln 2 whatever the class", () => {
  expect(binaryCrossEntropy([0, 0], [0, 1])).toBeCloseTo(Math.LN2, 12);
});

test("it is −ln of the probability given to the class, in the mean", () => {
  const odds = [3, 1 / 4];
  // Odds of 3 give class 1 three quarters, odds of 1/4 give class 0 four fifths.
  const expected = -(Math.log(3 / 4) + Math.log(4 / 5)) / 2;
  expect(binaryCrossEntropy(odds.map(Math.log), [1, 0])).toBeCloseTo(expected, 12);
});

test("a logit too large for its exponential costs what it is off by", () => {
  expect(binaryCrossEntropy([1000], [0])).toBe(1000);
  expect(binaryCrossEntropy([1000], [1])).toBe(0);
});
