import { initialize } from "./initializers.ts";
import { DenseLayer, type FlatLists } from "./layer.ts";
import type { Model } from "./model.ts";
import { stream } from "./random.ts";
import type { Segment } from "./segments.ts";

/**
 * The layers of a model over the given lists, with their first weights and biases drawn: those of
 * each layer from streams of their own, so that a change to one layer leaves the others alone.
 */
export function firstLayers(
  model: Model,
  seed: number,
  lists: FlatLists,
  segments: readonly Segment[],
): DenseLayer[] {
  return model.activations.map((activation, l) => {
    const [ofWeights, ofBiases] = segments.filter((segment) => segment.layer === l);
    const inputs = model.widths[l];
    const units = model.widths[l + 1];
    const layer = new DenseLayer(inputs, units, activation, lists, ofWeights, ofBiases);
    initialize(layer.weights, model.weights, inputs, units, stream(seed, "weights", l));
    if (layer.biases !== null && model.biases !== false)
      initialize(layer.biases, model.biases, inputs, units, stream(seed, "biases", l));
    return layer;
  });
}
