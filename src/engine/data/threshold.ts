import { finiteNumber } from "../check.ts";
import { type CurveOptions, curve } from "./curve.ts";
import type { DataSet } from "./data-set.ts";

/** One input, class 1 above a threshold: x ~ U(0, 6), y = [x > 3] unless said. */
export function threshold(options: Omit<CurveOptions, "noise"> & { at?: number } = {}): DataSet {
  const at = finiteNumber("data.threshold.at", options.at ?? 3);
  const usual = { count: 200, low: 0, high: 6 };
  const random = { spacing: "random" as const, ...options };
  return curve("threshold", random, usual, ["at"], (x) => (x > at ? 1 : 0));
}
