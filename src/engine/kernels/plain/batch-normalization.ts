import { stripedSum } from "./dense.ts";
import { EPSILON, type Statistics } from "./layer-normalization.ts";

const f = Math.fround;

/** The fewest examples that a batch may have: of fewer a variance says little. */
export const FEWEST = 8;

/** How far running statistics move towards those of a batch: 0.1. */
const MOMENTUM = f(0.1);
const REST = f(1 - MOMENTUM);

/** What evaluation normalizes by, [units] each: moving averages over the batches of all steps. */
export interface RunningStatistics {
  /** Starts at 0. */
  readonly mean: Float32Array;
  /** Starts at 1. */
  readonly variance: Float32Array;
}

/**
 * Batch normalization (Ioffe and Szegedy 2015) as training sees it: in each unit j the sums s of all
 * examples become ŝ = (s − μ) / √(σ² + ε), and z = γ ŝ + β.
 *
 * values [units][count] holds s and is left with ŝ; z [units][count]; scales and shifts [units];
 * statistics [units]. Rounded at each sign: μ = (Σₙ s) ÷ count; σ² = (Σₙ (s − μ) · (s − μ)) ÷ count;
 * inverse = 1 ÷ √(σ² + ε); ŝ = (s − μ) · inverse; z = γ · ŝ + β. Both sums run in four stripes that
 * start at +0, n mod 4, joined as (s₀ + s₁) + (s₂ + s₃).
 */
export function normalizeBatch(
  values: Float32Array,
  z: Float32Array,
  scales: Float32Array,
  shifts: Float32Array,
  { mean, variance, inverse }: Statistics,
  units: number,
  count: number,
): void {
  const size = f(count);
  for (let j = 0; j < units; j++) {
    const from = j * count;
    const to = from + count;
    mean[j] = f(stripedSum(values, from, count) / size);
    for (let k = from; k < to; k++) values[k] = values[k] - mean[j];
    variance[j] = f(stripedDot(values, values, from, count) / size);
    inverse[j] = f(1 / f(Math.sqrt(f(variance[j] + EPSILON))));
    for (let k = from; k < to; k++) {
      values[k] = f(values[k] * inverse[j]);
      z[k] = f(f(scales[j] * values[k]) + shifts[j]);
    }
  }
}

/**
 * Batch normalization as evaluation sees it, in place: z = γ · ((s − μ) · inverse) + β with the
 * running μ and inverse = 1 ÷ √(σ² + ε), rounded at each sign. z [units][count] holds s.
 */
export function normalizeByRunning(
  z: Float32Array,
  scales: Float32Array,
  shifts: Float32Array,
  { mean, variance }: RunningStatistics,
  units: number,
  count: number,
): void {
  for (let j = 0; j < units; j++) {
    const inverse = f(1 / f(Math.sqrt(f(variance[j] + EPSILON))));
    for (let k = j * count; k < (j + 1) * count; k++)
      z[k] = f(f(scales[j] * f(f(z[k] - mean[j]) * inverse)) + shifts[j]);
  }
}

/**
 * dL/ds from δ = dL/dz: dL/ds = γ · inverse · (δ − mean δ − ŝ · mean(δ ŝ)), means over the batch.
 *
 * scaleGrads and shiftGrads [units] must hold Σₙ δ ŝ and Σₙ δ; deltas, normalized (ŝ) and sumDeltas
 * [units][count]. Rounded at each sign: dL/ds = (γ · inverse) · ((δ − Σδ ÷ count) − ŝ · (Σδŝ ÷ count)).
 */
export function throughBatchNormalization(
  deltas: Float32Array,
  normalized: Float32Array,
  sumDeltas: Float32Array,
  scales: Float32Array,
  inverse: Float32Array,
  scaleGrads: Float32Array,
  shiftGrads: Float32Array,
  units: number,
  count: number,
): void {
  const size = f(count);
  for (let j = 0; j < units; j++) {
    const factor = f(scales[j] * inverse[j]);
    const a = f(shiftGrads[j] / size);
    const b = f(scaleGrads[j] / size);
    for (let k = j * count; k < (j + 1) * count; k++)
      sumDeltas[k] = f(factor * f(f(deltas[k] - a) - f(normalized[k] * b)));
  }
}

/** The gradient of the scales of either normalization: grads[j] = Σₙ δ[j][n] · ŝ[j][n], in four stripes. */
export function scaleGrads(
  deltas: Float32Array,
  normalized: Float32Array,
  grads: Float32Array,
  units: number,
  count: number,
): void {
  for (let j = 0; j < units; j++) grads[j] = stripedDot(deltas, normalized, j * count, count);
}

/**
 * Moves running statistics a tenth of the way to those of a batch: m ← 0.9 · m + 0.1 · μ and
 * v ← 0.9 · v + 0.1 · (σ² · (count ÷ (count − 1))), rounded at each sign; 0.9 is 1 − 0.1 in float32.
 */
export function trackStatistics(
  running: RunningStatistics,
  { mean, variance }: Statistics,
  units: number,
  count: number,
): void {
  const unbiased = f(f(count) / f(count - 1));
  for (let j = 0; j < units; j++) {
    running.mean[j] = f(REST * running.mean[j]) + f(MOMENTUM * mean[j]);
    running.variance[j] = f(REST * running.variance[j]) + f(MOMENTUM * f(variance[j] * unbiased));
  }
}

/** Σ u[k] · v[k] over `count` places from an offset, in four stripes, k mod 4, as stripedSum. */
function stripedDot(u: Float32Array, v: Float32Array, from: number, count: number): number {
  const fours = from + count - (count & 3);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = from;
  for (; k < fours; k += 4) {
    s0 = f(s0 + f(u[k] * v[k]));
    s1 = f(s1 + f(u[k + 1] * v[k + 1]));
    s2 = f(s2 + f(u[k + 2] * v[k + 2]));
    s3 = f(s3 + f(u[k + 3] * v[k + 3]));
  }
  const to = from + count;
  if (k < to) s0 = f(s0 + f(u[k] * v[k]));
  if (k + 1 < to) s1 = f(s1 + f(u[k + 1] * v[k + 1]));
  if (k + 2 < to) s2 = f(s2 + f(u[k + 2] * v[k + 2]));
  return f(f(s0 + s1) + f(s2 + s3));
}
