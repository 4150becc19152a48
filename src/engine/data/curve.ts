import { BadInput } from "../bad-input.ts";
import { finiteNumber, nonNegative, oneOf } from "../check.ts";
import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

/** What the data sets of one input and one value take. */
export interface CurveOptions extends Drawn {
  low?: number;
  high?: number;
  /** x evenly spaced from low to high, both included, or uniformly random; even unless said. */
  spacing?: "even" | "random";
  /** Standard deviation of normal noise on the value; 0 unless said. */
  noise?: number;
}

/** Points (x, value(x) + noise) for x from low to high. */
export function curve(
  name: string,
  options: CurveOptions,
  usual: { count: number; low: number; high: number },
  known: readonly string[],
  value: (x: number) => number,
): DataSet {
  const fields = ["low", "high", "spacing", "noise", ...known];
  const { count, random } = draw(name, options, usual.count, fields);
  const field = `data.${name}`;
  const low = finiteNumber(`${field}.low`, options.low ?? usual.low);
  const high = finiteNumber(`${field}.high`, options.high ?? usual.high);
  if (high < low) throw new BadInput(`${field}.high`, high, `a number of at least low, ${low}`);
  const even = oneOf(`${field}.spacing`, options.spacing ?? "even", ["even", "random"]) === "even";
  const noise = nonNegative(`${field}.noise`, options.noise ?? 0);
  const set = blank(name, count, 1);
  for (let n = 0; n < count; n++) {
    const along = even ? n / Math.max(1, count - 1) : random.uniform();
    const x = Math.fround(low + (high - low) * along);
    set.inputs[n] = x;
    set.targets[n] = value(x) + (noise === 0 ? 0 : noise * random.normal());
  }
  return set;
}
