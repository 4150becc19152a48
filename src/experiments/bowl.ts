/** The loss of a line y = wx + b as a bowl: L(w, b) = floor + ½ dᵀH d, with d = (w, b) − lowest. */
export interface Bowl {
  /** Where it is lowest: [w, b]. */
  lowest: [number, number];
  /** The second derivatives [∂²L/∂w², ∂²L/∂w∂b, ∂²L/∂b²]. */
  hessian: [number, number, number];
  /** The lowest loss. */
  floor: number;
}

/** The curvature of a bowl along one of its axes, and that axis as a unit vector in (w, b). */
export interface Curvature {
  value: number;
  direction: [number, number];
}

/**
 * The bowl of the mean squared error of points (x, y): H = 2 [[mean x², mean x], [mean x, 1]].
 *
 * Throws when all x are equal: then the bowl is a trough without a lowest point.
 */
export function bowlOf({
  inputs,
  targets,
}: {
  inputs: ArrayLike<number>;
  targets: ArrayLike<number>;
}): Bowl {
  const xs = Array.from(inputs);
  const ys = Array.from(targets);
  const middle = mean(xs);
  const height = mean(ys);
  const spread = mean(xs.map((x) => (x - middle) ** 2));
  if (!(spread > 0)) throw new Error(`bowlOf: ${xs.length} points need two different x.`);
  const w = mean(xs.map((x, index) => (x - middle) * (ys[index] - height))) / spread;
  const b = height - w * middle;
  return {
    lowest: [w, b],
    hessian: [2 * (spread + middle ** 2), 2 * middle, 2],
    floor: mean(xs.map((x, index) => (w * x + b - ys[index]) ** 2)),
  };
}

/** The curvatures of a bowl, the larger first: the eigenvalues of H with their eigenvectors. */
export function curvatures({ hessian: [ww, wb, bb] }: Bowl): [Curvature, Curvature] {
  const middle = (ww + bb) / 2;
  const half = Math.hypot((ww - bb) / 2, wb);
  const angle = Math.atan2(2 * wb, ww - bb) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // The product of both is the determinant, which keeps the small one exact in a narrow canyon.
  const large = middle + half;
  return [
    { value: large, direction: [cos, sin] },
    { value: (ww * bb - wb * wb) / large, direction: [-sin, cos] },
  ];
}

/** The largest curvature over the smallest: 1 for a round bowl. */
export function conditionNumber(bowl: Bowl): number {
  const [large, small] = curvatures(bowl);
  return large.value / small.value;
}

/** How far the loss at (w, b) lies above the floor: ½ dᵀH d. */
export function excess({ lowest, hessian: [ww, wb, bb] }: Bowl, at: ArrayLike<number>): number {
  const [dw, db] = [at[0] - lowest[0], at[1] - lowest[1]];
  return (ww * dw * dw + 2 * wb * dw * db + bb * db * db) / 2;
}

/** The gradient of the loss at (w, b): H d. */
export function gradient(
  { lowest, hessian: [ww, wb, bb] }: Bowl,
  at: ArrayLike<number>,
): [number, number] {
  const [dw, db] = [at[0] - lowest[0], at[1] - lowest[1]];
  return [ww * dw + wb * db, wb * dw + bb * db];
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
