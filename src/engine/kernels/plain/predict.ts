import { activate } from "./activate.ts";
import { weightedSums } from "./dense.ts";
import type { Layer } from "../../layer.ts";
import { normalizeForEvaluation } from "./normalization.ts";
import { addSkipped } from "./residual.ts";

/** Pre-activations and activations of one example, a list of [units] for each layer. */
export interface Trace {
  z: Float32Array[];
  a: Float32Array[];
}

/** Examples taken at a time: few enough to stay in the cache, a multiple of the four stripes. */
const CHUNK = 256;

/** The outputs, [outputs][count], of inputs given as rows, [count][inputs]. */
export function outputsOf(
  layers: readonly Layer[],
  inputs: Float32Array,
  count: number,
): Float32Array {
  const width = layers[0].inputs;
  const outputs = layers[layers.length - 1].units;
  const room = Math.max(width, ...layers.map((layer) => layer.units)) * Math.min(CHUNK, count);
  let a = new Float32Array(room);
  let z = new Float32Array(room);
  const all = new Float32Array(outputs * count);
  for (let from = 0; from < count; from += CHUNK) {
    const some = Math.min(CHUNK, count - from);
    for (let n = 0; n < some; n++)
      for (let i = 0; i < width; i++) a[i * some + n] = inputs[(from + n) * width + i];
    for (const layer of layers) {
      answer(layer, a, z, z, some);
      [a, z] = [z, a];
    }
    for (let k = 0; k < outputs; k++)
      all.set(a.subarray(k * some, (k + 1) * some), k * count + from);
  }
  return all;
}

/** The same outputs as rows, [count][outputs]. */
export function rowsOf(layers: readonly Layer[], inputs: Float32Array): Float32Array {
  const count = inputs.length / layers[0].inputs;
  const columns = outputsOf(layers, inputs, count);
  const units = layers[layers.length - 1].units;
  const rows = new Float32Array(columns.length);
  for (let n = 0; n < count; n++)
    for (let k = 0; k < units; k++) rows[n * units + k] = columns[k * count + n];
  return rows;
}

/** Everything the layers compute for one example. */
export function traceOf(layers: readonly Layer[], input: ArrayLike<number>): Trace {
  let a: Float32Array = Float32Array.from(input);
  const trace: Trace = { z: [], a: [] };
  for (const layer of layers) {
    const z = new Float32Array(layer.units);
    const out = new Float32Array(layer.units);
    answer(layer, a, z, out, 1);
    trace.z.push(z);
    trace.a.push(out);
    a = out;
  }
  return trace;
}

/**
 * z and a of one layer for x [inputs][count], as evaluation sees it: nothing is dropped, and a batch
 * normalization goes by its running statistics. z and a [units][count] may be the same list.
 */
function answer(layer: Layer, x: Float32Array, z: Float32Array, a: Float32Array, count: number) {
  weightedSums(layer.weights, layer.biases, x, z, layer.units, layer.inputs, count);
  if (layer.normalization !== null) normalizeForEvaluation(layer, z, count);
  activate(layer.activation, z, a, layer.units * count);
  if (layer.residual) addSkipped(a, x, a, layer.units * count);
}
