import { finiteNumber, positive } from "../check.ts";
import { exp } from "../elementary/exp.ts";
import { type CurveOptions, curve } from "./curve.ts";
import type { DataSet } from "./data-set.ts";

/** One hill: y = height · exp(−½ ((x − centre) / width)²), 1 high at x = 1 and 0.35 wide unless said. */
export function bump(
  options: CurveOptions & { centre?: number; width?: number; height?: number } = {},
): DataSet {
  const centre = finiteNumber("data.bump.centre", options.centre ?? 1);
  const width = positive("data.bump.width", options.width ?? 0.35);
  const height = finiteNumber("data.bump.height", options.height ?? 1);
  const usual = { count: 64, low: -2, high: 2 };
  return curve("bump", options, usual, ["centre", "width", "height"], (x) => {
    const off = Math.fround((x - centre) / width);
    return height * exp(Math.fround(-0.5 * off * off));
  });
}
