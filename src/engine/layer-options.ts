import type { Dropout, LayerOptions } from "./layer.ts";
import type { Model } from "./model.ts";
import { type Random, stream } from "./random.ts";

/** Options whose dropout can draw. */
export interface DrawnOptions extends LayerOptions {
  readonly dropout: (Dropout & { readonly random: Random }) | null;
}

/** What layer l of a model does beside its sums: nothing in the last; residual where widths agree. */
export function optionsOf(model: Model, l: number, seed: number): DrawnOptions {
  const hidden = l < model.activations.length - 1;
  const { normalization, dropout = 0, residual = false } = model;
  return {
    normalization: hidden && normalization !== undefined ? normalization : null,
    dropout:
      hidden && Math.fround(dropout) > 0
        ? { share: dropout, random: stream(seed, "dropout", l) }
        : null,
    residual: hidden && residual && model.widths[l] === model.widths[l + 1],
  };
}
