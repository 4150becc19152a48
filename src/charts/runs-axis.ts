import { powerOfTen, tick } from "./format.ts";
import { linear, logarithmic, type Scale } from "./scale.ts";

/** A scale over runs, and how its ticks are written. */
export interface RunsAxis {
  x: Scale;
  format: (value: number) => string;
}

/** From this ratio of the largest to the smallest on, the axis is logarithmic. */
const DECADES = 50;

/** An axis over rows of runs and the marks of the bar; runs of a later row that lie far off stand at its edge. */
export function runsAxis(rows: number[][], marks: number[], range: [number, number]): RunsAxis {
  const [first = [], ...others] = rows.map((values) => values.filter(Number.isFinite));
  const near = [...first, ...marks];
  const all = [...near, ...others.flat()];
  const extent = (of: number[]): [number, number] => [Math.min(...of), Math.max(...of)];
  let [low, high] = extent(all);
  if (low > 0 && high / low > DECADES)
    return {
      x: logarithmic([low / 1.3, high * 1.3], range),
      format: (value) => powerOfTen(Math.round(Math.log10(value))),
    };
  const [nearLow, nearHigh] = extent(near);
  const reach = 3 * (nearHigh - nearLow || Math.abs(nearHigh) || 1);
  low = Math.max(low, nearLow - reach);
  high = Math.min(high, nearHigh + reach);
  const pad = (high - low || Math.abs(high) || 1) * 0.06;
  return { x: linear([low - pad, high + pad], range), format: tick };
}
