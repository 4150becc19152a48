import { logOf, logOnePlus } from "./log.ts";

const f = Math.fround;

/**
 * ln(1 + x) over float32, within 1 unit in the last place; −Infinity at −1, NaN below and for NaN.
 *
 * Near 0 the series takes x itself; elsewhere what rounding 1 + x lost is added as a correction.
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity || x === 0) return x;
  if (x > -0.29289 && x < 0.41421) return logOnePlus(f(x), 0, 0);
  const u = f(1 + x);
  return logOf(u, x > 1 ? f(1 - f(u - x)) : f(x - f(u - 1)));
}
