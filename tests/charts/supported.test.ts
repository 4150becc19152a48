import { expect, test } from "vitest";
import { supported } from "../../src/charts/supported.ts";

test.each([
  [0.45973, [0.452, 0.468], "0.46"],
  [0.45973, [0.4596, 0.4599], "0.460"],
  [0.45973, [0.1, 0.9], "0.5"],
  [24.53, [20.1, 28.9], "25"],
  [237.2, [150, 330], "200"],
  [1234.5, [1200, 1270], "1,230"],
  [5.395e15, [4e15, 7e15], "5 × 10¹⁵"],
  [0.0000423, [4e-5, 4.4e-5], "4.2 × 10⁻⁵"],
  [-0.0312, [-0.04, -0.02], "−0.03"],
] as const)("%d within %j is printed as %s", (value, interval, text) => {
  expect(supported(value, interval)).toBe(text);
});

test.each([
  [4, "4"],
  [124439808, "124,439,808"],
  [0, "0"],
  [0.693147, "0.693"],
])("%d that never varies is printed as %s", (value, text) => {
  expect(supported(value, [value, value])).toBe(text);
  expect(supported(value, null)).toBe(text);
});
