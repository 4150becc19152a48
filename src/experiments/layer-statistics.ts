import type { Layer, Run } from "#engine";

/** One number a layer over the last batch; before the first step, over all data. */
export interface LayerStatistics {
  /** Root mean square of a. */
  a: number[];
  /** Root mean square of a less each unit's mean: what differs from example to example. */
  varying: number[];
  /** Root mean square of the back-propagated signal of one example: the mean over the batch undone. */
  deltas: number[];
  /** Root mean square of the weight gradients. */
  weightGradients: number[];
  /** Length of the last update of the weights over the length of the weights. */
  updateRatios: number[];
}

/** What to log of each layer. An untrained run is sent forward and backward over its data first; nothing moves. */
export function layerStatistics(run: Run): LayerStatistics {
  if (run.stepCount === 0) run.backward();
  const { layers } = run;
  return {
    a: layers.map(({ a }) => rootMeanSquare(a)),
    varying: layers.map(varying),
    deltas: layers.map(({ deltas, examples }) => examples * rootMeanSquare(deltas)),
    weightGradients: layers.map(({ grads }) => rootMeanSquare(grads.weights)),
    updateRatios: layers.map(
      ({ updates, weights }) => rootMeanSquare(updates.weights) / rootMeanSquare(weights),
    ),
  };
}

/** Root mean square of a − (mean of a over the examples), unit by unit. */
function varying({ a, units, examples }: Layer): number {
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const answers = a.subarray(unit * examples, (unit + 1) * examples);
    let mean = 0;
    for (const answer of answers) mean += answer / examples;
    for (const answer of answers) sum += (answer - mean) ** 2;
  }
  return Math.sqrt(sum / Math.max(1, a.length));
}

function rootMeanSquare(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / Math.max(1, values.length));
}
