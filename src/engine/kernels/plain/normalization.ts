import {
  normalizeBatch,
  normalizeByRunning,
  scaleGrads,
  throughBatchNormalization,
  trackStatistics,
} from "./batch-normalization.ts";
import { biasGrads } from "./dense.ts";
import type { Layer } from "../../layer.ts";
import type { DenseLayer } from "./dense-layer.ts";
import { normalizeLayer, throughLayerNormalization } from "./layer-normalization.ts";

/** Over what sums are normalized: the units of an example, or the examples of a batch. */
export const normalizationNames = ["layer", "batch"] as const;
export type NormalizationName = (typeof normalizationNames)[number];

/** z of a layer whose room holds its weighted sums, as training sees it. */
export function normalize(layer: DenseLayer, count: number): void {
  const { room, scales, shifts, units } = layer;
  if (scales === null || shifts === null) return;
  const by = layer.normalization === "batch" ? normalizeBatch : normalizeLayer;
  by(room.normalized, room.z, scales, shifts, room.statistics, units, count);
}

/** z of a layer in place of its weighted sums [units][count], as evaluation sees it. */
export function normalizeForEvaluation(layer: Layer, z: Float32Array, count: number): void {
  const { scales, shifts, running, units } = layer;
  if (scales === null || shifts === null) return;
  if (running !== null) return normalizeByRunning(z, scales, shifts, running, units, count);
  normalizeLayer(z, z, scales, shifts, roomForStatistics(count), units, count);
}

/** dL/ds and the gradients of scales and shifts, dL/dγ = Σₙ δ ŝ and dL/dβ = Σₙ δ, from the deltas. */
export function throughNormalization(layer: DenseLayer, count: number): void {
  const { scales, grads, units } = layer;
  const { deltas, normalized, sumDeltas, statistics } = layer.room;
  if (scales === null || grads.scales === null || grads.shifts === null) return;
  scaleGrads(deltas, normalized, grads.scales, units, count);
  biasGrads(deltas, grads.shifts, units, count);
  const { inverse } = statistics;
  if (layer.normalization === "layer")
    throughLayerNormalization(deltas, normalized, sumDeltas, scales, inverse, units, count);
  else
    throughBatchNormalization(
      deltas,
      normalized,
      sumDeltas,
      scales,
      inverse,
      grads.scales,
      grads.shifts,
      units,
      count,
    );
}

/** Takes the statistics of the last batch into the running ones of a layer that has them. */
export function track({ running, room, units }: DenseLayer, count: number): void {
  if (running !== null) trackStatistics(running, room.statistics, units, count);
}

/** Room for the statistics of this many examples or units. */
export function roomForStatistics(size: number) {
  return {
    mean: new Float32Array(size),
    variance: new Float32Array(size),
    inverse: new Float32Array(size),
  };
}
