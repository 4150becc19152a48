import { sigmoid } from "../../activations.ts";
import { stripedSum } from "./dense.ts";
import { exp } from "../../elementary/exp.ts";
import { log } from "../../elementary/log.ts";
import { log1p } from "../../elementary/log1p.ts";

export const lossNames = ["squaredError", "binaryCrossEntropy", "softmaxCrossEntropy"] as const;
export type LossName = (typeof lossNames)[number];

const f = Math.fround;

/**
 * The loss of a batch and its slope at each output.
 *
 * outputs, deltas [outputs][count]; targets [outputs][count], or [1][count] with the class for
 * softmaxCrossEntropy; perExample [count] is room for the loss of each example. Writes dL/da into
 * deltas unless it is null. Within an example outputs are summed in order, examples in four stripes.
 */
export function loss(
  name: LossName,
  outputs: Float32Array,
  targets: Float32Array,
  deltas: Float32Array | null,
  perExample: Float32Array,
  units: number,
  count: number,
): number {
  switch (name) {
    case "squaredError":
      return squaredError(outputs, targets, deltas, perExample, units, count);
    case "binaryCrossEntropy":
      return binaryCrossEntropy(outputs, targets, deltas, perExample, units, count);
    case "softmaxCrossEntropy":
      return softmaxCrossEntropy(outputs, targets, deltas, perExample, units, count);
  }
}

/** Mean over examples and outputs of (a − y)²; slope 2 (a − y) / (examples · outputs). */
function squaredError(
  outputs: Float32Array,
  targets: Float32Array,
  deltas: Float32Array | null,
  perExample: Float32Array,
  units: number,
  count: number,
): number {
  const size = f(units * count);
  const factor = f(2 / size);
  for (let n = 0; n < count; n++) {
    let sum = 0;
    for (let at = n; at < units * count; at += count) {
      const off = f(outputs[at] - targets[at]);
      sum = f(sum + f(off * off));
      if (deltas !== null) deltas[at] = f(off * factor);
    }
    perExample[n] = sum;
  }
  return f(stripedSum(perExample, 0, count) / size);
}

/**
 * Mean over examples and outputs of ln(1 + eᶻ) − y z, where z is a logit and y from 0 to 1;
 * slope (σ(z) − y) / (examples · outputs).
 */
function binaryCrossEntropy(
  outputs: Float32Array,
  targets: Float32Array,
  deltas: Float32Array | null,
  perExample: Float32Array,
  units: number,
  count: number,
): number {
  const size = f(units * count);
  const factor = f(1 / size);
  for (let n = 0; n < count; n++) {
    let sum = 0;
    for (let at = n; at < units * count; at += count) {
      const z = outputs[at];
      const y = targets[at];
      const above = f((z < 0 ? 0 : z) - f(z * y));
      sum = f(sum + f(above + log1p(exp(z < 0 ? z : -z))));
      if (deltas !== null) deltas[at] = f(f(sigmoid(z) - y) * factor);
    }
    perExample[n] = sum;
  }
  return f(stripedSum(perExample, 0, count) / size);
}

/**
 * Mean over examples of −ln softmax(z)[class] = ln Σₖ e^(zₖ − m) − (z[class] − m) with m = max z;
 * slope (softmax(z) − one-hot) / examples.
 */
function softmaxCrossEntropy(
  outputs: Float32Array,
  targets: Float32Array,
  deltas: Float32Array | null,
  perExample: Float32Array,
  units: number,
  count: number,
): number {
  const factor = f(1 / count);
  const end = units * count;
  for (let n = 0; n < count; n++) {
    let most = outputs[n];
    for (let at = n + count; at < end; at += count) if (outputs[at] > most) most = outputs[at];
    let sum = 0;
    for (let at = n; at < end; at += count) sum = f(sum + exp(f(outputs[at] - most)));
    const right = targets[n] * count + n;
    perExample[n] = f(log(sum) - f(outputs[right] - most));
    if (deltas === null) continue;
    for (let at = n; at < end; at += count) {
      const share = f(exp(f(outputs[at] - most)) / sum);
      deltas[at] = f(f(at === right ? share - 1 : share) * factor);
    }
  }
  return f(stripedSum(perExample, 0, count) / f(count));
}
