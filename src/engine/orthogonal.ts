import type { Random } from "./random.ts";

const f = Math.fround;

/** A vector that keeps less than this share of its length says too little about its direction. */
const LEAST = f(0.001);

/**
 * Weights [units][inputs] whose rows, or columns if there are fewer of these, are orthogonal and of
 * length `gain` (Saxe, McClelland and Ganguli 2013).
 *
 * Vector by vector, each is drawn from the standard normal and freed of the earlier ones, in order,
 * by the modified Gram-Schmidt process, twice (Giraud et al. 2005), then divided by its length. What
 * loses more than 99.9 % of its length on the way is drawn again. Sums run in index order from +0.
 */
export function orthogonal(
  weights: Float32Array,
  gain: number,
  inputs: number,
  units: number,
  random: Random,
): void {
  const wide = units <= inputs;
  const vectors = wide ? units : inputs;
  const length = wide ? inputs : units;
  const scale = f(gain);
  const basis = Array.from({ length: vectors }, () => new Float32Array(length));
  basis.forEach((vector, v) => {
    let left = drawFree(vector, basis, v, random);
    while (left === 0) left = drawFree(vector, basis, v, random);
    for (let k = 0; k < length; k++) {
      vector[k] = vector[k] / left;
      weights[wide ? v * inputs + k : k * inputs + v] = scale * vector[k];
    }
  });
}

/** Draws a vector, frees it of the first v of a basis, and returns its length; 0 if too little is left. */
function drawFree(
  vector: Float32Array,
  basis: readonly Float32Array[],
  v: number,
  random: Random,
): number {
  for (let k = 0; k < vector.length; k++) vector[k] = random.normal();
  const drawn = norm(vector);
  for (let u = 0; u < 2 * v; u++) takeAway(vector, basis[u % v]);
  const left = norm(vector);
  return left > f(LEAST * drawn) ? left : 0;
}

/** v ← v − (v · u) u for a u of length 1. */
function takeAway(v: Float32Array, u: Float32Array): void {
  const along = dot(v, u);
  for (let k = 0; k < v.length; k++) v[k] = v[k] - f(along * u[k]);
}

const norm = (v: Float32Array): number => f(Math.sqrt(dot(v, v)));

function dot(u: Float32Array, v: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < u.length; k++) sum = f(sum + f(u[k] * v[k]));
  return sum;
}
