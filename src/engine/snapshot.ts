import { BadInput } from "./bad-input.ts";
import type { Failure } from "./failure.ts";
import type { Layer } from "./layer.ts";
import type { Training } from "./training.ts";

/** All that a run is at one moment, as plain data; the model and the data set are not repeated. */
export interface Snapshot {
  training: Omit<Training, "data">;
  stepCount: number;
  epoch: number;
  position: number;
  loss: number;
  failure: Failure | null;
  parameters: Float32Array;
  grads: Float32Array;
  updates: Float32Array;
  memory: Float32Array[];
  powers: Float32Array;
  order: Uint32Array;
  orderState: Uint32Array;
  layers: {
    examples: number;
    z: Float32Array;
    a: Float32Array;
    deltas: Float32Array;
    /** Of a layer that drops: its last mask and where its stream stands. */
    dropout?: { mask: Float32Array; state: Uint32Array };
    /** Of a layer that normalizes over batches: what it evaluates by. */
    running?: { mean: Float32Array; variance: Float32Array };
  }[];
}

/** What the layers saw last, and how far they are, copied. */
export function layersSeen(layers: readonly Layer[]): Snapshot["layers"] {
  return layers.map(({ examples, z, a, deltas, dropout, mask, running }) => ({
    examples,
    z: z.slice(),
    a: a.slice(),
    deltas: deltas.slice(),
    ...(dropout !== null &&
      mask !== null && { dropout: { mask: mask.slice(), state: dropout.random.state.slice() } }),
    ...(running !== null && {
      running: { mean: running.mean.slice(), variance: running.variance.slice() },
    }),
  }));
}

/** Throws BadInput unless the snapshot was taken of a run of the same shape. */
export function checkSnapshot(
  found: Snapshot,
  parameters: number,
  count: number,
  layers: readonly Layer[],
): void {
  const same =
    found?.parameters?.length === parameters &&
    found.order?.length === count &&
    found.layers?.length === layers.length &&
    found.layers.every(
      (seen, l) =>
        seen.z.length === seen.examples * layers[l].units &&
        seen.dropout?.mask.length === (layers[l].dropout === null ? undefined : seen.z.length) &&
        seen.running?.mean.length === layers[l].running?.mean.length,
    );
  if (!same)
    throw new BadInput(
      "snapshot",
      found,
      "a snapshot of a run of the same model and as many examples",
    );
}
