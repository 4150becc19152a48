import { worst } from "./activate.as";
import { joined } from "./dense.as";
import { plus, times } from "./elementary.as";
import * as t from "./table";
import { lanes } from "./words.as";

const EPSILON: f32 = 1e-5;
const MOMENTUM: f32 = 0.1;
const REST: f32 = 1 - MOMENTUM;

@inline
function inverseOf(variance: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.sqrt(plus(variance, EPSILON)));
}

@inline
function summed(a: v128): v128 {
  return joined(a, a, a, a);
}

/** z of the layer at `at` whose sums are there, as training sees it; the worst of `seen` and its statistics. */
export function normalize(at: usize, count: i32, stride: usize, seen: v128): v128 {
  const s = load<usize>(at, t.L_SUMS << 2);
  const z = load<usize>(at, t.L_Z << 2);
  if (load<i32>(at, t.L_NORMALIZATION << 2) == 1)
    return overUnits(at, s, z, load<usize>(at, t.L_MEAN << 2), stride, seen);
  return overBatch(at, s, z, count, stride, seen);
}

/** z of the layer in place of its sums, as evaluation sees it. */
export function normalizeForEvaluation(at: usize, z: usize, stride: usize): void {
  const mean = load<usize>(at, t.L_RUNNING_MEAN << 2);
  if (mean) byRunning(at, z, mean, stride);
  else overUnits(at, z, z, 0, stride, i32x4.splat(0));
}

/** Layer normalization; keeps the statistics unless `means` is 0. */
function overUnits(
  at: usize,
  s: usize,
  z: usize,
  means: usize,
  stride: usize,
  seen: v128,
): v128 {
  const units = load<i32>(at, t.L_UNITS << 2);
  const scales = load<usize>(at, t.L_SCALES << 2);
  const shifts = load<usize>(at, t.L_SHIFTS << 2);
  const toVariance = load<usize>(at, t.L_VARIANCE << 2) - means;
  const toInverse = load<usize>(at, t.L_INVERSE << 2) - means;
  const size = f32x4.splat(<f32>units);
  const bytes = <usize>units * stride;
  for (let n: usize = 0; n < stride; n += 16) {
    const from = s + n;
    const end = from + bytes;
    let sum = f32x4.splat(0);
    for (let k = from; k < end; k += stride) sum = f32x4.add(sum, v128.load(k));
    const mean = f32x4.div(sum, size);
    let squares = f32x4.splat(0);
    for (let k = from; k < end; k += stride) {
      const off = f32x4.sub(v128.load(k), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const variance = f32x4.div(squares, size);
    const inverse = inverseOf(variance);
    seen = worst(worst(seen, mean), variance);
    if (means) {
      v128.store(means + n, mean);
      v128.store(means + n + toVariance, variance);
      v128.store(means + n + toInverse, inverse);
    }
    let j: usize = 0;
    for (let k = from; k < end; k += stride, j += 4) {
      const value = f32x4.mul(f32x4.sub(v128.load(k), mean), inverse);
      v128.store(k, value);
      const scaled = f32x4.mul(v128.load_splat<f32>(scales + j), value);
      v128.store(k - s + z, f32x4.add(scaled, v128.load_splat<f32>(shifts + j)));
    }
  }
  return seen;
}

/** Batch normalization, over the lanes that are examples. */
function overBatch(
  at: usize,
  s: usize,
  z: usize,
  count: i32,
  stride: usize,
  seen: v128,
): v128 {
  const units = load<i32>(at, t.L_UNITS << 2);
  const scales = load<usize>(at, t.L_SCALES << 2);
  const shifts = load<usize>(at, t.L_SHIFTS << 2);
  const means = load<usize>(at, t.L_MEAN << 2);
  const variances = load<usize>(at, t.L_VARIANCE << 2);
  const inverses = load<usize>(at, t.L_INVERSE << 2);
  const size = f32x4.splat(<f32>count);
  const tail = lanes(((count - 1) & 3) + 1);
  const toZ = z - s;
  for (let j: usize = 0; j < <usize>units << 2; j += 4) {
    const last = s + stride - 16;
    let sum = f32x4.splat(0);
    for (let k = s; k < last; k += 16) sum = f32x4.add(sum, v128.load(k));
    sum = f32x4.add(sum, v128.and(v128.load(last), tail));
    const mean = f32x4.div(summed(sum), size);
    let squares = f32x4.splat(0);
    for (let k = s; k <= last; k += 16) {
      const off = f32x4.sub(v128.load(k), mean);
      v128.store(k, off);
      const square = f32x4.mul(off, off);
      squares = f32x4.add(squares, k == last ? v128.and(square, tail) : square);
    }
    const variance = f32x4.div(summed(squares), size);
    const inverse = inverseOf(variance);
    seen = worst(worst(seen, mean), variance);
    v128.store_lane<f32>(means + j, mean, 0);
    v128.store_lane<f32>(variances + j, variance, 0);
    v128.store_lane<f32>(inverses + j, inverse, 0);
    const scale = v128.load_splat<f32>(scales + j);
    const shift = v128.load_splat<f32>(shifts + j);
    for (let k = s; k <= last; k += 16) {
      const value = f32x4.mul(v128.load(k), inverse);
      v128.store(k, value);
      v128.store(k + toZ, f32x4.add(f32x4.mul(scale, value), shift));
    }
    s += stride;
  }
  return seen;
}

function byRunning(at: usize, z: usize, means: usize, stride: usize): void {
  const units = load<i32>(at, t.L_UNITS << 2);
  const scales = load<usize>(at, t.L_SCALES << 2);
  const shifts = load<usize>(at, t.L_SHIFTS << 2);
  const variances = load<usize>(at, t.L_RUNNING_VARIANCE << 2);
  for (let j: usize = 0; j < <usize>units << 2; j += 4) {
    const mean = v128.load_splat<f32>(means + j);
    const inverse = inverseOf(v128.load_splat<f32>(variances + j));
    const scale = v128.load_splat<f32>(scales + j);
    const shift = v128.load_splat<f32>(shifts + j);
    const end = z + stride;
    for (; z < end; z += 16) {
      const value = f32x4.mul(f32x4.sub(v128.load(z), mean), inverse);
      v128.store(z, f32x4.add(f32x4.mul(scale, value), shift));
    }
  }
}

/** dL/ds and the gradients of scales from the deltas; those of the shifts must be there. */
export function throughNormalization(at: usize, count: i32, stride: usize, seen: v128): v128 {
  const units = load<i32>(at, t.L_UNITS << 2);
  const deltas = load<usize>(at, t.L_DELTAS << 2);
  const toSums = load<usize>(at, t.L_SUMS << 2) - deltas;
  const grads = load<usize>(at, t.L_SCALE_GRADS << 2);
  let from = deltas;
  for (let j: usize = 0; j < <usize>units << 2; j += 4) {
    const end = from + stride;
    let sum = f32x4.splat(0);
    for (; from < end; from += 16)
      sum = f32x4.add(sum, f32x4.mul(v128.load(from), v128.load(from + toSums)));
    sum = summed(sum);
    seen = worst(seen, sum);
    v128.store_lane<f32>(grads + j, sum, 0);
  }
  if (load<i32>(at, t.L_NORMALIZATION << 2) == 1) throughUnits(at, deltas, toSums, stride);
  else throughBatch(at, deltas, toSums, count, stride);
  return seen;
}

/** dL/ds = inverse · ((g − A) − ŝ · B), with g = γ δ and its means A, and B of g ŝ, over units. */
function throughUnits(at: usize, deltas: usize, toSums: usize, stride: usize): void {
  const units = load<i32>(at, t.L_UNITS << 2);
  const scales = load<usize>(at, t.L_SCALES << 2);
  const inverses = load<usize>(at, t.L_INVERSE << 2);
  const toOut = load<usize>(at, t.L_SUM_DELTAS << 2) - deltas;
  const size = f32x4.splat(<f32>units);
  for (let n: usize = 0; n < stride; n += 16) {
    const from = deltas + n;
    const end = from + <usize>units * stride;
    let sum = f32x4.splat(0);
    let along = f32x4.splat(0);
    let j = scales;
    for (let k = from; k < end; k += stride, j += 4) {
      const g = f32x4.mul(v128.load_splat<f32>(j), v128.load(k));
      v128.store(k + toOut, g);
      sum = f32x4.add(sum, g);
      along = f32x4.add(along, f32x4.mul(g, v128.load(k + toSums)));
    }
    const a = f32x4.div(sum, size);
    const b = f32x4.div(along, size);
    const inverse = v128.load(inverses + n);
    for (let k = from; k < end; k += stride) {
      const off = f32x4.sub(v128.load(k + toOut), a);
      const slope = f32x4.sub(off, f32x4.mul(v128.load(k + toSums), b));
      v128.store(k + toOut, f32x4.mul(inverse, slope));
    }
  }
}

/** dL/ds = (γ · inverse) · ((δ − Σδ ÷ count) − ŝ · (Σδŝ ÷ count)); 0 in the lanes that only pad. */
function throughBatch(at: usize, deltas: usize, toSums: usize, count: i32, stride: usize): void {
  const units = load<i32>(at, t.L_UNITS << 2);
  const scales = load<usize>(at, t.L_SCALES << 2);
  const inverses = load<usize>(at, t.L_INVERSE << 2);
  const scaleGrads = load<usize>(at, t.L_SCALE_GRADS << 2);
  const shiftGrads = load<usize>(at, t.L_SHIFT_GRADS << 2);
  const toOut = load<usize>(at, t.L_SUM_DELTAS << 2) - deltas;
  const size: f32 = <f32>count;
  const tail = lanes(((count - 1) & 3) + 1);
  let from = deltas;
  for (let j: usize = 0; j < <usize>units << 2; j += 4) {
    const factor = f32x4.splat(load<f32>(scales + j) * load<f32>(inverses + j));
    const a = f32x4.splat(load<f32>(shiftGrads + j) / size);
    const b = f32x4.splat(load<f32>(scaleGrads + j) / size);
    const end = from + stride;
    for (; from < end; from += 16) {
      const off = f32x4.sub(v128.load(from), a);
      const slope = f32x4.sub(off, f32x4.mul(v128.load(from + toSums), b));
      v128.store(from + toOut, f32x4.mul(factor, slope));
    }
    const last = end - 16 + toOut;
    v128.store(last, v128.and(v128.load(last), tail));
  }
}

/** Moves the running statistics of a layer a tenth of the way to those of the batch. */
export function track(at: usize, count: i32): void {
  let mean = load<usize>(at, t.L_RUNNING_MEAN << 2);
  if (!mean) return;
  const toVariance = load<usize>(at, t.L_RUNNING_VARIANCE << 2) - mean;
  const toMean = load<usize>(at, t.L_MEAN << 2) - mean;
  const variances = load<usize>(at, t.L_VARIANCE << 2) - mean;
  const unbiased: f32 = <f32>count / <f32>(count - 1);
  const end = mean + (<usize>load<i32>(at, t.L_UNITS << 2) << 2);
  for (; mean < end; mean += 16) {
    const m = f32x4.add(times(v128.load(mean), REST), times(v128.load(mean + toMean), MOMENTUM));
    const own = times(v128.load(mean + variances), unbiased);
    const v = f32x4.add(times(v128.load(mean + toVariance), REST), times(own, MOMENTUM));
    v128.store(mean, m);
    v128.store(mean + toVariance, v);
  }
}
