import type { Normalization, Shape } from "./description.ts";
import type { Counted } from "./row.ts";
import { channels, size } from "./shape.ts";

/**
 * A scale and, unless it has none, a shift for each channel. Those of a norm count as norms; those of a plain "scale"
 * as weights and biases. Batch norm keeps a running mean and variance besides, which are buffers.
 */
export function countNormalization(layer: Normalization, input: Shape): Counted {
  const count = channels(input);
  const shifts = layer.kind === "rmsNorm" || layer.bias === false ? 0 : count;
  const held =
    layer.kind === "scale" ? { weights: count, biases: shifts } : { norms: count + shifts };
  const buffers = layer.kind === "batchNorm" ? 2 * count : 0;
  return { ...held, buffers, output: input, activations: size(input) };
}
