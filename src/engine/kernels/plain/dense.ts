const f = Math.fround;

/**
 * z = W x + b for a batch: z[j][n] = b[j] + Σᵢ W[j][i] x[i][n], summed in the order of i, from b.
 *
 * weights [units][inputs]; biases [units] or null for none; x [inputs][count]; z [units][count].
 */
export function weightedSums(
  weights: Float32Array,
  biases: Float32Array | null,
  x: Float32Array,
  z: Float32Array,
  units: number,
  inputs: number,
  count: number,
): void {
  const fours = count - (count & 3);
  for (let j = 0; j < units; j++) {
    const start = biases === null ? 0 : biases[j];
    const row = j * inputs;
    const out = j * count;
    for (let n = 0; n < fours; n += 4) {
      let s0 = start;
      let s1 = start;
      let s2 = start;
      let s3 = start;
      for (let i = 0, at = n; i < inputs; i++, at += count) {
        const w = weights[row + i];
        s0 = f(s0 + f(w * x[at]));
        s1 = f(s1 + f(w * x[at + 1]));
        s2 = f(s2 + f(w * x[at + 2]));
        s3 = f(s3 + f(w * x[at + 3]));
      }
      z[out + n] = s0;
      z[out + n + 1] = s1;
      z[out + n + 2] = s2;
      z[out + n + 3] = s3;
    }
    for (let n = fours; n < count; n++) {
      let s = start;
      for (let i = 0, at = n; i < inputs; i++, at += count) s = f(s + f(weights[row + i] * x[at]));
      z[out + n] = s;
    }
  }
}

/**
 * The signal that reaches the inputs: signals[i][n] = Σⱼ W[j][i] δ[j][n], summed in the order of j.
 *
 * weights [units][inputs]; deltas [units][count]; signals [inputs][count].
 */
export function inputSignals(
  weights: Float32Array,
  deltas: Float32Array,
  signals: Float32Array,
  units: number,
  inputs: number,
  count: number,
): void {
  const fours = count - (count & 3);
  for (let i = 0; i < inputs; i++) {
    const out = i * count;
    for (let n = 0; n < fours; n += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let j = 0, at = n, w = i; j < units; j++, at += count, w += inputs) {
        const weight = weights[w];
        s0 = f(s0 + f(weight * deltas[at]));
        s1 = f(s1 + f(weight * deltas[at + 1]));
        s2 = f(s2 + f(weight * deltas[at + 2]));
        s3 = f(s3 + f(weight * deltas[at + 3]));
      }
      signals[out + n] = s0;
      signals[out + n + 1] = s1;
      signals[out + n + 2] = s2;
      signals[out + n + 3] = s3;
    }
    for (let n = fours; n < count; n++) {
      let s = 0;
      for (let j = 0, at = n, w = i; j < units; j++, at += count, w += inputs)
        s = f(s + f(weights[w] * deltas[at]));
      signals[out + n] = s;
    }
  }
}

/**
 * The gradient of the weights: grads[j][i] = Σₙ δ[j][n] x[i][n].
 *
 * Examples are summed in four stripes, n mod 4, joined as (s₀ + s₁) + (s₂ + s₃).
 * deltas [units][count]; x [inputs][count]; grads [units][inputs].
 */
export function weightGrads(
  deltas: Float32Array,
  x: Float32Array,
  grads: Float32Array,
  units: number,
  inputs: number,
  count: number,
): void {
  const fours = count - (count & 3);
  for (let j = 0; j < units; j++) {
    const from = j * count;
    for (let i = 0; i < inputs; i++) {
      const at = i * count;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let n = 0;
      for (; n < fours; n += 4) {
        s0 = f(s0 + f(deltas[from + n] * x[at + n]));
        s1 = f(s1 + f(deltas[from + n + 1] * x[at + n + 1]));
        s2 = f(s2 + f(deltas[from + n + 2] * x[at + n + 2]));
        s3 = f(s3 + f(deltas[from + n + 3] * x[at + n + 3]));
      }
      if (n < count) s0 = f(s0 + f(deltas[from + n] * x[at + n]));
      if (n + 1 < count) s1 = f(s1 + f(deltas[from + n + 1] * x[at + n + 1]));
      if (n + 2 < count) s2 = f(s2 + f(deltas[from + n + 2] * x[at + n + 2]));
      grads[j * inputs + i] = f(f(s0 + s1) + f(s2 + s3));
    }
  }
}

/** The gradient of the biases: grads[j] = Σₙ δ[j][n], in four stripes as the weights. */
export function biasGrads(
  deltas: Float32Array,
  grads: Float32Array,
  units: number,
  count: number,
): void {
  for (let j = 0; j < units; j++) grads[j] = stripedSum(deltas, j * count, count);
}

/** Sum of `count` values from an offset, in four stripes, k mod 4, joined as (s₀ + s₁) + (s₂ + s₃). */
export function stripedSum(values: Float32Array, from: number, count: number): number {
  const fours = count - (count & 3);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k < fours; k += 4) {
    s0 = f(s0 + values[from + k]);
    s1 = f(s1 + values[from + k + 1]);
    s2 = f(s2 + values[from + k + 2]);
    s3 = f(s3 + values[from + k + 3]);
  }
  if (k < count) s0 = f(s0 + values[from + k]);
  if (k + 1 < count) s1 = f(s1 + values[from + k + 1]);
  if (k + 2 < count) s2 = f(s2 + values[from + k + 2]);
  return f(f(s0 + s1) + f(s2 + s3));
}
