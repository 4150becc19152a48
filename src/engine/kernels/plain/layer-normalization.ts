const f = Math.fround;

/** The fewest units that a layer may normalize over: a variance of fewer says little. */
export const FEWEST = 8;

/** Added to a variance before its root is taken. */
export const EPSILON = f(1e-5);

/** What a normalization measured: one number for each example (layer) or for each unit (batch). */
export interface Statistics {
  readonly mean: Float32Array;
  /** Over all values, not one fewer. */
  readonly variance: Float32Array;
  /** 1 / √(variance + ε). */
  readonly inverse: Float32Array;
}

/**
 * Layer normalization (Ba, Kiros and Hinton 2016): in each example n the sums s of all units become
 * ŝ = (s − μ) / √(σ² + ε), and z = γ ŝ + β.
 *
 * values [units][count] holds s and is left with ŝ; z [units][count] may be the same list; scales
 * and shifts [units]; statistics [count]. Rounded at each sign: μ = (Σⱼ s) ÷ units;
 * σ² = (Σⱼ (s − μ) · (s − μ)) ÷ units; inverse = 1 ÷ √(σ² + ε); ŝ = (s − μ) · inverse;
 * z = γ · ŝ + β. Both sums start at +0 and run in the order of units.
 */
export function normalizeLayer(
  values: Float32Array,
  z: Float32Array,
  scales: Float32Array,
  shifts: Float32Array,
  { mean, variance, inverse }: Statistics,
  units: number,
  count: number,
): void {
  const size = f(units);
  const end = units * count;
  for (let n = 0; n < count; n++) {
    let sum = 0;
    for (let k = n; k < end; k += count) sum = f(sum + values[k]);
    mean[n] = f(sum / size);
    let squares = 0;
    for (let k = n; k < end; k += count) {
      const off = f(values[k] - mean[n]);
      squares = f(squares + f(off * off));
    }
    variance[n] = f(squares / size);
    inverse[n] = f(1 / f(Math.sqrt(f(variance[n] + EPSILON))));
  }
  for (let j = 0; j < units; j++)
    for (let n = 0, k = j * count; n < count; n++, k++) {
      values[k] = f(f(values[k] - mean[n]) * inverse[n]);
      z[k] = f(f(scales[j] * values[k]) + shifts[j]);
    }
}

/**
 * dL/ds from δ = dL/dz: with g = γ δ, dL/ds = inverse · (g − mean g − ŝ · mean(g ŝ)), means over the
 * units of an example.
 *
 * deltas, normalized (ŝ) and sumDeltas [units][count]; inverse [count]. Rounded at each sign:
 * g = γ · δ; A = (Σⱼ g) ÷ units; B = (Σⱼ g · ŝ) ÷ units; dL/ds = inverse · ((g − A) − ŝ · B). Both
 * sums start at +0 and run in the order of units.
 */
export function throughLayerNormalization(
  deltas: Float32Array,
  normalized: Float32Array,
  sumDeltas: Float32Array,
  scales: Float32Array,
  inverse: Float32Array,
  units: number,
  count: number,
): void {
  const size = f(units);
  for (let n = 0; n < count; n++) {
    let sum = 0;
    let along = 0;
    for (let j = 0, k = n; j < units; j++, k += count) {
      const g = f(scales[j] * deltas[k]);
      sumDeltas[k] = g;
      sum = f(sum + g);
      along = f(along + f(g * normalized[k]));
    }
    const a = f(sum / size);
    const b = f(along / size);
    for (let j = 0, k = n; j < units; j++, k += count)
      sumDeltas[k] = f(inverse[n] * f(f(sumDeltas[k] - a) - f(normalized[k] * b)));
  }
}
