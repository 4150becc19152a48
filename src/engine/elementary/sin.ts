import { EIGHTH_TURN, quarterTurns, remainder } from "./quarter-turns.ts";

const f = Math.fround;

const S3 = f(-0.166666545381);
const S5 = f(0.0083321561279);
const S7 = f(-0.000195146402773);
const C4 = f(0.0416666455541);
const C6 = f(-0.00138873098506);
const C8 = f(2.44324114274e-5);

/** sin x over float32, within 1.6 units in the last place at any size; NaN for ±Infinity and NaN. */
export function sin(x: number): number {
  return x === 0 ? x : sinTurned(f(x), 0);
}

/** sin(x + quarters · π/2) for a float32 x; one quarter turn makes the cosine. */
export function sinTurned(x: number, quarters: number): number {
  if (x - x !== 0) return NaN;
  const size = Math.abs(x);
  let turned = 0;
  let rest = size;
  if (size > EIGHTH_TURN) {
    turned = quarterTurns(size);
    rest = remainder;
  }
  const quadrant = ((x < 0 ? -turned : turned) + quarters) & 3;
  const value = (quadrant & 1) === 1 ? cosNear(rest) : x < 0 ? -sinNear(rest) : sinNear(rest);
  return quadrant > 1 ? -value : value;
}

/** sin r for |r| ≤ π/4: minimax polynomial, relative error 4e-9. */
function sinNear(r: number): number {
  const z = f(r * r);
  return f(r + f(f(r * z) * f(S3 + f(z * f(S5 + f(z * S7))))));
}

/** cos r for |r| ≤ π/4: minimax polynomial, relative error 1e-10. */
function cosNear(r: number): number {
  const z = f(r * r);
  return f(f(1 - f(0.5 * z)) + f(f(z * z) * f(C4 + f(z * f(C6 + f(z * C8))))));
}
