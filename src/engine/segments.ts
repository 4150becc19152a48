import type { Model } from "./model.ts";

/** The kinds of parameters: W and b of a layer, and γ and β of its normalization. */
export const parameterKinds = ["weights", "biases", "scales", "shifts"] as const;
export type ParameterKind = (typeof parameterKinds)[number];

/** Where the parameters of one kind of a layer lie in the flat list of all parameters. */
export interface Segment {
  layer: number;
  kind: ParameterKind;
  from: number;
  to: number;
  /** Numbers in a row: the inputs of a unit for weights, all of the layer for any other kind. */
  row: number;
}

/** The flat order of parameters: layer by layer, weights row by row, biases, scales, shifts. */
export function segmentsOf(model: Model): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let layer = 0; layer < model.widths.length - 1; layer++) {
    const inputs = model.widths[layer];
    const units = model.widths[layer + 1];
    segments.push({ layer, kind: "weights", from, to: from + inputs * units, row: inputs });
    from += inputs * units;
    const hidden = layer < model.widths.length - 2;
    for (const kind of ["biases", "scales", "shifts"] as const) {
      if (kind === "biases" ? model.biases === false : !hidden || !model.normalization) continue;
      segments.push({ layer, kind, from, to: from + units, row: units });
      from += units;
    }
  }
  return segments;
}
