import type { DataSet, Layer, Run } from "#engine";
import { layerStatistics, type LayerStatistics } from "../layer-statistics.ts";

/** What the monitors of the clinic say of a run at one step; in the lists one number a layer, the output last. */
export interface Reading extends Pick<
  LayerStatistics,
  "a" | "deltas" | "weightGradients" | "updateRatios"
> {
  step: number;
  /** Over all the training data. */
  loss: number;
  /** Over data of the same law that are not trained on. */
  heldBack: number;
  /** Root mean square of the inputs. */
  inputs: number;
  /** Root mean square of the bias gradients, or null in a network without biases. */
  biasGradients: number[] | null;
  /** Share of relu units that answer 0 to the whole batch, or of tanh and sigmoid answers in the flat ends. */
  off: number[];
  /** Root mean square of a less the mean over the layer's units, over that of a: 0 where all units are one. */
  spread: number[];
}

/** Reads the monitors; the lists are over the last batch, before the first step over all data. Nothing moves. */
export function readingOf(run: Run, heldBack: DataSet): Reading {
  const { a, deltas, weightGradients, updateRatios } = layerStatistics(run);
  const { layers, stepCount: step } = run;
  const biases = layers.map(({ grads }) => grads.biases);
  return {
    step,
    loss: run.evaluate().loss,
    heldBack: run.evaluate(heldBack).loss,
    inputs: size(run.training.data.inputs),
    a,
    deltas,
    weightGradients,
    // A layer of zeros has no length to compare with; it counts by the update alone.
    updateRatios: updateRatios.map((ratio) => (Number.isNaN(ratio) ? 0 : ratio)),
    biasGradients: biases.every((list) => list !== null) ? biases.map((list) => size(list)) : null,
    off: layers.map(off),
    spread: layers.map(spread),
  };
}

/** From where on an answer counts as flat, in units from −1 to 1: the slope of tanh is 0.06 there, that of the sigmoid as small a share. */
const FLAT = 0.97;

function off({ a, units, examples, activation }: Layer): number {
  if (activation === "relu") {
    let dead = 0;
    for (let unit = 0; unit < units; unit++)
      if (a.subarray(unit * examples, (unit + 1) * examples).every((answer) => answer === 0))
        dead++;
    return dead / units;
  }
  if (activation !== "tanh" && activation !== "sigmoid") return 0;
  const centred = activation === "tanh" ? (v: number) => v : (v: number) => 2 * v - 1;
  return a.filter((answer) => Math.abs(centred(answer)) > FLAT).length / a.length;
}

function spread({ a, units, examples }: Layer): number {
  const length = size(a);
  if (length === 0) return 0;
  let sum = 0;
  for (let n = 0; n < examples; n++) {
    let mean = 0;
    for (let unit = 0; unit < units; unit++) mean += a[unit * examples + n] / units;
    for (let unit = 0; unit < units; unit++) sum += (a[unit * examples + n] - mean) ** 2;
  }
  return Math.sqrt(sum / a.length) / length;
}

function size(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / Math.max(1, values.length));
}
