import type { DataSet } from "../../data/data-set.ts";
import { type Random, stream } from "../../random.ts";
import type { BatchState } from "../kernel.ts";

/** The batches of a run: in which order examples come, where in the epoch we are, the batch itself. */
export class Batches implements BatchState {
  /** Inputs of the batch, [inputs][examples]. */
  x = new Float32Array(0);
  /** Targets of the batch, [targets][examples]. */
  targets = new Float32Array(0);
  /** The order of this epoch; a whole data set taken at once keeps its own order. */
  readonly order: Uint32Array;
  readonly random: Uint32Array;
  /** Examples of this epoch already seen. */
  position = 0;
  /** Passes over the data completed. */
  epoch = 0;
  readonly #data: DataSet;
  readonly #stream: Random;
  /** The data set that the batch holds whole, if it does. */
  #whole: DataSet | null = null;

  constructor(data: DataSet, seed: number) {
    this.#data = data;
    this.#stream = stream(seed, "batch order");
    this.random = this.#stream.state;
    this.order = Uint32Array.from({ length: data.count }, (_, n) => n);
  }

  /** Makes room for a batch of this many examples. */
  makeRoom(data: DataSet, examples: number): void {
    if (this.x.length < data.inputWidth * examples) {
      this.x = new Float32Array(data.inputWidth * examples);
      this.#whole = null;
    }
    if (this.targets.length < data.targetWidth * examples) {
      this.targets = new Float32Array(data.targetWidth * examples);
      this.#whole = null;
    }
  }

  /** Gathers the next batch and returns its count; shuffles at the start of an epoch. */
  next(batch: number | "full"): number {
    if (batch === "full") return this.takeAll(this.#data);
    if (this.position === 0) this.#stream.shuffle(this.order);
    const count = Math.min(batch, this.#data.count - this.position);
    this.#gather(this.#data, this.order, this.position, count);
    this.#whole = null;
    return count;
  }

  /** Gathers a whole data set in its own order and returns its count. */
  takeAll(data: DataSet): number {
    if (this.#whole !== data) this.#gather(data, null, 0, data.count);
    this.#whole = data;
    return data.count;
  }

  /** Counts a batch as seen. */
  seen(count: number): void {
    this.position += count;
    if (this.position < this.#data.count) return;
    this.position = 0;
    this.epoch += 1;
  }

  #gather(data: DataSet, order: Uint32Array | null, from: number, count: number): void {
    const { inputs, targets, inputWidth, targetWidth } = data;
    for (let n = 0; n < count; n++) {
      const row = order === null ? from + n : order[from + n];
      for (let i = 0; i < inputWidth; i++) this.x[i * count + n] = inputs[row * inputWidth + i];
      for (let k = 0; k < targetWidth; k++)
        this.targets[k * count + n] = targets[row * targetWidth + k];
    }
  }
}
