import type { Stage } from "./kernels/kernel.ts";
import type { FlatLists, Layer } from "./layer.ts";
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

/** Where and what, the step left out. */
type Place = Omit<Failure, "step">;

/** What went non-finite first in a part of a step, or null if nothing did. */
export function failureIn(
  stage: Stage,
  layers: readonly Layer[],
  segments: readonly Segment[],
  { parameters, grads }: FlatLists,
): Place | null {
  switch (stage) {
    case "forward":
      return failureForward(layers);
    case "loss":
      return { layer: layers.length - 1, quantity: "loss" };
    case "backward":
      return failureBackward(layers, segments, grads);
    case "update":
      return failureUpdate(segments, parameters);
  }
}

/**
 * The first layer with a non-finite mean or variance of its normalization, z or a, in the order in
 * which they are computed.
 */
function failureForward(layers: readonly Layer[]): Place | null {
  for (let l = 0; l < layers.length; l++) {
    const { z, a, statistics } = layers[l];
    if (statistics !== null) {
      const { mean, variance } = statistics;
      if (!finite(mean, 0, mean.length) || !finite(variance, 0, variance.length))
        return { layer: l, quantity: "statistics" };
    }
    if (!finite(z, 0, z.length)) return { layer: l, quantity: "z" };
    if (!finite(a, 0, a.length)) return { layer: l, quantity: "a" };
  }
  return null;
}

/** The first layer from the end with non-finite deltas, then the first segment with such gradients. */
function failureBackward(
  layers: readonly Layer[],
  segments: readonly Segment[],
  grads: Float32Array,
): Place | null {
  for (let l = layers.length - 1; l >= 0; l--) {
    const { deltas } = layers[l];
    if (!finite(deltas, 0, deltas.length)) return { layer: l, quantity: "deltas" };
  }
  let found: Place | null = null;
  for (let s = segments.length - 1; s >= 0; s--) {
    const { layer, kind, from, to } = segments[s];
    if (found !== null && found.layer !== layer) return found;
    if (!finite(grads, from, to)) found = { layer, quantity: GRADIENTS[kind] };
  }
  return found;
}

/** The first segment with a non-finite parameter. */
function failureUpdate(segments: readonly Segment[], parameters: Float32Array): Place | null {
  for (let s = 0; s < segments.length; s++) {
    const { layer, kind, from, to } = segments[s];
    if (!finite(parameters, from, to)) return { layer, quantity: kind };
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
