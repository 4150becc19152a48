import { finiteNumber, nonNegative, oneOf, positive, record } from "./check.ts";
import type { Random } from "./random.ts";
import { BadInput } from "./bad-input.ts";
import { orthogonal } from "./orthogonal.ts";

const schemes = ["xavier", "he", "lecun"] as const;
export const biasKinds = ["zeros", "constant", "normal", "uniform", ...schemes] as const;
const kinds = [...biasKinds, "orthogonal"] as const;

/** How parameters start. */
export type Initializer =
  | { kind: "zeros" }
  | { kind: "constant"; value: number }
  | { kind: "normal"; deviation: number; mean?: number }
  | { kind: "uniform"; low: number; high: number }
  | {
      kind: (typeof schemes)[number];
      /** normal unless said */
      distribution?: "normal" | "uniform";
      /** multiplies the deviation; 1 unless said */
      gain?: number;
    }
  /** Weights alone: rows or columns at right angles, of length gain, which is 1 unless said. */
  | { kind: "orthogonal"; gain?: number };

/**
 * The variance that keeps signals at their scale through a layer:
 * xavier 2 / (inputs + units) (Glorot and Bengio 2010), he 2 / inputs (He et al. 2015),
 * lecun 1 / inputs (LeCun et al. 1998).
 */
export function variance(kind: (typeof schemes)[number], inputs: number, units: number): number {
  if (kind === "xavier") return 2 / (inputs + units);
  return kind === "he" ? 2 / inputs : 1 / inputs;
}

/** Fills the weights or the biases of a layer with first values; float32, in index order. */
export function initialize(
  values: Float32Array,
  initializer: Initializer,
  inputs: number,
  units: number,
  random: Random,
): void {
  switch (initializer.kind) {
    case "zeros":
      values.fill(0);
      return;
    case "constant":
      values.fill(initializer.value);
      return;
    case "normal":
      return drawNormal(values, initializer.mean ?? 0, initializer.deviation, random);
    case "uniform":
      return drawUniform(values, initializer.low, initializer.high, random);
    case "orthogonal":
      return orthogonal(values, initializer.gain ?? 1, inputs, units, random);
    default: {
      const { kind, gain = 1 } = initializer;
      const deviation = gain * Math.sqrt(variance(kind, inputs, units));
      if (initializer.distribution !== "uniform") return drawNormal(values, 0, deviation, random);
      const bound = deviation * Math.sqrt(3);
      return drawUniform(values, -bound, bound, random);
    }
  }
}

function drawNormal(values: Float32Array, mean: number, deviation: number, random: Random): void {
  const scale = Math.fround(deviation);
  const shift = Math.fround(mean);
  for (let k = 0; k < values.length; k++) values[k] = shift + Math.fround(scale * random.normal());
}

function drawUniform(values: Float32Array, low: number, high: number, random: Random): void {
  const from = Math.fround(low);
  const span = Math.fround(Math.fround(high) - from);
  for (let k = 0; k < values.length; k++) values[k] = from + Math.fround(span * random.uniform());
}

/** Throws BadInput unless the initializer is one of the allowed kinds. */
export function checkInitializer(
  field: string,
  found: Initializer,
  allowed: readonly Initializer["kind"][] = kinds,
): void {
  record(field, found, ["kind", ...fieldsOf(found)]);
  oneOf(`${field}.kind`, found.kind, allowed);
  switch (found.kind) {
    case "zeros":
      return;
    case "constant":
      finiteNumber(`${field}.value`, found.value);
      return;
    case "normal":
      nonNegative(`${field}.deviation`, found.deviation);
      if (found.mean !== undefined) finiteNumber(`${field}.mean`, found.mean);
      return;
    case "uniform":
      finiteNumber(`${field}.low`, found.low);
      finiteNumber(`${field}.high`, found.high);
      if (found.high < found.low)
        throw new BadInput(`${field}.high`, found.high, `a number of at least low, ${found.low}`);
      return;
    case "orthogonal":
      if (found.gain !== undefined) positive(`${field}.gain`, found.gain);
      return;
    default:
      if (found.distribution !== undefined)
        oneOf(`${field}.distribution`, found.distribution, ["normal", "uniform"]);
      if (found.gain !== undefined) positive(`${field}.gain`, found.gain);
  }
}

function fieldsOf(found: Initializer): string[] {
  switch (found?.kind) {
    case "constant":
      return ["value"];
    case "normal":
      return ["deviation", "mean"];
    case "uniform":
      return ["low", "high"];
    case "xavier":
    case "he":
    case "lecun":
      return ["distribution", "gain"];
    case "orthogonal":
      return ["gain"];
    default:
      return [];
  }
}
