import { worst } from "./activate.as";
import { bits } from "./batches.as";
import * as t from "./table";

/** Draws the mask of a batch, unit by unit; the last example's stands in the lanes that only pad. */
export function drawMask(at: usize, count: i32, stride: usize): void {
  const random = load<usize>(at, t.L_RANDOM << 2);
  const dropped = load<f32>(at, t.L_DROPPED << 2);
  const kept: f32 = 1 / (1 - dropped);
  let mask = load<usize>(at, t.L_MASK << 2);
  const end = mask + <usize>load<i32>(at, t.L_UNITS << 2) * stride;
  for (; mask < end; mask += stride) {
    let value: f32 = 0;
    let k: usize = 0;
    for (; k < <usize>count << 2; k += 4) {
      const uniform: f32 = <f32>(bits(random) >>> 8) / 16777216;
      value = uniform >= dropped ? kept : 0;
      store<f32>(mask + k, value);
    }
    for (; k < stride; k += 4) store<f32>(mask + k, value);
  }
}

/** target = values · mask as far as `end` in values. */
export function throughMask(values: usize, end: usize, mask: usize, target: usize): void {
  for (; values < end; values += 16, mask += 16, target += 16)
    v128.store(target, f32x4.mul(v128.load(values), v128.load(mask)));
}

/** target = values + skipped as far as `end` in values. */
export function addSkipped(values: usize, end: usize, skipped: usize, target: usize): void {
  for (; values < end; values += 16, skipped += 16, target += 16)
    v128.store(target, f32x4.add(v128.load(values), v128.load(skipped)));
}

/** The worst of `seen` and of the values as far as `end`. */
export function worstOf(values: usize, end: usize, seen: v128): v128 {
  for (; values < end; values += 16) seen = worst(seen, v128.load(values));
  return seen;
}
