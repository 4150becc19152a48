import { sigmoid } from "./activate.as";
import { joined } from "./dense.as";
import { exp, log, softTail, times } from "./elementary.as";
import { lanes, strideOf } from "./words.as";

/**
 * The sum of the losses of a batch in four lanes, added to `sum`, and where `deltas` is not 0 the
 * slope at each output times the factor; 0 for the examples that only pad.
 */
export function lossOf(
  name: i32,
  outputs: usize,
  targets: usize,
  deltas: usize,
  units: i32,
  count: i32,
  factor: f32,
  sum: v128,
): v128 {
  const stride = strideOf(count);
  for (let left = count; left > 0; left -= 4) {
    const mask = lanes(left);
    let each: v128;
    if (name == 0) each = squaredError(outputs, targets, deltas, units, stride, factor, mask);
    else if (name == 1) each = binary(outputs, targets, deltas, units, stride, factor, mask);
    else each = softmax(outputs, targets, deltas, units, stride, factor, mask);
    sum = f32x4.add(sum, v128.and(each, mask));
    outputs += 16;
    targets += 16;
    if (deltas) deltas += 16;
  }
  return sum;
}

/** The four lanes of a sum as one number, over as much as it is the mean of. */
export function meanOf(sum: v128, size: f32): f32 {
  return f32x4.extract_lane(joined(sum, sum, sum, sum), 0) / size;
}

/** Σ (a − y)², slope a − y. */
function squaredError(
  a: usize,
  y: usize,
  deltas: usize,
  units: i32,
  stride: usize,
  factor: f32,
  mask: v128,
): v128 {
  let sum = f32x4.splat(0);
  for (; units > 0; units--) {
    const off = f32x4.sub(v128.load(a), v128.load(y));
    sum = f32x4.add(sum, f32x4.mul(off, off));
    if (deltas) {
      v128.store(deltas, v128.and(times(off, factor), mask));
      deltas += stride;
    }
    a += stride;
    y += stride;
  }
  return sum;
}

/** Σ ln(1 + eᶻ) − y z, slope σ(z) − y. */
function binary(
  a: usize,
  targets: usize,
  deltas: usize,
  units: i32,
  stride: usize,
  factor: f32,
  mask: v128,
): v128 {
  let sum = f32x4.splat(0);
  for (; units > 0; units--) {
    const z = v128.load(a);
    const y = v128.load(targets);
    const above = f32x4.sub(f32x4.pmax(z, f32x4.splat(0)), f32x4.mul(z, y));
    sum = f32x4.add(sum, f32x4.add(above, softTail(z)));
    if (deltas) {
      v128.store(deltas, v128.and(times(f32x4.sub(sigmoid(z), y), factor), mask));
      deltas += stride;
    }
    a += stride;
    targets += stride;
  }
  return sum;
}

/** ln Σₖ e^(zₖ − m) − (z[class] − m), slope softmax(z) − one-hot. */
function softmax(
  a: usize,
  targets: usize,
  deltas: usize,
  units: i32,
  stride: usize,
  factor: f32,
  mask: v128,
): v128 {
  const right = v128.load(targets);
  const end = a + <usize>units * stride;
  let most = v128.load(a);
  for (let at = a + stride; at < end; at += stride) {
    const z = v128.load(at);
    most = v128.bitselect(z, most, f32x4.gt(z, most));
  }
  let sum = f32x4.splat(0);
  let chosen = f32x4.splat(0);
  let k: f32 = 0;
  for (let at = a; at < end; at += stride, k += 1) {
    const off = f32x4.sub(v128.load(at), most);
    const e = exp(off);
    sum = f32x4.add(sum, e);
    chosen = v128.bitselect(off, chosen, f32x4.eq(right, f32x4.splat(k)));
    if (deltas) v128.store(deltas + (at - a), e);
  }
  if (deltas) {
    k = 0;
    for (let at = deltas; at < deltas + (end - a); at += stride, k += 1) {
      const share = f32x4.div(v128.load(at), sum);
      const hot = v128.and(f32x4.eq(right, f32x4.splat(k)), f32x4.splat(1));
      v128.store(at, v128.and(times(f32x4.sub(share, hot), factor), mask));
    }
  }
  return f32x4.sub(log(sum), chosen);
}

/** How many answers of a batch are right: each output for the binary cross-entropy, else the largest. */
export function rightAnswers(
  name: i32,
  outputs: usize,
  targets: usize,
  units: i32,
  count: i32,
): i32 {
  const stride = strideOf(count);
  let right = 0;
  for (let left = count; left > 0; left -= 4) {
    const mask = lanes(left);
    const end = outputs + <usize>units * stride;
    if (name == 1) {
      let y = targets;
      for (let at = outputs; at < end; at += stride, y += stride) {
        const yes = f32x4.gt(v128.load(at), f32x4.splat(0));
        const truth = f32x4.gt(v128.load(y), f32x4.splat(0.5));
        right += popcnt(i32x4.bitmask(v128.andnot(mask, v128.xor(yes, truth))));
      }
    } else {
      let most = v128.load(outputs);
      let best = f32x4.splat(0);
      let k: f32 = 1;
      for (let at = outputs + stride; at < end; at += stride, k += 1) {
        const z = v128.load(at);
        const more = f32x4.gt(z, most);
        most = v128.bitselect(z, most, more);
        best = v128.bitselect(f32x4.splat(k), best, more);
      }
      right += popcnt(i32x4.bitmask(v128.and(mask, f32x4.eq(best, v128.load(targets)))));
    }
    outputs += 16;
    targets += 16;
  }
  return right;
}
