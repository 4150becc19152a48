import { expect, test } from "vitest";
import { binCounts } from "../../src/charts/bin-counts.ts";

test("every value is in exactly one bin, and what lies outside in the outermost", () => {
  expect(binCounts([-9, -1, -0.6, -0.5, 0, 0.49, 0.5, 1, 9], [-1, 1], 4)).toEqual([3, 1, 2, 3]);
});
