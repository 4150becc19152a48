import type { DataSet } from "../../data/data-set.ts";
import type { Layer } from "../../layer.ts";
import { type LossName, loss } from "./losses.ts";
import { outputsOf } from "./predict.ts";

/** How well a network does on a data set. */
export interface Evaluation {
  loss: number;
  /** Share of right answers; null for squaredError, which names no classes. */
  accuracy: number | null;
}

/** Loss and accuracy of the layers on a data set; nothing of the layers changes. */
export function evaluation(layers: readonly Layer[], name: LossName, data: DataSet): Evaluation {
  const { count, inputs, targetWidth } = data;
  const units = layers[layers.length - 1].units;
  const outputs = outputsOf(layers, inputs, count);
  const targets = new Float32Array(targetWidth * count);
  for (let n = 0; n < count; n++)
    for (let k = 0; k < targetWidth; k++)
      targets[k * count + n] = data.targets[n * targetWidth + k];
  return {
    loss: loss(name, outputs, targets, null, new Float32Array(count), units, count),
    accuracy: accuracyOf(name, outputs, targets, units, count),
  };
}

function accuracyOf(
  name: LossName,
  outputs: Float32Array,
  targets: Float32Array,
  units: number,
  count: number,
): number | null {
  if (name === "squaredError") return null;
  let right = 0;
  if (name === "binaryCrossEntropy") {
    for (let k = 0; k < outputs.length; k++) if (outputs[k] > 0 === targets[k] > 0.5) right += 1;
    return right / outputs.length;
  }
  for (let n = 0; n < count; n++) {
    let best = 0;
    for (let k = 1; k < units; k++)
      if (outputs[k * count + n] > outputs[best * count + n]) best = k;
    if (best === targets[n]) right += 1;
  }
  return right / count;
}
