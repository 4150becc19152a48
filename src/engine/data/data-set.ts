import { BadInput } from "../bad-input.ts";
import { allFinite, oneOf, record, wholeNumber } from "../check.ts";
import { type Random, stream } from "../random.ts";

/** Examples to learn from: inputs [count][inputWidth], targets [count][targetWidth], rows in a line. */
export interface DataSet {
  name: string;
  inputs: Float32Array;
  /** 0 or 1 for two classes, the class index for more, the value itself otherwise. */
  targets: Float32Array;
  count: number;
  inputWidth: number;
  targetWidth: number;
}

/** What every drawn data set takes. */
export interface Drawn {
  count?: number;
  /** 1 unless said. */
  seed?: number;
  /** The test split follows the same law from a stream of its own; train unless said. */
  split?: "train" | "test";
}

/** Checks the options that all sets share and opens the stream of the set's seed. */
export function draw(
  name: string,
  options: Drawn,
  usual: number,
  known: readonly string[] = [],
): { count: number; random: Random } {
  const field = `data.${name}`;
  record(field, options, ["count", "seed", "split", ...known]);
  const split = oneOf(`${field}.split`, options.split ?? "train", ["train", "test"]);
  const count = wholeNumber(`${field}.count`, options.count ?? usual, 1, 1000000);
  return { count, random: streamOf(name, options, split) };
}

/** A stream of the data set's own seed. */
export function streamOf(name: string, options: Drawn, purpose: string): Random {
  const seed = wholeNumber(`data.${name}.seed`, options.seed ?? 1, 0);
  return stream(seed, `data ${name} ${purpose}`);
}

/** A data set of zeros, to be filled. */
export function blank(name: string, count: number, inputWidth: number, targetWidth = 1): DataSet {
  const inputs = new Float32Array(count * inputWidth);
  const targets = new Float32Array(count * targetWidth);
  return { name, inputs, targets, count, inputWidth, targetWidth };
}

/** Throws BadInput unless the lengths fit and every number is finite. */
export function checkDataSet(field: string, found: DataSet): void {
  if (typeof found !== "object" || found === null) throw new BadInput(field, found, "a data set");
  wholeNumber(`${field}.count`, found.count, 1);
  wholeNumber(`${field}.inputWidth`, found.inputWidth, 1);
  wholeNumber(`${field}.targetWidth`, found.targetWidth, 1);
  for (const part of ["inputs", "targets"] as const) {
    const values: unknown = found[part];
    const length = found.count * (part === "inputs" ? found.inputWidth : found.targetWidth);
    if (!(values instanceof Float32Array))
      throw new BadInput(`${field}.${part}`, values, "a Float32Array");
    if (values.length !== length)
      throw new BadInput(`${field}.${part}.length`, values.length, `${length}, count times width`);
    allFinite(`${field}.${part}`, values);
  }
}
