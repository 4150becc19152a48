import { LN2_HIGH, LN2_LOW, LOG2_E, ROUNDER, expMinusOne } from "./exp.ts";
import { powerOfTwo } from "./power-of-two.ts";

const f = Math.fround;
/** From here on tanh x rounds to 1. */
const SATURATED = f(9.1);

/**
 * tanh x over float32, within 2.7 units in the last place, never beyond ±1, NaN for NaN.
 *
 * With m = e^(2|x|) − 1, tanh |x| = m / (m + 2): nothing cancels near 0, and near 1 the error of m
 * no longer counts.
 */
export function tanh(x: number): number {
  if (x === 0) return x;
  const size = Math.abs(x);
  const a = size > SATURATED ? SATURATED : f(size);
  const y = f(a + a);
  const k = f(f(f(y * LOG2_E) + ROUNDER) - ROUNDER);
  const r = f(f(y - f(k * LN2_HIGH)) - f(k * LN2_LOW));
  const scale = powerOfTwo(k | 0);
  const m = f(f(expMinusOne(r) * scale) + f(scale - 1));
  const value = f(m / f(m + 2));
  return x < 0 ? -value : value;
}
