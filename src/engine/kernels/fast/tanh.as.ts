/**
 * tanh as in src/engine/elementary/tanh.ts. Its constants are loaded: there are more of them than
 * registers, and a load costs nothing beside the arithmetic.
 */
const constants = memory.data<f32>(
  [
    9.1, 9.1, 9.1, 9.1,
    1.4426950408889634, 1.4426950408889634, 1.4426950408889634, 1.4426950408889634,
    12582912, 12582912, 12582912, 12582912,
    0.693145751953125, 0.693145751953125, 0.693145751953125, 0.693145751953125,
    1.428606765330187e-6, 1.428606765330187e-6, 1.428606765330187e-6, 1.428606765330187e-6,
    0.0013882507337257266, 0.0013882507337257266, 0.0013882507337257266, 0.0013882507337257266,
    0.008366580121219158, 0.008366580121219158, 0.008366580121219158, 0.008366580121219158,
    0.04166720062494278, 0.04166720062494278, 0.04166720062494278, 0.04166720062494278,
    0.1666654348373413, 0.1666654348373413, 0.1666654348373413, 0.1666654348373413,
    0.4999999701976776, 0.4999999701976776, 0.4999999701976776, 0.4999999701976776,
    -1, -1, -1, -1,
    2, 2, 2, 2,
    -0.0, -0.0, -0.0, -0.0,
  ],
  16,
);
@inline
const SATURATED = 0;
@inline
const LOG2_E = 16;
@inline
const ROUNDER = 32;
@inline
const LN2_HIGH = 48;
@inline
const LN2_LOW = 64;
@inline
const C6 = 80;
@inline
const C5 = 96;
@inline
const C4 = 112;
@inline
const C3 = 128;
@inline
const C2 = 144;
@inline
const MINUS_1 = 160;
@inline
const TWO = 176;
@inline
const SIGN = 192;

@inline
function c(constant: usize): v128 {
  return v128.load(constants + constant);
}

/** 2ᵏ from k with the rounder added, whose low bits are k. */
@inline
function powerOfTwo(turns: v128): v128 {
  return i32x4.shl(i32x4.add(turns, i32x4.splat(127 - 0x4b400000)), 23);
}

/** tanh x. */
export function tanh(x: v128): v128 {
  let s = f32x4.pmin(f32x4.abs(x), c(SATURATED));
  s = f32x4.add(s, s);
  let t = f32x4.add(f32x4.mul(s, c(LOG2_E)), c(ROUNDER));
  const k = f32x4.sub(t, c(ROUNDER));
  t = powerOfTwo(t);
  s = f32x4.sub(f32x4.sub(s, f32x4.mul(k, c(LN2_HIGH))), f32x4.mul(k, c(LN2_LOW)));
  let q = f32x4.add(f32x4.mul(s, c(C6)), c(C5));
  q = f32x4.add(f32x4.mul(s, q), c(C4));
  q = f32x4.add(f32x4.mul(s, q), c(C3));
  q = f32x4.add(f32x4.mul(s, q), c(C2));
  q = f32x4.add(s, f32x4.mul(f32x4.mul(s, s), q));
  q = f32x4.add(f32x4.mul(q, t), f32x4.add(t, c(MINUS_1)));
  q = f32x4.div(q, f32x4.add(q, c(TWO)));
  return v128.or(q, v128.and(x, c(SIGN)));
}

/**
 * tanh of the sixteen values at z, into a. Four vectors side by side keep the processor busy where
 * one alone would wait for itself.
 */
@inline
export function tanh4(z: usize, a: usize): void {
  const x0 = v128.load(z);
  const x1 = v128.load(z, 16);
  const x2 = v128.load(z, 32);
  const x3 = v128.load(z, 48);
  let s0 = f32x4.pmin(f32x4.abs(x0), c(SATURATED));
  let s1 = f32x4.pmin(f32x4.abs(x1), c(SATURATED));
  let s2 = f32x4.pmin(f32x4.abs(x2), c(SATURATED));
  let s3 = f32x4.pmin(f32x4.abs(x3), c(SATURATED));
  s0 = f32x4.add(s0, s0);
  s1 = f32x4.add(s1, s1);
  s2 = f32x4.add(s2, s2);
  s3 = f32x4.add(s3, s3);
  let t0 = f32x4.add(f32x4.mul(s0, c(LOG2_E)), c(ROUNDER));
  let t1 = f32x4.add(f32x4.mul(s1, c(LOG2_E)), c(ROUNDER));
  let t2 = f32x4.add(f32x4.mul(s2, c(LOG2_E)), c(ROUNDER));
  let t3 = f32x4.add(f32x4.mul(s3, c(LOG2_E)), c(ROUNDER));
  const k0 = f32x4.sub(t0, c(ROUNDER));
  const k1 = f32x4.sub(t1, c(ROUNDER));
  const k2 = f32x4.sub(t2, c(ROUNDER));
  const k3 = f32x4.sub(t3, c(ROUNDER));
  t0 = powerOfTwo(t0);
  t1 = powerOfTwo(t1);
  t2 = powerOfTwo(t2);
  t3 = powerOfTwo(t3);
  s0 = f32x4.sub(f32x4.sub(s0, f32x4.mul(k0, c(LN2_HIGH))), f32x4.mul(k0, c(LN2_LOW)));
  s1 = f32x4.sub(f32x4.sub(s1, f32x4.mul(k1, c(LN2_HIGH))), f32x4.mul(k1, c(LN2_LOW)));
  s2 = f32x4.sub(f32x4.sub(s2, f32x4.mul(k2, c(LN2_HIGH))), f32x4.mul(k2, c(LN2_LOW)));
  s3 = f32x4.sub(f32x4.sub(s3, f32x4.mul(k3, c(LN2_HIGH))), f32x4.mul(k3, c(LN2_LOW)));
  let q0 = f32x4.add(f32x4.mul(s0, c(C6)), c(C5));
  let q1 = f32x4.add(f32x4.mul(s1, c(C6)), c(C5));
  let q2 = f32x4.add(f32x4.mul(s2, c(C6)), c(C5));
  let q3 = f32x4.add(f32x4.mul(s3, c(C6)), c(C5));
  q0 = f32x4.add(f32x4.mul(s0, q0), c(C4));
  q1 = f32x4.add(f32x4.mul(s1, q1), c(C4));
  q2 = f32x4.add(f32x4.mul(s2, q2), c(C4));
  q3 = f32x4.add(f32x4.mul(s3, q3), c(C4));
  q0 = f32x4.add(f32x4.mul(s0, q0), c(C3));
  q1 = f32x4.add(f32x4.mul(s1, q1), c(C3));
  q2 = f32x4.add(f32x4.mul(s2, q2), c(C3));
  q3 = f32x4.add(f32x4.mul(s3, q3), c(C3));
  q0 = f32x4.add(f32x4.mul(s0, q0), c(C2));
  q1 = f32x4.add(f32x4.mul(s1, q1), c(C2));
  q2 = f32x4.add(f32x4.mul(s2, q2), c(C2));
  q3 = f32x4.add(f32x4.mul(s3, q3), c(C2));
  q0 = f32x4.add(s0, f32x4.mul(f32x4.mul(s0, s0), q0));
  q1 = f32x4.add(s1, f32x4.mul(f32x4.mul(s1, s1), q1));
  q2 = f32x4.add(s2, f32x4.mul(f32x4.mul(s2, s2), q2));
  q3 = f32x4.add(s3, f32x4.mul(f32x4.mul(s3, s3), q3));
  q0 = f32x4.add(f32x4.mul(q0, t0), f32x4.add(t0, c(MINUS_1)));
  q1 = f32x4.add(f32x4.mul(q1, t1), f32x4.add(t1, c(MINUS_1)));
  q2 = f32x4.add(f32x4.mul(q2, t2), f32x4.add(t2, c(MINUS_1)));
  q3 = f32x4.add(f32x4.mul(q3, t3), f32x4.add(t3, c(MINUS_1)));
  q0 = f32x4.div(q0, f32x4.add(q0, c(TWO)));
  q1 = f32x4.div(q1, f32x4.add(q1, c(TWO)));
  q2 = f32x4.div(q2, f32x4.add(q2, c(TWO)));
  q3 = f32x4.div(q3, f32x4.add(q3, c(TWO)));
  v128.store(a, v128.or(q0, v128.and(x0, c(SIGN))));
  v128.store(a, v128.or(q1, v128.and(x1, c(SIGN))), 16);
  v128.store(a, v128.or(q2, v128.and(x2, c(SIGN))), 32);
  v128.store(a, v128.or(q3, v128.and(x3, c(SIGN))), 48);
}
