import { type ActivationName, activationNames } from "../../activations.ts";
import type { FlatLists, LayerOptions, Parameters, SeenLayer } from "../../layer.ts";
import type { Segment } from "../../segments.ts";
import type { Snapshot } from "../../snapshot.ts";
import { viewOf } from "../plain/dense-layer.ts";
import { type NormalizationName, normalizationNames } from "../plain/normalization.ts";
import type { Heap } from "./heap.ts";
import * as t from "./table.ts";

/** Examples of a row with those that pad it to whole fours. */
export const padded = (examples: number): number => (examples + 3) & ~3;

/** What the layers of a run share: how many examples they saw last, and room for more. */
export interface Batch {
  readonly examples: number;
  /** Makes room for so many examples and takes them for seen. */
  hold(examples: number): void;
}

/** A layer in the module's memory, whose rows of examples are padded to four; copied out when read. */
export class FastLayer implements SeenLayer {
  readonly inputs: number;
  readonly units: number;
  readonly activation: ActivationName;
  readonly normalization: NormalizationName | null;
  readonly residual: boolean;
  weights!: Float32Array;
  biases!: Float32Array | null;
  scales!: Float32Array | null;
  shifts!: Float32Array | null;
  grads!: Parameters;
  updates!: Parameters;
  readonly #options: LayerOptions;
  readonly #heap: Heap;
  readonly #segments: readonly Segment[];
  readonly #batch: Batch;
  /** The layer's entry in the table, as an index of words. */
  readonly #entry: number;
  readonly #running: { mean: number; variance: number } | null;
  readonly #random: number;

  constructor(
    [inputs, units]: number[],
    activation: ActivationName,
    options: LayerOptions,
    heap: Heap,
    segments: readonly Segment[],
    batch: Batch,
    entry: number,
  ) {
    this.inputs = inputs;
    this.units = units;
    this.activation = activation;
    this.normalization = options.normalization;
    this.residual = options.residual;
    this.#options = options;
    this.#heap = heap;
    this.#segments = segments;
    this.#batch = batch;
    this.#entry = entry;
    this.#running =
      options.normalization === "batch"
        ? { mean: heap.room(units), variance: heap.room(units) }
        : null;
    this.#random = options.dropout === null ? 0 : heap.room(4);
  }

  /** Once the memory is there: what the layer starts with. */
  start(): void {
    this.running?.variance.fill(1);
    const { dropout } = this.#options;
    if (dropout !== null) this.dropout?.random.state.set(dropout.random.state);
  }

  /** Takes the views of the layer anew, after the memory has grown. */
  look({ parameters, grads, updates }: FlatLists): void {
    Object.assign(this, viewOf(parameters, this.#segments));
    this.grads = viewOf(grads, this.#segments);
    this.updates = viewOf(updates, this.#segments);
  }

  /** Room for a batch: the addresses to be written once the memory is there. */
  makeRoom(examples: number): [word: number, address: number][] {
    const { units, normalization, residual } = this;
    const { dropout } = this.#options;
    const room = () => this.#heap.room(units * padded(examples));
    const [z, a, deltas] = [room(), room(), room()];
    const statistics = () =>
      normalization === null
        ? 0
        : this.#heap.room(normalization === "layer" ? padded(examples) : units);
    return [
      [t.L_Z, z],
      [t.L_A, a],
      [t.L_DELTAS, deltas],
      [t.L_SUMS, normalization === null ? z : room()],
      [t.L_SUM_DELTAS, normalization === null ? deltas : room()],
      [t.L_ACTIVATED, dropout === null && !residual ? a : room()],
      [t.L_MASK, dropout === null ? 0 : room()],
      [t.L_SKIPPED, residual ? room() : 0],
      [t.L_MEAN, statistics()],
      [t.L_VARIANCE, statistics()],
      [t.L_INVERSE, statistics()],
    ];
  }

  /** Writes the layer into the table. */
  describe(addresses: readonly [word: number, address: number][]): void {
    const { words, floats } = this.#heap;
    const put = (word: number, value: number) => (words[this.#entry + word] = value);
    put(t.L_INPUTS, this.inputs);
    put(t.L_UNITS, this.units);
    put(t.L_ACTIVATION, activationNames.indexOf(this.activation));
    put(t.L_NORMALIZATION, 1 + normalizationNames.indexOf(this.normalization!));
    [this, this.grads].forEach(({ weights, biases, scales, shifts }, k) =>
      [weights, biases, scales, shifts].forEach((list, at) =>
        put(t.L_WEIGHTS + 4 * k + at, list?.byteOffset ?? 0),
      ),
    );
    put(t.L_RUNNING_MEAN, this.#running?.mean ?? 0);
    put(t.L_RUNNING_VARIANCE, this.#running?.variance ?? 0);
    put(t.L_RANDOM, this.#random);
    floats[this.#entry + t.L_DROPPED] = this.#options.dropout?.share ?? 0;
    for (const [word, address] of addresses) put(word, address);
  }

  get examples(): number {
    return this.#batch.examples;
  }

  get z(): Float32Array {
    return this.#read(t.L_Z);
  }

  get a(): Float32Array {
    return this.#read(t.L_A);
  }

  get deltas(): Float32Array {
    return this.#read(t.L_DELTAS);
  }

  get mask(): Float32Array | null {
    return this.#options.dropout === null ? null : this.#read(t.L_MASK);
  }

  get dropout(): LayerOptions["dropout"] {
    const { dropout } = this.#options;
    if (dropout === null) return null;
    const from = this.#random / 4;
    return { ...dropout, random: { state: this.#heap.words.subarray(from, from + 4) } };
  }

  get running(): SeenLayer["running"] {
    if (this.#running === null) return null;
    const { mean, variance } = this.#running;
    return { mean: this.#list(mean, this.units), variance: this.#list(variance, this.units) };
  }

  get statistics(): SeenLayer["statistics"] {
    if (this.normalization === null) return null;
    const size = this.normalization === "layer" ? this.examples : this.units;
    const at = (word: number) => this.#list(this.#heap.words[this.#entry + word], size);
    return { mean: at(t.L_MEAN), variance: at(t.L_VARIANCE) };
  }

  remember(seen: Snapshot["layers"][number]): void {
    this.#batch.hold(seen.examples);
    this.#write(t.L_Z, seen.z);
    this.#write(t.L_A, seen.a);
    this.#write(t.L_DELTAS, seen.deltas);
    if (seen.dropout !== undefined) {
      this.#write(t.L_MASK, seen.dropout.mask);
      this.dropout?.random.state.set(seen.dropout.state);
    }
    if (seen.running !== undefined) {
      this.running?.mean.set(seen.running.mean);
      this.running?.variance.set(seen.running.variance);
    }
  }

  #read(word: number): Float32Array {
    const { units, examples } = this;
    if (examples % 4 === 0) return this.#row(word, 0, units * examples);
    const all = new Float32Array(units * examples);
    for (let j = 0; j < units; j++) all.set(this.#row(word, j, examples), j * examples);
    return all;
  }

  #write(word: number, values: Float32Array): void {
    const { units, examples } = this;
    for (let j = 0; j < units; j++)
      this.#row(word, j, examples).set(values.subarray(j * examples, (j + 1) * examples));
  }

  #row(word: number, unit: number, length: number): Float32Array {
    const from = this.#heap.words[this.#entry + word];
    return this.#list(from + 4 * unit * padded(this.examples), length);
  }

  #list(at: number, length: number): Float32Array {
    return this.#heap.list(at, length);
  }
}
