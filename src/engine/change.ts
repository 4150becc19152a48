import { BadInput } from "./bad-input.ts";
import { finiteNumber } from "./check.ts";
import type { Layer } from "./layer.ts";
import type { ParameterKind } from "./segments.ts";
import type { Training } from "./training.ts";

const changeable = [
  "optimizer",
  "schedule",
  "batch",
  "l1",
  "l2",
  "weightDecay",
  "regularizeBiases",
  "clip",
  "freeze",
];

/** One parameter named by a path such as "layers.0.weights.3". */
export interface Place {
  values: Float32Array;
  index: number;
}

/** Finds the parameter that a path names and checks its new value; null if the path names none. */
export function placeOf(layers: readonly Layer[], path: string, value: unknown): Place | null {
  if (typeof path !== "string" || !path.startsWith("layers.")) return null;
  const match = /^layers\.(\d+)\.(weights|biases|scales|shifts)\.(\d+)$/.exec(path);
  const layer = match === null ? undefined : layers[Number(match[1])];
  const values = match === null ? null : layer?.[match[2] as ParameterKind];
  if (match === null || !values || Number(match[3]) >= values.length)
    throw new BadInput(
      "path",
      path,
      `layers.L.weights.K, biases.K, scales.K or shifts.K within the network, L from 0 to ${layers.length - 1}`,
    );
  finiteNumber(path, value);
  return { values, index: Number(match[3]) };
}

/** The training with the field that a path names, such as "optimizer.learningRate", set to a value. */
export function changedTraining(training: Training, path: string, value: unknown): Training {
  const parts = String(path).split(".");
  const [field, inner] = parts;
  if (!changeable.includes(field) || parts.length > 2)
    throw new BadInput(
      "path",
      path,
      `layers.L.weights.K (or biases, scales, shifts), ${changeable.join(", ")}, or a field of one of these`,
    );
  if (inner === undefined) return { ...training, [field]: value };
  const whole = training[field as keyof Training];
  if (typeof whole !== "object" || whole === null)
    throw new BadInput("path", path, `a path that exists: ${field} has no fields now`);
  return { ...training, [field]: { ...whole, [inner]: value } };
}
