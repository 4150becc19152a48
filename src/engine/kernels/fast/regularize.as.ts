import { times } from "./elementary.as";
import { joined } from "./dense.as";
import * as t from "./table";
import { address, lanes, number, word } from "./words.as";

/** Adds the slopes of the penalties to the gradients, then clips them. */
export function regularize(): void {
  const first = address(t.SEGMENTS);
  const end = first + word(t.MOVING) * (t.SEGMENT_WORDS << 2);
  const toParameters = address(t.PARAMETERS) - address(t.GRADS);
  if (word(t.FLAGS) & (t.HAS_L1 | t.HAS_L2))
    for (let s = first; s < end; s += t.SEGMENT_WORDS << 2)
      if (load<i32>(s, 12)) penalize(load<usize>(s), load<usize>(s, 4), toParameters);
  const clip = word(t.CLIP);
  const limit = number(t.CLIP_LIMIT);
  if (clip == 1) clipByNorm(first, end, limit);
  if (clip == 2)
    for (let s = first; s < end; s += t.SEGMENT_WORDS << 2)
      clipByValue(load<usize>(s), load<usize>(s, 4), limit);
}

/** Stores values at `at`, as far as `to`, and returns what then stands there. */
@inline
export function replace(at: usize, to: usize, values: v128): v128 {
  let kept = values;
  if (to - at < 16) kept = v128.bitselect(values, v128.load(at), lanes(<i32>((to - at) >> 2)));
  v128.store(at, kept);
  return kept;
}

/** g ← (g + l2 θ) + l1 sign θ. */
function penalize(from: usize, to: usize, toParameters: usize): void {
  const flags = word(t.FLAGS);
  const l1 = number(t.L1);
  const l2 = number(t.L2);
  const push = f32x4.splat(l1);
  const pull = f32x4.splat(-l1);
  const zero = f32x4.splat(0);
  for (let at = from; at < to; at += 16) {
    const theta = v128.load(at + toParameters);
    let g = v128.load(at);
    if (flags & t.HAS_L2) g = f32x4.add(g, times(theta, l2));
    if (flags & t.HAS_L1)
      g = f32x4.add(
        g,
        v128.or(v128.and(push, f32x4.gt(theta, zero)), v128.and(pull, f32x4.lt(theta, zero))),
      );
    replace(at, to, g);
  }
}

function clipByValue(from: usize, to: usize, limit: f32): void {
  const high = f32x4.splat(limit);
  const low = f32x4.splat(-limit);
  for (let at = from; at < to; at += 16) {
    replace(at, to, f32x4.pmin(f32x4.pmax(v128.load(at), low), high));
  }
}

/** g ← g · limit / ‖g‖ where ‖g‖ exceeds the limit; divided by the largest first. */
function clipByNorm(first: usize, end: usize, limit: f32): void {
  let sizes = f32x4.splat(0);
  for (let s = first; s < end; s += t.SEGMENT_WORDS << 2) {
    const to = load<usize>(s, 4);
    for (let at = load<usize>(s); at < to; at += 16) {
      const size = v128.and(f32x4.abs(v128.load(at)), lanes(<i32>((to - at) >> 2)));
      sizes = f32x4.pmax(sizes, size);
    }
  }
  sizes = f32x4.pmax(sizes, v128.shuffle<f32>(sizes, sizes, 2, 3, 0, 1));
  sizes = f32x4.pmax(sizes, v128.shuffle<f32>(sizes, sizes, 1, 0, 3, 2));
  const most = f32x4.extract_lane(sizes, 0);
  if (most == 0) return;
  const root = scaledNorm(first, end, sizes);
  if (!(most * root > limit)) return;
  const length = limit / root;
  for (let s = first; s < end; s += t.SEGMENT_WORDS << 2) {
    const to = load<usize>(s, 4);
    for (let at = load<usize>(s); at < to; at += 16) {
      replace(at, to, times(f32x4.div(v128.load(at), sizes), length));
    }
  }
}

/** √Σ (g / most)²: each row in four lanes, joined, rows in order. */
function scaledNorm(first: usize, end: usize, most: v128): f32 {
  let total: f32 = 0;
  for (let s = first; s < end; s += t.SEGMENT_WORDS << 2) {
    const to = load<usize>(s, 4);
    const row = load<usize>(s, 8);
    for (let from = load<usize>(s); from < to; from += row) {
      let sum = f32x4.splat(0);
      for (let k: usize = 0; k < row; k += 16) {
        const g = v128.and(v128.load(from + k), lanes(<i32>((row - k) >> 2)));
        const scaled = f32x4.div(g, most);
        sum = f32x4.add(sum, f32x4.mul(scaled, scaled));
      }
      total += f32x4.extract_lane(joined(sum, sum, sum, sum), 0);
    }
  }
  return sqrt<f32>(total);
}
