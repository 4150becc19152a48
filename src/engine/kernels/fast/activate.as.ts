import { exp, plus, softTail, times } from "./elementary.as";
import { tanh, tanh4 } from "./tanh.as";

const LEAK: f32 = 0.01;
const SQRT_2_OVER_PI: f32 = 0.7978845608028654;

/** σ(z) = 1 / (1 + e⁻ᶻ). */
@inline
export function sigmoid(z: v128): v128 {
  return f32x4.div(f32x4.splat(1), plus(exp(f32x4.neg(z)), 1));
}

@inline
function geluBend(z: v128, square: v128): v128 {
  const cubic = times(f32x4.mul(square, z), 0.044715);
  return tanh(times(f32x4.add(z, cubic), SQRT_2_OVER_PI));
}

/** What is not finite has all exponent bits set: then, and only then, the result exceeds LARGEST. */
@inline
export function worst(so_far: v128, values: v128): v128 {
  return i32x4.max_u(so_far, i32x4.shl(values, 1));
}

/** Whether all values that `worst` has seen are finite. */
@inline
export function finite(seen: v128): bool {
  return !v128.any_true(i32x4.gt_u(seen, i32x4.splat(0xfeffffff)));
}

/** a = f(z) for the values from `z` to `end`; tells whether all z are finite. */
export function activate(name: i32, z: usize, end: usize, a: usize): bool {
  let seen = i32x4.splat(0);
  const shift = a - z;
  // One loop each, so that nothing is asked a value.
  switch (name) {
    case 0:
      for (; z < end; z += 16) {
        const value = v128.load(z);
        seen = worst(seen, value);
        v128.store(z + shift, value);
      }
      break;
    case 1:
      for (; z < end; z += 16) {
        const value = v128.load(z);
        seen = worst(seen, value);
        v128.store(z + shift, f32x4.pmax(value, f32x4.splat(0)));
      }
      break;
    case 3:
      for (let at = z; at < end; at += 16) seen = worst(seen, v128.load(at));
      for (; z + 64 <= end; z += 64) tanh4(z, z + shift);
      for (; z < end; z += 16) v128.store(z + shift, tanh(v128.load(z)));
      break;
    default:
      for (; z < end; z += 16) {
        const value = v128.load(z);
        seen = worst(seen, value);
        v128.store(z + shift, rarer(name, value));
      }
  }
  return finite(seen);
}

function rarer(name: i32, z: v128): v128 {
  if (name == 2) return v128.bitselect(times(z, LEAK), z, f32x4.lt(z, f32x4.splat(0)));
  if (name == 4) return sigmoid(z);
  if (name == 5) return f32x4.add(f32x4.pmax(z, f32x4.splat(0)), softTail(z));
  return f32x4.mul(times(z, 0.5), plus(geluBend(z, f32x4.mul(z, z)), 1));
}

/** δ ← δ · f′(z) for the deltas from `d` to `end`; tells whether all of them are finite. */
export function throughSlope(name: i32, z: usize, a: usize, d: usize, end: usize): bool {
  let seen = i32x4.splat(0);
  const toZ = z - d;
  const toA = a - d;
  switch (name) {
    case 0:
      for (; d < end; d += 16) seen = worst(seen, v128.load(d));
      break;
    case 1:
      for (; d < end; d += 16) {
        const slope = v128.and(f32x4.gt(v128.load(d + toZ), f32x4.splat(0)), f32x4.splat(1));
        const delta = f32x4.mul(v128.load(d), slope);
        seen = worst(seen, delta);
        v128.store(d, delta);
      }
      break;
    case 3:
      for (; d < end; d += 16) {
        const value = v128.load(d + toA);
        const slope = f32x4.sub(f32x4.splat(1), f32x4.mul(value, value));
        const delta = f32x4.mul(v128.load(d), slope);
        seen = worst(seen, delta);
        v128.store(d, delta);
      }
      break;
    default:
      for (; d < end; d += 16) {
        const slope = rarerSlope(name, v128.load(d + toZ), v128.load(d + toA));
        const delta = f32x4.mul(v128.load(d), slope);
        seen = worst(seen, delta);
        v128.store(d, delta);
      }
  }
  return finite(seen);
}

function rarerSlope(name: i32, z: v128, a: v128): v128 {
  const one = f32x4.splat(1);
  if (name == 2) return v128.bitselect(one, f32x4.splat(LEAK), f32x4.gt(z, f32x4.splat(0)));
  if (name == 4) return f32x4.mul(a, f32x4.sub(one, a));
  if (name == 5) return sigmoid(z);
  const y = f32x4.pmin(f32x4.pmax(z, f32x4.splat(-10)), f32x4.splat(10));
  const square = f32x4.mul(y, y);
  const t = geluBend(y, square);
  const inner = times(plus(times(square, 0.134145), 1), SQRT_2_OVER_PI);
  const steep = f32x4.mul(times(y, 0.5), f32x4.sub(one, f32x4.mul(t, t)));
  return f32x4.add(times(plus(t, 1), 0.5), f32x4.mul(steep, inner));
}
