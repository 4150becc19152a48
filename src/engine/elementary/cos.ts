import { sinTurned } from "./sin.ts";

/** cos x over float32, within 1.6 units in the last place at any size; NaN for ±Infinity and NaN. */
export function cos(x: number): number {
  return sinTurned(Math.fround(x), 1);
}
