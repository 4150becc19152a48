import { SIDE } from "./package.ts";

/** The margin that makes 28 pixels 32, and how many of them become one. */
const MARGIN = 2;
const BLOCK = 4;

/** A picture of 28 × 28 as 8 × 8: padded with paper to 32 × 32, each 4 × 4 averaged and rounded. */
export function shrink(picture: Uint8Array): Uint8Array {
  const side = (SIDE + 2 * MARGIN) / BLOCK;
  const sums = new Uint32Array(side * side);
  picture.forEach((ink, at) => {
    const row = Math.floor((Math.floor(at / SIDE) + MARGIN) / BLOCK);
    const column = Math.floor(((at % SIDE) + MARGIN) / BLOCK);
    sums[row * side + column] += ink;
  });
  return Uint8Array.from(sums, (sum) => Math.round(sum / BLOCK ** 2));
}
