import type { DataSet } from "#engine";
import { inner } from "./perturb.ts";

/** What counts as 0 beside the largest eigenvalue: double precision has no more to say. */
const NEGLIGIBLE = 1e-14;

/**
 * The output weights that fit a data set best, and of all that fit it equally well the shortest:
 * w = argmin ‖Xw − y‖²/n + λ‖w‖², for λ = 0 its limit as λ → 0. With the eigenvectors u and
 * eigenvalues s² of XXᵀ or, if X is tall, of XᵀX, it is w = Xᵀ Σ u uᵀy / (s² + nλ), or
 * w = Σ u uᵀXᵀy / (s² + nλ); in double precision. For one target a row and no bias.
 */
export function leastNorm(data: DataSet, penalty = 0): Float64Array {
  const { inputs, targets, count, inputWidth } = data;
  const rows = Array.from({ length: count }, (_, n) =>
    Float64Array.from(inputs.subarray(n * inputWidth, (n + 1) * inputWidth)),
  );
  if (inputWidth >= count) return combined(rows, solved(rows, targets, count * penalty));
  const columns = Array.from({ length: inputWidth }, (_, j) =>
    Float64Array.from(rows, (x) => x[j]),
  );
  const toTargets = columns.map((column) => inner(column, targets));
  return solved(columns, toTargets, count * penalty);
}

/** (G + shift · I)⁻¹ right for the inner products G of some lists, leaving out directions in which G is 0. */
function solved(lists: Float64Array[], right: ArrayLike<number>, shift: number): Float64Array {
  const turned = lists.map((one) => Float64Array.from(lists, (other) => inner(one, other)));
  const vectors = lists.map((_, k) => Float64Array.from(lists, (_, i) => (i === k ? 1 : 0)));
  turnToRightAngles(turned, vectors);
  const eigenvalues = turned.map((list) => Math.sqrt(inner(list, list)));
  const least = NEGLIGIBLE * Math.max(...eigenvalues);
  const shares = eigenvalues.map((value, k) =>
    value <= least ? 0 : inner(vectors[k], right) / (value + shift),
  );
  return combined(vectors, shares);
}

/** Turns pairs of lists until all are at right angles, and others along with them (Hestenes 1958). */
function turnToRightAngles(lists: Float64Array[], others: Float64Array[]): void {
  for (let round = 0, moved = true; moved && round < 60; round++) {
    moved = false;
    const squares = lists.map((list) => inner(list, list));
    for (let i = 0; i < lists.length; i++)
      for (let j = i + 1; j < lists.length; j++) {
        const product = inner(lists[i], lists[j]);
        if (Math.abs(product) <= 1e-13 * Math.sqrt(squares[i] * squares[j])) continue;
        moved = true;
        const slope = (squares[j] - squares[i]) / (2 * product);
        const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(1, slope));
        const cosine = 1 / Math.hypot(1, tangent);
        turn(lists[i], lists[j], cosine, tangent * cosine);
        turn(others[i], others[j], cosine, tangent * cosine);
        squares[i] -= tangent * product;
        squares[j] += tangent * product;
      }
  }
}

function turn(one: Float64Array, other: Float64Array, cosine: number, sine: number): void {
  for (let k = 0; k < one.length; k++) {
    const [a, b] = [one[k], other[k]];
    one[k] = cosine * a - sine * b;
    other[k] = sine * a + cosine * b;
  }
}

/** Σ shares · lists. */
function combined(lists: Float64Array[], shares: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(lists[0].length);
  lists.forEach((list, k) => list.forEach((value, j) => (sum[j] += shares[k] * value)));
  return sum;
}
