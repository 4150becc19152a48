import { finiteNumber } from "../check.ts";
import { type CurveOptions, curve } from "./curve.ts";
import type { DataSet } from "./data-set.ts";

/** Points on a line, y = slope · x + intercept (2 and 1 unless said), x from −1 to 1. */
export function linear(
  options: CurveOptions & { slope?: number; intercept?: number } = {},
): DataSet {
  const slope = finiteNumber("data.linear.slope", options.slope ?? 2);
  const intercept = finiteNumber("data.linear.intercept", options.intercept ?? 1);
  const usual = { count: 20, low: -1, high: 1 };
  return curve("linear", options, usual, ["slope", "intercept"], (x) => slope * x + intercept);
}
