import { BadInput } from "../bad-input.ts";
import { allFinite, record } from "../check.ts";
import { type DataSet, blank } from "./data-set.ts";

export interface PointsOptions {
  /** One row for each example; a plain number stands for a row of one. */
  inputs: readonly (number | readonly number[])[];
  targets: readonly (number | readonly number[])[];
  /** Taken like every set's and without effect. */
  seed?: number;
}

/** The reader's own points: points({ inputs: [[0, 1], [1, 0]], targets: [1, 0] }). */
export function points(options: PointsOptions): DataSet {
  record("data.points", options, ["inputs", "targets", "seed"]);
  const inputWidth = widthOf("data.points.inputs", options.inputs);
  const targetWidth = widthOf("data.points.targets", options.targets);
  const count = options.inputs.length;
  if (options.targets.length !== count)
    throw new BadInput("data.points.targets", options.targets, `${count} rows, as inputs has`);
  const set = blank("points", count, inputWidth, targetWidth);
  fill("data.points.inputs", options.inputs, set.inputs, inputWidth);
  fill("data.points.targets", options.targets, set.targets, targetWidth);
  return set;
}

function widthOf(field: string, rows: PointsOptions["inputs"]): number {
  if (!Array.isArray(rows) || rows.length === 0)
    throw new BadInput(field, rows, "a list of at least one row");
  const width = rowOf(rows[0]).length;
  if (width === 0) throw new BadInput(`${field}[0]`, rows[0], "a row of at least one number");
  return width;
}

function fill(field: string, rows: PointsOptions["inputs"], into: Float32Array, width: number) {
  rows.forEach((found, n) => {
    const row = rowOf(found);
    if (row.length !== width)
      throw new BadInput(`${field}[${n}]`, found, `${width} numbers, as in the first row`);
    allFinite(`${field}[${n}]`, row);
    into.set(row, n * width);
  });
}

const rowOf = (row: number | readonly number[]): readonly number[] =>
  Array.isArray(row) ? row : [row as number];
