import { powerOfTwo } from "./power-of-two.ts";

const f = Math.fround;

export const LOG2_E = f(1.4426950408889634);
/** ln 2 in two parts; the first has 15 bits, so that k · LN2_HIGH is exact for |k| < 512. */
export const LN2_HIGH = f(0.693145751953125);
export const LN2_LOW = f(1.428606765330187e-6);
/** Adding and taking away 1.5 · 2²³ rounds a float32 to the nearest whole number. */
export const ROUNDER = f(12582912);

const C2 = f(0.4999999701976776);
const C3 = f(0.1666654348373413);
const C4 = f(0.04166720062494278);
const C5 = f(0.008366580121219158);
const C6 = f(0.0013882507337257266);

/** eʳ − 1 for |r| ≤ ½ ln 2: minimax polynomial of degree 6, relative error 1.3e-8. */
export function expMinusOne(r: number): number {
  const q = f(C2 + f(r * f(C3 + f(r * f(C4 + f(r * f(C5 + f(r * C6))))))));
  return f(r + f(f(r * r) * q));
}

/**
 * eˣ over float32, within 1.03 units in the last place, 0 and Infinity at the ends, NaN for NaN.
 *
 * x = k ln 2 + r with |r| ≤ ½ ln 2; eˣ = 2ᵏ (1 + (eʳ − 1)). The power of two is applied in two
 * halves, so that results below 2⁻¹²⁶ are rounded once.
 */
export function exp(x: number): number {
  const y = x < -104 ? -104 : x > 89 ? 89 : f(x);
  const k = f(f(f(y * LOG2_E) + ROUNDER) - ROUNDER);
  const r = f(f(y - f(k * LN2_HIGH)) - f(k * LN2_LOW));
  const whole = k | 0;
  const half = whole >> 1;
  return f(f(f(1 + expMinusOne(r)) * powerOfTwo(half)) * powerOfTwo(whole - half));
}
