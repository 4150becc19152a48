import { BadInput } from "./bad-input.ts";
import { FEWEST } from "./kernels/plain/batch-normalization.ts";
import { nonNegative, oneOf, record, wholeNumber, yesOrNo } from "./check.ts";
import { type Clip, checkClip } from "./kernels/plain/clipping.ts";
import { type DataSet, checkDataSet } from "./data/data-set.ts";
import { type LossName, lossNames } from "./kernels/plain/losses.ts";
import type { Model } from "./model.ts";
import { type Optimizer, checkOptimizer } from "./optimizers.ts";
import { type Schedule, checkSchedule } from "./schedules.ts";
import { type ParameterKind, parameterKinds } from "./segments.ts";

/** How a model is trained, as plain data. */
export interface Training {
  data: DataSet;
  /** The two cross-entropies take logits: the last activation must be linear. */
  loss: LossName;
  optimizer: Optimizer;
  schedule?: Schedule;
  /** Examples in a step; "full" takes all, in order. The last batch of an epoch may be short. */
  batch: number | "full";
  seed: number;
  /** Adds l1 · sign θ to the gradients. */
  l1?: number;
  /** Adds l2 · θ to the gradients: the slope of ½ l2 Σ θ². */
  l2?: number;
  /** Takes ηλθ off each parameter, beside the optimizer; adamW has its own. */
  weightDecay?: number;
  /** Lets l1, l2 and weight decay act on biases too. */
  regularizeBiases?: boolean;
  clip?: Clip | null;
  /** The one kind of parameters that stays as it is; every other kind moves. */
  freeze?: ParameterKind | null;
}

const fields = [
  "data",
  "loss",
  "optimizer",
  "schedule",
  "batch",
  "seed",
  "l1",
  "l2",
  "weightDecay",
  "regularizeBiases",
  "clip",
  "freeze",
];

/** Returns the training, or throws BadInput at what does not fit itself, its data or the model. */
export function checkTraining(model: Model, training: Training): Training {
  record("training", training, fields);
  oneOf("training.loss", training.loss, lossNames);
  checkFit(model, training.loss, "training.data", training.data);
  return checkSettings(model, training);
}

/**
 * Returns the training, or throws BadInput at a setting that is not allowed; of the data it looks at
 * the count alone. `position` is how many examples of the epoch have been seen.
 */
export function checkSettings(model: Model, training: Training, position = 0): Training {
  const { optimizer, schedule, batch, clip, freeze, weightDecay } = training;
  checkOptimizer("training.optimizer", optimizer);
  if (schedule !== undefined) checkSchedule("training.schedule", schedule);
  checkBatch(batch, training.data.count);
  if (model.normalization === "batch") checkNoneShort(batch, training.data.count, position);
  wholeNumber("training.seed", training.seed, 0);
  nonNegative("training.l1", training.l1 ?? 0);
  nonNegative("training.l2", training.l2 ?? 0);
  nonNegative("training.weightDecay", weightDecay ?? 0);
  if (weightDecay !== undefined && optimizer.kind === "adamW")
    throw new BadInput(
      "training.weightDecay",
      weightDecay,
      "nothing: adamW has a weightDecay of its own",
    );
  if (training.regularizeBiases !== undefined)
    yesOrNo("training.regularizeBiases", training.regularizeBiases);
  if (clip !== undefined && clip !== null) checkClip("training.clip", clip);
  if (freeze !== undefined && freeze !== null) oneOf("training.freeze", freeze, parameterKinds);
  return training;
}

function checkBatch(batch: unknown, count: number): void {
  if (batch === "full") return;
  const whole = Number.isSafeInteger(batch) && (batch as number) >= 1 && (batch as number) <= count;
  if (!whole)
    throw new BadInput(
      "training.batch",
      batch,
      `"full" or a whole number from 1 to ${count}, the examples there are`,
    );
}

/** Throws BadInput if a batch of this epoch or of later ones would be too small for its statistics. */
function checkNoneShort(batch: number | "full", count: number, position: number): void {
  const size = batch === "full" ? count : batch;
  const rests = [count % size, batch === "full" ? 0 : (count - position) % size];
  if (size >= FEWEST && rests.every((rest) => rest === 0 || rest >= FEWEST)) return;
  throw new BadInput(
    "training.batch",
    batch,
    `a batch that leaves none of fewer than ${FEWEST} of the ${count - position} and ${count} examples to come, since the model normalizes over batches`,
  );
}

/** Throws BadInput unless the model can read the data and the loss can judge by its targets. */
export function checkFit(model: Model, loss: LossName, field: string, data: DataSet): void {
  checkDataSet(field, data);
  const inputs = model.widths[0];
  const outputs = model.widths[model.widths.length - 1];
  const last = model.activations[model.activations.length - 1];
  if (data.inputWidth !== inputs)
    throw new BadInput(`${field}.inputWidth`, data.inputWidth, `${inputs}, the model's inputs`);
  if (loss !== "squaredError" && last !== "linear")
    throw new BadInput(
      "model.activations",
      last,
      `"linear" in the last layer, since ${loss} takes logits`,
    );
  const width = loss === "softmaxCrossEntropy" ? 1 : outputs;
  if (data.targetWidth !== width)
    throw new BadInput(
      `${field}.targetWidth`,
      data.targetWidth,
      loss === "softmaxCrossEntropy"
        ? "1, the index of the class"
        : `${width}, the model's outputs`,
    );
  if (loss === "squaredError") return;
  for (let k = 0; k < data.targets.length; k++) {
    const y = data.targets[k];
    if (loss === "binaryCrossEntropy") {
      if (!(y >= 0 && y <= 1))
        throw new BadInput(`${field}.targets[${k}]`, y, "a number from 0 to 1");
    } else wholeNumber(`${field}.targets[${k}]`, y, 0, outputs - 1);
  }
}
