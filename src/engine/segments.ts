import type { Model } from "./model.ts";

/** Where the weights or the biases of a layer lie in the flat list of all parameters. */
export interface Segment {
  layer: number;
  kind: "weights" | "biases";
  from: number;
  to: number;
  /** Numbers in a row: the inputs of a unit for weights, all biases of the layer for biases. */
  row: number;
}

/** The flat order of parameters: layer by layer, weights row by row, then biases. */
export function segmentsOf(model: Model): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let layer = 0; layer < model.widths.length - 1; layer++) {
    const inputs = model.widths[layer];
    const units = model.widths[layer + 1];
    segments.push({ layer, kind: "weights", from, to: from + inputs * units, row: inputs });
    from += inputs * units;
    if (model.biases === false) continue;
    segments.push({ layer, kind: "biases", from, to: from + units, row: units });
    from += units;
  }
  return segments;
}
