import { LN2_HIGH, LN2_LOW } from "./exp.ts";

const f = Math.fround;
const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

const SQRT_HALF_BITS = 0x3f3504f3;
const L1 = f(0.666667767188);
const L2 = f(0.399774954115);
const L3 = f(0.298730770582);

/**
 * ln x over float32, within 1 unit in the last place; −Infinity at 0, NaN below 0 and for NaN.
 *
 * x = 2ᵏ (1 + t) with √½ ≤ 1 + t < √2; ln x = k ln 2 + ln(1 + t).
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  return logOf(f(x), 0);
}

/** ln(x + rest) for finite x > 0 and a rest far smaller than x. */
export function logOf(x: number, rest: number): number {
  let shift = 0;
  float[0] = x;
  if (bits[0] < 0x00800000) {
    float[0] = f(x * 33554432);
    shift = 25;
  }
  const above = (bits[0] - SQRT_HALF_BITS) >> 23;
  bits[0] -= above << 23;
  return f(logOnePlus(f(float[0] - 1), above - shift, rest === 0 ? 0 : f(rest / x)));
}

/** k ln 2 + ln(1 + t) + correction, for √½ ≤ 1 + t < √2, by the series of atanh in t / (2 + t). */
export function logOnePlus(t: number, k: number, correction: number): number {
  const s = f(t / f(2 + t));
  const z = f(s * s);
  const tail = f(z * f(L1 + f(z * f(L2 + f(z * L3)))));
  const halfSquare = f(f(0.5 * t) * t);
  const low = f(f(s * f(halfSquare + tail)) + f(correction + f(k * LN2_LOW)));
  return f(f(k * LN2_HIGH) + f(t - f(halfSquare - low)));
}
