import { finite, worst } from "./activate.as";
import { plus, times } from "./elementary.as";
import { regularize, replace } from "./regularize.as";
import * as t from "./table";
import { address, number, setNumber, word } from "./words.as";

let toParameters: usize = 0;
let toUpdates: usize = 0;
let toMemory1: usize = 0;
let toMemory2: usize = 0;
let decays = false;
let decay: f32 = 0;
let seen: v128 = i32x4.splat(0);

/** Penalties, clipping, updates, decay, and the parameters moved; tells whether all are finite. */
export function update(rate: f32): bool {
  regularize();
  const optimizer = word(t.OPTIMIZER);
  if (optimizer >= 4) {
    setNumber(t.POWER_1, number(t.POWER_1) * number(t.MOMENTUM));
    setNumber(t.POWER_2, number(t.POWER_2) * number(t.BETA_2));
  }
  const grads = address(t.GRADS);
  toParameters = address(t.PARAMETERS) - grads;
  toUpdates = address(t.UPDATES) - grads;
  toMemory1 = address(t.MEMORY_1) - grads;
  toMemory2 = address(t.MEMORY_2) - grads;
  decay = rate * number(t.DECAY);
  seen = i32x4.splat(0);
  const first = address(t.SEGMENTS);
  const end = first + word(t.MOVING) * (t.SEGMENT_WORDS << 2);
  for (let s = first; s < end; s += t.SEGMENT_WORDS << 2) {
    const from = load<usize>(s);
    const to = load<usize>(s, 4);
    decays = (word(t.FLAGS) & t.HAS_DECAY) != 0 && load<i32>(s, 12) != 0;
    if (optimizer == 0) sgd(from, to, rate);
    else if (optimizer == 1) momentum(from, to, rate);
    else if (optimizer == 2) nesterov(from, to, rate);
    else if (optimizer == 3) rmsprop(from, to, rate);
    else adam(from, to, rate);
  }
  return finite(seen);
}

/** θ ← θ + u, with u ← u − (ηλ) θ before where parameters decay; `down` is −u. */
@inline
function move(at: usize, to: usize, down: v128, worstSoFar: v128): v128 {
  const theta = v128.load(at + toParameters);
  let u = f32x4.neg(down);
  if (decays) u = f32x4.sub(u, times(theta, decay));
  replace(at + toUpdates, to + toUpdates, v128.load(at + toUpdates), u);
  const moved = replace(at + toParameters, to + toParameters, theta, f32x4.add(theta, u));
  return worst(worstSoFar, moved);
}

function sgd(from: usize, to: usize, rate: f32): void {
  let worstSoFar = seen;
  for (let at = from; at < to; at += 16)
    worstSoFar = move(at, to, times(v128.load(at), rate), worstSoFar);
  seen = worstSoFar;
}

/** v ← μv + g; −ηv. */
function momentum(from: usize, to: usize, rate: f32): void {
  const mu = number(t.MOMENTUM);
  let worstSoFar = seen;
  for (let at = from; at < to; at += 16) {
    const old = v128.load(at + toMemory1);
    const v = f32x4.add(times(old, mu), v128.load(at));
    replace(at + toMemory1, to + toMemory1, old, v);
    worstSoFar = move(at, to, times(v, rate), worstSoFar);
  }
  seen = worstSoFar;
}

/** v ← μv + g; −η(g + μv). */
function nesterov(from: usize, to: usize, rate: f32): void {
  const mu = number(t.MOMENTUM);
  for (let at = from; at < to; at += 16) {
    const g = v128.load(at);
    const old = v128.load(at + toMemory1);
    const v = f32x4.add(times(old, mu), g);
    replace(at + toMemory1, to + toMemory1, old, v);
    seen = move(at, to, times(f32x4.add(g, times(v, mu)), rate), seen);
  }
}

/** v ← ρv + (1 − ρ)g²; −ηg / (√v + ε). */
function rmsprop(from: usize, to: usize, rate: f32): void {
  const rho = number(t.MOMENTUM);
  const epsilon = number(t.EPSILON);
  for (let at = from; at < to; at += 16) {
    const g = v128.load(at);
    const old = v128.load(at + toMemory1);
    const v = f32x4.add(times(old, rho), times(f32x4.mul(g, g), 1 - rho));
    replace(at + toMemory1, to + toMemory1, old, v);
    const down = times(f32x4.div(g, plus(f32x4.sqrt(v), epsilon)), rate);
    seen = move(at, to, down, seen);
  }
}

/** m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; −η m̂ / (√v̂ + ε). */
function adam(from: usize, to: usize, rate: f32): void {
  const beta1 = number(t.MOMENTUM);
  const beta2 = number(t.BETA_2);
  const epsilon = number(t.EPSILON);
  const correction1: f32 = 1 - number(t.POWER_1);
  const correction2: f32 = 1 - number(t.POWER_2);
  let worstSoFar = seen;
  for (let at = from; at < to; at += 16) {
    const g = v128.load(at);
    const oldM = v128.load(at + toMemory1);
    const oldV = v128.load(at + toMemory2);
    let m = f32x4.add(times(oldM, beta1), times(g, 1 - beta1));
    let v = f32x4.add(times(oldV, beta2), times(f32x4.mul(g, g), 1 - beta2));
    replace(at + toMemory1, to + toMemory1, oldM, m);
    replace(at + toMemory2, to + toMemory2, oldV, v);
    // Once the powers are gone, dividing by 1 would only take time.
    if (correction1 != 1) m = f32x4.div(m, f32x4.splat(correction1));
    if (correction2 != 1) v = f32x4.div(v, f32x4.splat(correction2));
    const down = times(f32x4.div(m, plus(f32x4.sqrt(v), epsilon)), rate);
    worstSoFar = move(at, to, down, worstSoFar);
  }
  seen = worstSoFar;
}
