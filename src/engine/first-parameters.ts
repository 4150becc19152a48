import { initialize } from "./initializers.ts";
import type { Layer } from "./layer.ts";
import type { Model } from "./model.ts";
import { stream } from "./random.ts";

/**
 * Draws the first weights and biases of a model into its layers: those of each layer from streams
 * of their own, so that a change to one layer leaves the others alone. Scales start at 1, shifts at 0.
 */
export function drawFirst(layers: readonly Layer[], model: Model, seed: number): void {
  layers.forEach(({ weights, biases, scales, inputs, units }, l) => {
    initialize(weights, model.weights, inputs, units, stream(seed, "weights", l));
    if (biases !== null && model.biases !== false)
      initialize(biases, model.biases, inputs, units, stream(seed, "biases", l));
    scales?.fill(1);
  });
}
