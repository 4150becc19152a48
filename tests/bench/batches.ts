import { stream } from "../../src/engine/index.ts";
import type { Workload } from "./workloads.ts";

/** One batch: inputs [count][inputWidth], targets [count][targetWidth]. */
export interface Batch {
  count: number;
  inputs: Float32Array;
  targets: Float32Array;
}

/** The batches of a workload, in the order in which the engine takes them. */
export function batchesOf({ training }: Workload): () => Batch {
  const { data, batch, seed } = training;
  const { inputWidth, targetWidth } = data;
  const random = stream(seed, "batch order");
  const order = Uint32Array.from({ length: data.count }, (_, n) => n);
  let position = 0;
  return () => {
    if (position === 0) random.shuffle(order);
    const rows = order.subarray(position, position + batch);
    position = position + batch < data.count ? position + batch : 0;
    const inputs = new Float32Array(rows.length * inputWidth);
    const targets = new Float32Array(rows.length * targetWidth);
    rows.forEach((row, n) => {
      inputs.set(data.inputs.subarray(row * inputWidth, (row + 1) * inputWidth), n * inputWidth);
      targets.set(
        data.targets.subarray(row * targetWidth, (row + 1) * targetWidth),
        n * targetWidth,
      );
    });
    return { count: rows.length, inputs, targets };
  };
}

/** The rows of a matrix of this width, as views. */
export function rowsOf(values: Float32Array, width: number): Float32Array[] {
  return Array.from({ length: values.length / width }, (_, n) =>
    values.subarray(n * width, (n + 1) * width),
  );
}
