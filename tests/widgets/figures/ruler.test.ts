import { expect, test } from "vitest";
import { movedBy, unitWords, verdictOf } from "../../../src/widgets/figures/ruler/fit.ts";

const inKilometres = { weights: [12, 100], bias: 1, lost: [50, 20] };
const inHundreds = { weights: [12, 10], bias: 1, lost: [50, 20] };

test("units are named by their length", () => {
  expect([1, 10, 12.6, 100, 1000].map(unitWords)).toEqual(["km", "100 m", "79.4 m", "10 m", "m"]);
});

test("a weight that goes with its unit moves no prediction, and one that does not is noticed", () => {
  const walks = [
    [3, 0.2],
    [-1, 0.5],
  ];
  expect(movedBy(walks, inKilometres, inHundreds, [1, 10])).toBeCloseTo(0, 9);
  expect(movedBy(walks, inKilometres, { ...inHundreds, weights: [12, 12] }, [1, 10])).toBeCloseTo(
    10,
    9,
  );
});

test("a guess is right near the weight in the new unit and nowhere else", () => {
  expect(verdictOf(11, inKilometres, inHundreds).right).toBe(true);
  expect(verdictOf(100, inKilometres, inHundreds).right).toBe(false);
});
