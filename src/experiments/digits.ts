import { BadInput, type DataSet } from "#engine";
import type { DataSpec } from "./experiment.ts";

/** The sides, in pixels, at which digits are prepared. */
export const DIGIT_SIDES = [8, 28] as const;
export type DigitSide = (typeof DIGIT_SIDES)[number];

/** How many digits there are to learn from, and how many are held back. */
export const DIGIT_COUNTS = { train: 8000, test: 2000 };

/** Where the bytes come from: over the network in a page, from the package in Node. */
export type ReadDigits = (side: DigitSide) => Promise<Uint8Array>;

/** The seed is taken like every set's and without effect. */
const OPTIONS = ["set", "size", "split", "seed"];
const COUNT = DIGIT_COUNTS.train + DIGIT_COUNTS.test;
const loaded = new Map<DigitSide, Uint8Array>();
const built = new Map<string, DataSet>();

/** Whether all data that these name can be built at once. */
export function isLoaded(specs: DataSpec[]): boolean {
  return sidesOf(specs).every((side) => loaded.has(side));
}

/**
 * Loads what cannot be drawn from a seed, which is the digits: afterwards build() and buildData() know
 * them. What is loaded already is not read again. Throws what `read` throws, and for a file of another length.
 */
export async function loadData(specs: DataSpec[], read: ReadDigits): Promise<void> {
  for (const side of sidesOf(specs)) {
    if (loaded.has(side)) continue;
    const bytes = await read(side);
    const length = COUNT * (1 + side * side);
    if (bytes.length !== length)
      throw new Error(`digits: found a file of ${bytes.length} bytes, expected ${length}.`);
    loaded.set(side, bytes);
  }
}

/**
 * Handwritten digits, { set: "digits", size: 28, split: "train" }: pixels from 0, paper, to 1, ink; the
 * target is the digit. The bytes hold the class of each, then the pixels of each; the held-back ones come last.
 *
 * Throws BadInput, and an Error before loadData().
 */
export function digits(spec: DataSpec): DataSet {
  const unknown = Object.keys(spec).find((option) => !OPTIONS.includes(option));
  if (unknown) throw new BadInput(`data.digits.${unknown}`, spec[unknown], "size, split and seed");
  const { size, split = "train" } = spec;
  const side = sideOf(size);
  if (split !== "train" && split !== "test")
    throw new BadInput("data.digits.split", split, '"train" or "test"');
  const bytes = loaded.get(side);
  if (!bytes) throw new Error(`digits: those of ${side} × ${side} are built before loadData().`);
  const key = `${side} ${split}`;
  if (!built.has(key)) built.set(key, setOf(bytes, side * side, split));
  return built.get(key)!;
}

function setOf(bytes: Uint8Array, pixels: number, split: "train" | "test"): DataSet {
  const from = split === "train" ? 0 : DIGIT_COUNTS.train;
  const count = DIGIT_COUNTS[split];
  const ink = bytes.subarray(COUNT + from * pixels, COUNT + (from + count) * pixels);
  // Six million of them: Float32Array.from would keep the worker from answering.
  const inputs = new Float32Array(ink.length);
  for (let at = 0; at < ink.length; at++) inputs[at] = ink[at] / 255;
  return {
    name: "digits",
    inputs,
    targets: new Float32Array(bytes.subarray(from, from + count)),
    count,
    inputWidth: pixels,
    targetWidth: 1,
  };
}

function sidesOf(specs: DataSpec[]): DigitSide[] {
  const named = specs.filter(({ set }) => set === "digits");
  return [...new Set(named.map(({ size }) => sideOf(size)))];
}

function sideOf(size: unknown): DigitSide {
  const side = DIGIT_SIDES.find((known) => known === size);
  if (side === undefined) throw new BadInput("data.digits.size", size, DIGIT_SIDES.join(" or "));
  return side;
}
