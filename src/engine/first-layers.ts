import { initialize } from "./initializers.ts";
import { DenseLayer, type FlatLists, type LayerOptions } from "./layer.ts";
import type { Model } from "./model.ts";
import { stream } from "./random.ts";
import type { Segment } from "./segments.ts";

/**
 * The layers of a model over the given lists, with their first weights and biases drawn: those of
 * each layer from streams of their own, so that a change to one layer leaves the others alone. Scales
 * start at 1, shifts at 0.
 */
export function firstLayers(
  model: Model,
  seed: number,
  lists: FlatLists,
  segments: readonly Segment[],
): DenseLayer[] {
  return model.activations.map((activation, l) => {
    const own = segments.filter((segment) => segment.layer === l);
    const inputs = model.widths[l];
    const units = model.widths[l + 1];
    const layer = new DenseLayer(inputs, units, activation, optionsOf(model, l, seed), lists, own);
    initialize(layer.weights, model.weights, inputs, units, stream(seed, "weights", l));
    if (layer.biases !== null && model.biases !== false)
      initialize(layer.biases, model.biases, inputs, units, stream(seed, "biases", l));
    layer.scales?.fill(1);
    return layer;
  });
}

/** What layer l of a model does beside its sums: nothing in the last; residual where widths agree. */
function optionsOf(model: Model, l: number, seed: number): LayerOptions {
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
