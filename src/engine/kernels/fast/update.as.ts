import { finite, worst } from "./activate.as";
import { plus, times } from "./elementary.as";
import { regularize, replace } from "./regularize.as";
import * as t from "./table";
import { address, number, setNumber, word } from "./words.as";

@inline
const SEGMENT_BYTES: usize = t.SEGMENT_WORDS << 2;

/** Penalties, clipping, updates, decay, and the parameters moved; tells whether all are finite. */
export function update(rate: f32): bool {
  regularize();
  const optimizer = word(t.OPTIMIZER);
  if (optimizer >= 4) {
    setNumber(t.POWER_1, number(t.POWER_1) * number(t.MOMENTUM));
    setNumber(t.POWER_2, number(t.POWER_2) * number(t.BETA_2));
  }
  let seen = i32x4.splat(0);
  const hasDecay = word(t.FLAGS) & t.HAS_DECAY;
  const first = address(t.SEGMENTS);
  const end = first + <usize>word(t.MOVING) * SEGMENT_BYTES;
  for (let s = first; s < end; s += SEGMENT_BYTES) {
    const from = load<usize>(s);
    const decays = hasDecay ? load<i32>(s, 12) : 0;
    // Segments that lie side by side and are treated alike go as one.
    for (let next = s + SEGMENT_BYTES; next < end; next += SEGMENT_BYTES) {
      if (load<usize>(next) != load<usize>(s, 4)) break;
      if (hasDecay && load<i32>(next, 12) != decays) break;
      s = next;
    }
    const to = load<usize>(s, 4);
    if (optimizer == 0) seen = sgd(from, to, rate, decays, seen);
    else if (optimizer == 1) seen = momentum(from, to, rate, decays, seen);
    else if (optimizer == 2) seen = nesterov(from, to, rate, decays, seen);
    else if (optimizer == 3) seen = rmsprop(from, to, rate, decays, seen);
    else seen = adam(from, to, rate, decays, seen);
  }
  return finite(seen);
}

/** From an address in the gradients to the same place in another list. */
@inline
function away(list: i32): usize {
  return address(list) - address(t.GRADS);
}

/** ηλ where parameters decay, else 0. */
@inline
function decayOf(rate: f32): f32 {
  return rate * number(t.DECAY);
}

/**
 * θ ← θ + u, with u ← u − (ηλ) θ before where parameters decay; `down` is −u, p and q the ways to
 * the parameters and updates. Returns the worst of `seen` and what was moved.
 */
@inline
function move(
  at: usize,
  to: usize,
  down: v128,
  p: usize,
  q: usize,
  decays: i32,
  decay: f32,
  seen: v128,
): v128 {
  const theta = v128.load(at + p);
  let u = f32x4.neg(down);
  if (decays) u = f32x4.sub(u, times(theta, decay));
  replace(at + q, to + q, u);
  return worst(seen, replace(at + p, to + p, f32x4.add(theta, u)));
}

function sgd(from: usize, to: usize, rate: f32, decays: i32, seen: v128): v128 {
  const p = away(t.PARAMETERS);
  const q = away(t.UPDATES);
  const decay = decayOf(rate);
  for (let at = from; at < to; at += 16)
    seen = move(at, to, times(v128.load(at), rate), p, q, decays, decay, seen);
  return seen;
}

/** v ← μv + g; −ηv. */
function momentum(from: usize, to: usize, rate: f32, decays: i32, seen: v128): v128 {
  const p = away(t.PARAMETERS);
  const q = away(t.UPDATES);
  const m = away(t.MEMORY_1);
  const decay = decayOf(rate);
  const mu = number(t.MOMENTUM);
  for (let at = from; at < to; at += 16) {
    const v = f32x4.add(times(v128.load(at + m), mu), v128.load(at));
    replace(at + m, to + m, v);
    seen = move(at, to, times(v, rate), p, q, decays, decay, seen);
  }
  return seen;
}

/** v ← μv + g; −η(g + μv). */
function nesterov(from: usize, to: usize, rate: f32, decays: i32, seen: v128): v128 {
  const p = away(t.PARAMETERS);
  const q = away(t.UPDATES);
  const m = away(t.MEMORY_1);
  const decay = decayOf(rate);
  const mu = number(t.MOMENTUM);
  for (let at = from; at < to; at += 16) {
    const g = v128.load(at);
    const v = f32x4.add(times(v128.load(at + m), mu), g);
    replace(at + m, to + m, v);
    const down = times(f32x4.add(g, times(v, mu)), rate);
    seen = move(at, to, down, p, q, decays, decay, seen);
  }
  return seen;
}

/** v ← ρv + (1 − ρ)g²; −ηg / (√v + ε). */
function rmsprop(from: usize, to: usize, rate: f32, decays: i32, seen: v128): v128 {
  const p = away(t.PARAMETERS);
  const q = away(t.UPDATES);
  const m = away(t.MEMORY_1);
  const decay = decayOf(rate);
  const rho = number(t.MOMENTUM);
  const epsilon = number(t.EPSILON);
  for (let at = from; at < to; at += 16) {
    const g = v128.load(at);
    const v = f32x4.add(times(v128.load(at + m), rho), times(f32x4.mul(g, g), 1 - rho));
    replace(at + m, to + m, v);
    const down = times(f32x4.div(g, plus(f32x4.sqrt(v), epsilon)), rate);
    seen = move(at, to, down, p, q, decays, decay, seen);
  }
  return seen;
}

/**
 * x ÷ c by the double-precision inverse of c, rounded to float32: the same bits as a division, since
 * a quotient of two float32 is never nearer than 2⁻⁵⁰ of itself to the middle between two others.
 */
@inline
function over(x: v128, inverse: v128): v128 {
  const high = v128.shuffle<f32>(x, x, 2, 3, 0, 1);
  const a = f32x4.demote_f64x2_zero(f64x2.mul(f64x2.promote_low_f32x4(x), inverse));
  const b = f32x4.demote_f64x2_zero(f64x2.mul(f64x2.promote_low_f32x4(high), inverse));
  return v128.shuffle<f64>(a, b, 0, 2);
}

/** m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; −η m̂ / (√v̂ + ε). */
function adam(from: usize, to: usize, rate: f32, decays: i32, seen: v128): v128 {
  const p = away(t.PARAMETERS);
  const q = away(t.UPDATES);
  const first = away(t.MEMORY_1);
  const second = away(t.MEMORY_2);
  const decay = decayOf(rate);
  // As vectors before the loop: inside it they would be spread anew each time.
  const beta1 = f32x4.splat(number(t.MOMENTUM));
  const rest1 = f32x4.splat(1 - number(t.MOMENTUM));
  const beta2 = f32x4.splat(number(t.BETA_2));
  const rest2 = f32x4.splat(1 - number(t.BETA_2));
  const epsilon = f32x4.splat(number(t.EPSILON));
  const eta = f32x4.splat(rate);
  const correction1: f32 = 1 - number(t.POWER_1);
  const correction2: f32 = 1 - number(t.POWER_2);
  const corrects1 = correction1 != 1;
  const corrects2 = correction2 != 1;
  const inverse1 = f64x2.splat(1 / <f64>correction1);
  const inverse2 = f64x2.splat(1 / <f64>correction2);
  for (let at = from; at < to; at += 16) {
    const g = v128.load(at);
    let m = f32x4.add(f32x4.mul(v128.load(at + first), beta1), f32x4.mul(g, rest1));
    const square = f32x4.mul(f32x4.mul(g, g), rest2);
    let v = f32x4.add(f32x4.mul(v128.load(at + second), beta2), square);
    replace(at + first, to + first, m);
    replace(at + second, to + second, v);
    // Once the powers are gone, dividing by 1 would only take time.
    if (corrects1) m = over(m, inverse1);
    if (corrects2) v = over(v, inverse2);
    const down = f32x4.mul(f32x4.div(m, f32x4.add(f32x4.sqrt(v), epsilon)), eta);
    seen = move(at, to, down, p, q, decays, decay, seen);
  }
  return seen;
}
