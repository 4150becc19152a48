import { activate, throughSlope } from "./activate.ts";
import { biasGrads, inputSignals, weightedSums, weightGrads } from "./dense.ts";
import { drawMask, throughMask } from "./dropout.ts";
import type { DenseLayer } from "./dense-layer.ts";
import { normalize, throughNormalization } from "./normalization.ts";
import { addSkipped } from "./residual.ts";

/**
 * z and a of every layer for a batch x [inputs][count], as training sees it: a batch normalization
 * measures the batch, and dropout draws a new mask.
 *
 * s = W x + b; z = γ ŝ + β where sums are normalized, else s; f(z), times the mask, plus x is a.
 */
export function forward(layers: readonly DenseLayer[], x: Float32Array, count: number): void {
  let input = x;
  for (let l = 0; l < layers.length; l++) {
    const layer = layers[l];
    const { room, weights, biases, units, inputs, dropout } = layer;
    const size = units * count;
    weightedSums(weights, biases, input, room.normalized, units, inputs, count);
    if (layer.normalization !== null) normalize(layer, count);
    activate(layer.activation, room.z, room.activated, size);
    if (dropout !== null) {
      drawMask(room.mask, dropout.share, dropout.random, size);
      throughMask(room.activated, room.mask, room.a, size);
    }
    if (layer.residual) addSkipped(dropout === null ? room.activated : room.a, input, room.a, size);
    layer.examples = count;
    input = room.a;
  }
}

/**
 * The deltas and gradients of every layer, from the last to the first, of the last forward().
 *
 * The last layer's room for deltas must hold dL/da. δ = dL/da · mask · f′(z); dL/ds = δ where nothing
 * is normalized; dL/dW = dL/ds xᵀ; dL/db = Σ dL/ds; and Wᵀ dL/ds, plus dL/da if the layer adds its
 * input, is dL/da of the layer before (Rumelhart, Hinton and Williams 1986).
 */
export function backward(layers: readonly DenseLayer[], x: Float32Array, count: number): void {
  for (let l = layers.length - 1; l >= 0; l--) {
    const layer = layers[l];
    const { room, grads, weights, units, inputs } = layer;
    const size = units * count;
    if (layer.residual) for (let k = 0; k < size; k++) room.skipped[k] = room.deltas[k];
    if (layer.dropout !== null) throughMask(room.deltas, room.mask, room.deltas, size);
    throughSlope(layer.activation, room.z, room.activated, room.deltas, size);
    if (layer.normalization !== null) throughNormalization(layer, count);
    const input = l === 0 ? x : layers[l - 1].room.a;
    weightGrads(room.sumDeltas, input, grads.weights, units, inputs, count);
    if (grads.biases !== null) biasGrads(room.sumDeltas, grads.biases, units, count);
    if (l === 0) continue;
    const signals = layers[l - 1].room.deltas;
    inputSignals(weights, room.sumDeltas, signals, units, inputs, count);
    if (layer.residual) addSkipped(signals, room.skipped, signals, size);
  }
}
