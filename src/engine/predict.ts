import { activate } from "./activate.ts";
import { weightedSums } from "./dense.ts";
import type { Layer } from "./layer.ts";

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
      weightedSums(layer.weights, layer.biases, a, z, layer.units, layer.inputs, some);
      activate(layer.activation, z, z, layer.units * some);
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
    weightedSums(layer.weights, layer.biases, a, z, layer.units, layer.inputs, 1);
    a = new Float32Array(layer.units);
    activate(layer.activation, z, a, layer.units);
    trace.z.push(z);
    trace.a.push(a);
  }
  return trace;
}
