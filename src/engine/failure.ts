import type { DenseLayer } from "./layer.ts";
import type { ParameterKind, Segment } from "./segments.ts";

/** The first non-finite number of a run: in which step, which layer and which quantity it arose. */
export interface Failure {
  /** Counted from 1: the last good state is that after step − 1 steps. */
  step: number;
  /** Counted from 0; for the loss, the last layer. */
  layer: number;
  quantity: Quantity;
}
export type Quantity =
  "statistics" | "z" | "a" | "loss" | "deltas" | (typeof GRADIENTS)[ParameterKind] | ParameterKind;

const GRADIENTS = {
  weights: "weightGradients",
  biases: "biasGradients",
  scales: "scaleGradients",
  shifts: "shiftGradients",
} as const;

/**
 * The first layer with a non-finite mean or variance of its normalization, z or a, in the order in
 * which they are computed.
 */
export function failureForward(layers: readonly DenseLayer[], step: number): Failure | null {
  for (let l = 0; l < layers.length; l++) {
    const { room, units, examples, normalization } = layers[l];
    if (normalization !== null) {
      const { mean, variance } = room.statistics;
      const size = normalization === "layer" ? examples : units;
      if (!finite(mean, 0, size) || !finite(variance, 0, size))
        return { step, layer: l, quantity: "statistics" };
    }
    if (!finite(room.z, 0, units * examples)) return { step, layer: l, quantity: "z" };
    if (!finite(room.a, 0, units * examples)) return { step, layer: l, quantity: "a" };
  }
  return null;
}

/** The first layer from the end with non-finite deltas, then the first segment with such gradients. */
export function failureBackward(
  layers: readonly DenseLayer[],
  segments: readonly Segment[],
  grads: Float32Array,
  step: number,
): Failure | null {
  for (let l = layers.length - 1; l >= 0; l--) {
    const { room, units, examples } = layers[l];
    if (!finite(room.deltas, 0, units * examples)) return { step, layer: l, quantity: "deltas" };
  }
  let found: Failure | null = null;
  for (let s = segments.length - 1; s >= 0; s--) {
    const { layer, kind, from, to } = segments[s];
    if (found !== null && found.layer !== layer) return found;
    if (!finite(grads, from, to)) found = { step, layer, quantity: GRADIENTS[kind] };
  }
  return found;
}

/** The first segment with a non-finite parameter. */
export function failureUpdate(
  segments: readonly Segment[],
  parameters: Float32Array,
  step: number,
): Failure | null {
  for (let s = 0; s < segments.length; s++) {
    const { layer, kind, from, to } = segments[s];
    if (!finite(parameters, from, to)) return { step, layer, quantity: kind };
  }
  return null;
}

/** Whether all values are finite: in double precision their sum cannot overflow, so it tells. */
function finite(values: Float32Array, from: number, to: number): boolean {
  let even = 0;
  let odd = 0;
  let k = from;
  for (; k + 1 < to; k += 2) {
    even += values[k];
    odd += values[k + 1];
  }
  if (k < to) even += values[k];
  const sum = even + odd;
  return sum - sum === 0;
}
