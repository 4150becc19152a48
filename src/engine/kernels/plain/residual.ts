/** target = values + skipped for the first `size`: what a residual connection (He et al. 2016) adds, forward and backward. */
export function addSkipped(
  values: Float32Array,
  skipped: Float32Array,
  target: Float32Array,
  size: number,
): void {
  for (let k = 0; k < size; k++) target[k] = values[k] + skipped[k];
}
