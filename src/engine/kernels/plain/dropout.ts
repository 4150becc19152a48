import type { Random } from "../../random.ts";

const f = Math.fround;

/**
 * Draws the mask of a batch (Srivastava et al. 2014): 0 where an activation is dropped, 1 ÷ (1 − p)
 * where it is kept, so that its mean stays.
 *
 * mask [units][count]. One draw each, in the order of the list: unit by unit, and within a unit
 * example by example. Kept where uniform() ≥ p, both float32, p < 1.
 */
export function drawMask(mask: Float32Array, p: number, random: Random, size: number): void {
  const dropped = f(p);
  const kept = f(1 / f(1 - dropped));
  for (let k = 0; k < size; k++) mask[k] = random.uniform() >= dropped ? kept : 0;
}

/** target = values · mask for the first `size`; forward of activations, backward of signals. */
export function throughMask(
  values: Float32Array,
  mask: Float32Array,
  target: Float32Array,
  size: number,
): void {
  for (let k = 0; k < size; k++) target[k] = f(values[k] * mask[k]);
}
