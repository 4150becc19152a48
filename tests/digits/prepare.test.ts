import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compressedDigits, prepareDigits, shrink, split } from "../../src/digits/index.ts";

interface PackageDigit {
  length: number;
  get(index: number): number[];
}
/** The package's own reader. */
const mnist: PackageDigit[] = createRequire(import.meta.url)("mnist");
const places = Object.values(split(mnist.map(({ length }) => length))).flat();

describe("digits of 28 × 28", () => {
  const bytes = prepareDigits(28);

  test("hold each class as often as the package does", () => {
    const counts = mnist.map((_, digit) => bytes.subarray(0, 10_000).filter((b) => b === digit));
    expect(counts.map(({ length }) => length)).toEqual(mnist.map(({ length }) => length));
  });

  test.each([0, 1, 4711, 7999, 8000, 9999])("digit %i has the pixels of the package", (at) => {
    const { digit, index } = places[at];
    expect(bytes[at]).toBe(digit);
    const own = bytes.subarray(10_000 + at * 784, 10_000 + (at + 1) * 784);
    // The package rounds to three decimals.
    mnist[digit].get(index).forEach((share, pixel) => {
      expect(Math.abs(own[pixel] / 255 - share)).toBeLessThanOrEqual(0.0005);
    });
  });

  test("come out of their compressed form as they went in", () => {
    expect(gunzipSync(compressedDigits(28)).equals(bytes)).toBe(true);
  });
});

describe("digits of 8 × 8", () => {
  test("average 4 × 4 pixels after a margin of two", () => {
    const full = shrink(new Uint8Array(784).fill(255));
    // A corner has 2 × 2 of its 4 × 4 on the picture, an edge 2 × 4: 255 · 4/16 and 255 · 8/16.
    expect([...full.subarray(0, 8)]).toEqual([64, 128, 128, 128, 128, 128, 128, 64]);
    expect([...full.subarray(8, 16)]).toEqual([128, 255, 255, 255, 255, 255, 255, 128]);
  });

  test("put a pixel where it was", () => {
    const picture = new Uint8Array(784);
    // Row 2, column 5: with the margin row 4, column 7, which is block (1, 1).
    picture[2 * 28 + 5] = 160;
    const small = shrink(picture);
    expect(small[1 * 8 + 1]).toBe(10);
    expect(small.filter((ink) => ink > 0)).toHaveLength(1);
  });

  test("are those of 28 × 28, in the same order", () => {
    const [small, large] = [prepareDigits(8), prepareDigits(28)];
    expect(small).toHaveLength(10_000 * 65);
    expect(small.subarray(0, 10_000)).toEqual(large.subarray(0, 10_000));
    const at = 8123;
    expect(small.subarray(10_000 + at * 64, 10_000 + (at + 1) * 64)).toEqual(
      shrink(large.subarray(10_000 + at * 784, 10_000 + (at + 1) * 784)),
    );
  });
});
