import type { Adam, Momentum, RmsProp } from "../../optimizers.ts";
import type { Segment } from "../../segments.ts";
import type { Training } from "../../training.ts";
import { lossNames } from "../plain/losses.ts";
import { movingSegments } from "../plain/update.ts";
import type { Heap } from "./heap.ts";
import * as t from "./table.ts";

/** The optimizers in the order of the numbers that the module knows them by. */
const optimizerKinds = ["sgd", "momentum", "nesterov", "rmsprop", "adam", "adamW"];

/** Writes into the table how the module has to train. */
export function writeSettings(
  { words, floats }: Heap,
  training: Training,
  segments: readonly Segment[],
): void {
  const { optimizer, batch, loss, l1 = 0, l2 = 0, clip, regularizeBiases = false } = training;
  const decay =
    optimizer.kind === "adamW" ? (optimizer.weightDecay ?? 0.01) : (training.weightDecay ?? 0);
  words[t.LOSS] = lossNames.indexOf(loss);
  words[t.OPTIMIZER] = optimizerKinds.indexOf(optimizer.kind);
  words[t.BATCH] = batch === "full" ? 0 : batch;
  words[t.CLIP] = clip ? (clip.kind === "norm" ? 1 : 2) : 0;
  floats[t.CLIP_LIMIT] = clip?.limit ?? 0;
  floats[t.L1] = l1;
  floats[t.L2] = l2;
  floats[t.DECAY] = decay;
  words[t.FLAGS] =
    (l1 === 0 ? 0 : t.HAS_L1) | (l2 === 0 ? 0 : t.HAS_L2) | (decay === 0 ? 0 : t.HAS_DECAY);
  const {
    momentum,
    decay: rho,
    beta1,
    beta2,
    epsilon,
  } = optimizer as Partial<Momentum & RmsProp & Adam>;
  floats[t.MOMENTUM] = momentum ?? rho ?? beta1 ?? 0.9;
  floats[t.BETA_2] = beta2 ?? 0.999;
  floats[t.EPSILON] = epsilon ?? 1e-8;

  const moving = movingSegments(segments, training);
  words[t.MOVING] = moving.length;
  let at = words[t.SEGMENTS] / 4;
  for (const { kind, from, to, row } of moving) {
    words[at] = words[t.GRADS] + 4 * from;
    words[at + 1] = words[t.GRADS] + 4 * to;
    words[at + 2] = 4 * row;
    words[at + 3] = kind === "weights" || regularizeBiases ? 1 : 0;
    at += t.SEGMENT_WORDS;
  }
}
