// The functions of src/engine/elementary on four lanes: the same operations in the same order.

const ROUNDER: f32 = 12582912;
const ROUNDER_BITS: i32 = 0x4b400000;
const LN2_HIGH: f32 = 0.693145751953125;
const LN2_LOW: f32 = 1.428606765330187e-6;

@inline
export function times(a: v128, b: f32): v128 {
  return f32x4.mul(a, f32x4.splat(b));
}

@inline
export function plus(a: v128, b: f32): v128 {
  return f32x4.add(a, f32x4.splat(b));
}

/** y · log₂ e with the rounder added: its low bits are the whole power of two. */
@inline
function turned(y: v128): v128 {
  return plus(times(y, 1.4426950408889634), ROUNDER);
}

@inline
function rest(y: v128, turns: v128): v128 {
  const k = f32x4.sub(turns, f32x4.splat(ROUNDER));
  return f32x4.sub(f32x4.sub(y, times(k, LN2_HIGH)), times(k, LN2_LOW));
}

@inline
function expMinusOne(r: v128): v128 {
  let q = plus(times(r, 0.0013882507337257266), 0.008366580121219158);
  q = plus(f32x4.mul(r, q), 0.04166720062494278);
  q = plus(f32x4.mul(r, q), 0.1666654348373413);
  q = plus(f32x4.mul(r, q), 0.4999999701976776);
  return f32x4.add(r, f32x4.mul(f32x4.mul(r, r), q));
}

/** 2ᵏ from a whole k. */
@inline
function powerOfTwo(k: v128): v128 {
  return i32x4.shl(i32x4.add(k, i32x4.splat(127)), 23);
}

/** eˣ. */
export function exp(x: v128): v128 {
  const y = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-104)), f32x4.splat(89));
  const turns = turned(y);
  const r = rest(y, turns);
  const whole = i32x4.sub(turns, i32x4.splat(ROUNDER_BITS));
  const half = i32x4.shr_s(whole, 1);
  const part = f32x4.mul(plus(expMinusOne(r), 1), powerOfTwo(half));
  return f32x4.mul(part, powerOfTwo(i32x4.sub(whole, half)));
}

/** k ln 2 + ln(1 + t) + correction. */
@inline
function logOnePlus(t: v128, k: v128, correction: v128): v128 {
  const s = f32x4.div(t, plus(t, 2));
  const z = f32x4.mul(s, s);
  let tail = plus(times(z, 0.298730770582), 0.399774954115);
  tail = f32x4.mul(z, plus(f32x4.mul(z, tail), 0.666667767188));
  const half = f32x4.mul(times(t, 0.5), t);
  const low = f32x4.add(
    f32x4.mul(s, f32x4.add(half, tail)),
    f32x4.add(correction, times(k, LN2_LOW)),
  );
  return f32x4.add(times(k, LN2_HIGH), f32x4.sub(t, f32x4.sub(half, low)));
}

@inline
function exponent(x: v128): v128 {
  return i32x4.shr_s(i32x4.sub(x, i32x4.splat(0x3f3504f3)), 23);
}

@inline
function fraction(x: v128, above: v128): v128 {
  return plus(i32x4.sub(x, i32x4.shl(above, 23)), -1);
}

/** ln x for normal x; NaN for NaN. */
export function log(x: v128): v128 {
  const k = exponent(x);
  const value = logOnePlus(fraction(x, k), f32x4.convert_i32x4_s(k), f32x4.splat(0));
  return v128.bitselect(value, x, f32x4.eq(x, x));
}

/** ln(1 + e^(−|z|)): what softplus and the binary cross-entropy add above the bend. */
export function softTail(z: v128): v128 {
  const e = exp(v128.or(z, f32x4.splat(-0.0)));
  const u = plus(e, 1);
  const lost = f32x4.div(f32x4.sub(e, plus(u, -1)), u);
  const k = exponent(u);
  // As float32 the bound lies just below: equal counts as below.
  const near = f32x4.le(e, f32x4.splat(0.41421));
  const t = v128.bitselect(e, fraction(u, k), near);
  const value = logOnePlus(
    t,
    v128.andnot(f32x4.convert_i32x4_s(k), near),
    v128.andnot(lost, near),
  );
  return v128.bitselect(value, e, f32x4.eq(e, e));
}
