import { clipGradients } from "./clipping.ts";
import type { FlatLists } from "../../layer.ts";
import type { OptimizerState } from "../../optimizers.ts";
import { decay, penalize } from "./penalties.ts";
import type { Segment } from "../../segments.ts";
import type { Training } from "../../training.ts";
import { countStep, updatesOf } from "./updates.ts";

/**
 * Moves the parameters of the given segments by their gradients: penalties are added to the
 * gradients, these are clipped, the optimizer makes updates of them, weight decay adds to these.
 */
export function update(
  { parameters, grads, updates }: FlatLists,
  moving: readonly Segment[],
  training: Training,
  state: OptimizerState,
  rate: number,
): void {
  const { optimizer, l1 = 0, l2 = 0, clip, regularizeBiases = false } = training;
  const weightDecay =
    optimizer.kind === "adamW" ? (optimizer.weightDecay ?? 0.01) : (training.weightDecay ?? 0);
  for (let s = 0; s < moving.length; s++) {
    const { kind, from, to } = moving[s];
    if (kind === "weights" || regularizeBiases) penalize(parameters, grads, l1, l2, from, to);
  }
  if (clip !== undefined && clip !== null) clipGradients(clip, grads, moving);
  countStep(optimizer, state);
  for (let s = 0; s < moving.length; s++) {
    const { kind, from, to } = moving[s];
    updatesOf(optimizer, state, rate, grads, updates, from, to);
    if (weightDecay !== 0 && (kind === "weights" || regularizeBiases))
      decay(parameters, updates, rate, weightDecay, from, to);
    for (let k = from; k < to; k++) parameters[k] += updates[k];
  }
}

/** The weights and biases that training moves: those that are not frozen. */
export function movingSegments(segments: readonly Segment[], training: Training): Segment[] {
  return segments.filter((segment) => segment.kind !== training.freeze);
}
