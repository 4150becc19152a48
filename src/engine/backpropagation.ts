import { activate, throughSlope } from "./activate.ts";
import { biasGrads, inputSignals, weightedSums, weightGrads } from "./dense.ts";
import type { DenseLayer } from "./layer.ts";

/** z and a of every layer for a batch x [inputs][count]. */
export function forward(layers: readonly DenseLayer[], x: Float32Array, count: number): void {
  let input = x;
  for (let l = 0; l < layers.length; l++) {
    const layer = layers[l];
    const { z, a } = layer.room;
    weightedSums(layer.weights, layer.biases, input, z, layer.units, layer.inputs, count);
    activate(layer.activation, z, a, layer.units * count);
    layer.examples = count;
    input = a;
  }
}

/**
 * The deltas and gradients of every layer, from the last to the first.
 *
 * The last layer's room for deltas must hold dL/da. δ = dL/da · f′(z); dL/dW = δ xᵀ; dL/db = Σ δ;
 * and Wᵀ δ is dL/da of the layer before (Rumelhart, Hinton and Williams 1986).
 */
export function backward(layers: readonly DenseLayer[], x: Float32Array, count: number): void {
  for (let l = layers.length - 1; l >= 0; l--) {
    const { room, grads, weights, activation, units, inputs } = layers[l];
    throughSlope(activation, room.z, room.a, room.deltas, units * count);
    const input = l === 0 ? x : layers[l - 1].room.a;
    weightGrads(room.deltas, input, grads.weights, units, inputs, count);
    if (grads.biases !== null) biasGrads(room.deltas, grads.biases, units, count);
    if (l > 0) inputSignals(weights, room.deltas, layers[l - 1].room.deltas, units, inputs, count);
  }
}
