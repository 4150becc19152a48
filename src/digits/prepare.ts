import { gzipSync } from "node:zlib";
import type { DigitSide } from "#experiments";
import { SIDE, packageDigits } from "./package.ts";
import { shrink } from "./shrink.ts";
import { split } from "./split.ts";

const prepared = new Map<DigitSide, Uint8Array>();
const compressed = new Map<DigitSide, Uint8Array<ArrayBuffer>>();

/** The bytes that `loadData` takes: the class of each digit, then the pixels of each; the held-back ones come last. */
export function prepareDigits(side: DigitSide): Uint8Array {
  if (!prepared.has(side)) prepared.set(side, prepare(side));
  return prepared.get(side)!;
}

/** The same for the way to a page: not every host compresses a file that it does not know. */
export function compressedDigits(side: DigitSide): Uint8Array<ArrayBuffer> {
  if (!compressed.has(side))
    compressed.set(side, new Uint8Array(gzipSync(prepareDigits(side), { level: 7 })));
  return compressed.get(side)!;
}

/** What scripts, tests and the build hand to `loadData`. */
export async function readDigits(side: DigitSide): Promise<Uint8Array> {
  return prepareDigits(side);
}

function prepare(side: DigitSide): Uint8Array {
  const digits = packageDigits();
  const { train, test } = split(digits.map(({ length }) => length / SIDE ** 2));
  const places = [...train, ...test];
  const bytes = new Uint8Array(places.length * (1 + side * side));
  places.forEach(({ digit, index }, at) => {
    const picture = digits[digit].subarray(index * SIDE ** 2, (index + 1) * SIDE ** 2);
    bytes[at] = digit;
    bytes.set(side === SIDE ? picture : shrink(picture), places.length + at * side * side);
  });
  return bytes;
}
