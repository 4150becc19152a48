import type { DataSet } from "../../data/data-set.ts";
import { optionsOf } from "../../layer-options.ts";
import type { FlatLists } from "../../layer.ts";
import type { Model } from "../../model.ts";
import { type OptimizerState, memoryPerParameter } from "../../optimizers.ts";
import { stream } from "../../random.ts";
import type { Segment } from "../../segments.ts";
import type { Training } from "../../training.ts";
import { BITE, type BatchState, type Kernel, type Stage, type Workings } from "../kernel.ts";
import type { Evaluation } from "../plain/evaluation.ts";
import { plain } from "../plain/plain.ts";
import type { KernelExports } from "./exports.ts";
import { type Batch, FastLayer, padded } from "./fast-layer.ts";
import { Heap } from "./heap.ts";
import { writeSettings } from "./settings.ts";
import * as t from "./table.ts";

/** Predictions take the widest layer times so many examples at a time, so as to stay in the cache. */
const CHUNK_VALUES = 16384;
const stages = [null, "forward", "loss", "backward", "update"] as const;
const f = Math.fround;

/**
 * The kernel in WebAssembly. `instantiate` makes a new instance of the module for each run; where
 * it throws, the plain kernel takes the run.
 */
export function fast(instantiate: () => KernelExports): Kernel {
  return {
    name: "fast",
    open(model, training, segments) {
      try {
        return new FastWorkings(instantiate(), model, training, segments);
      } catch {
        return plain.open(model, training, segments);
      }
    },
  };
}

class FastWorkings implements Workings {
  readonly kernel = "fast";
  readonly layers: readonly FastLayer[];
  readonly batches: BatchState;
  lists!: FlatLists;
  optimizerState!: OptimizerState;
  rates!: Float32Array;
  losses!: Float32Array;
  stage: Stage | null = null;
  readonly #module: KernelExports;
  readonly #heap: Heap;
  readonly #segments: readonly Segment[];
  readonly #total: number;
  readonly #chunk: number;
  readonly #at: Record<"rates" | "losses" | "inputs" | "targets" | "end", number>;
  #training: Training;
  /** Examples that a batch has room for. */
  #capacity = 0;

  constructor(
    module: KernelExports,
    model: Model,
    training: Training,
    segments: readonly Segment[],
  ) {
    const { data } = training;
    this.#module = module;
    this.#training = training;
    this.#segments = segments;
    const total = segments[segments.length - 1].to;
    this.#total = total;
    const heap = new Heap(
      module.memory,
      t.LAYER_TABLE + 4 * t.LAYER_WORDS * model.activations.length,
    );
    this.#heap = heap;
    const widest = Math.max(...model.widths);
    this.#chunk = Math.max(8, Math.min(256, Math.floor(CHUNK_VALUES / widest / 4) * 4));
    const addresses = {
      [t.SEGMENTS]: heap.room(segments.length * t.SEGMENT_WORDS),
      [t.PARAMETERS]: heap.room(total),
      [t.GRADS]: heap.room(total),
      [t.UPDATES]: heap.room(total),
      [t.MEMORY_1]: heap.room(total),
      [t.MEMORY_2]: heap.room(total),
      [t.ORDER]: heap.room(data.count),
      [t.INPUTS]: heap.room(data.inputs.length),
      [t.TARGETS]: heap.room(data.targets.length),
      [t.SCRATCH_1]: heap.room(widest * this.#chunk),
      [t.SCRATCH_2]: heap.room(widest * this.#chunk),
    };
    this.#at = {
      rates: heap.room(BITE),
      losses: heap.room(BITE),
      inputs: heap.room(this.#chunk * data.inputWidth),
      targets: heap.room(this.#chunk * data.targetWidth),
      end: 0,
    };
    const batch: Batch = {
      get examples() {
        return heap.words[t.EXAMPLES];
      },
      hold: (examples) => {
        this.#makeRoom(examples);
        heap.words[t.EXAMPLES] = examples;
        heap.words[t.WHOLE] = 0;
      },
    };
    this.layers = model.activations.map((activation, l) => {
      const own = segments.filter(({ layer }) => layer === l);
      const options = optionsOf(model, l, training.seed);
      const entry = t.LAYER_TABLE / 4 + l * t.LAYER_WORDS;
      return new FastLayer(model.widths.slice(l), activation, options, heap, own, batch, entry);
    });
    this.#at.end = heap.room(0);
    heap.grow();
    Object.entries(addresses).forEach(([word, at]) => (heap.words[Number(word)] = at));
    heap.words[t.LAYERS] = this.layers.length;
    heap.words[t.COUNT] = data.count;
    heap.words[t.INPUT_WIDTH] = data.inputWidth;
    heap.words[t.TARGET_WIDTH] = data.targetWidth;
    heap.list(addresses[t.INPUTS], data.inputs.length).set(data.inputs);
    heap.list(addresses[t.TARGETS], data.targets.length).set(data.targets);
    this.batches = batchState(heap, data.count);
    this.batches.order.forEach((_, n, order) => (order[n] = n));
    this.batches.random.set(stream(training.seed, "batch order").state);
    this.#makeRoomForBatch();
    this.#startOptimizer();
    for (const layer of this.layers) layer.start();
    writeSettings(heap, training, segments);
  }

  adopt(training: Training): void {
    const other = training.optimizer.kind !== this.#training.optimizer.kind;
    this.#training = training;
    this.#makeRoomForBatch();
    if (other) this.#startOptimizer();
    if (training.freeze) this.lists.updates.fill(0);
    writeSettings(this.#heap, training, this.#segments);
  }

  steps(count: number): number {
    const whole = this.#module.steps(count, this.#at.rates, this.#at.losses);
    this.stage = stages[this.#heap.words[t.STAGE]];
    if (whole < count) this.losses[whole] = this.#heap.floats[t.LOSS_VALUE];
    return whole;
  }

  backward(data: DataSet): number {
    this.#makeRoom(data.count);
    const own = data === this.#training.data;
    if (!own) this.#take(data);
    // The masks are those of the next step, which draws them again.
    const states = this.layers.map(({ dropout }) => dropout?.random.state.slice());
    const loss = this.#module.gradients(own ? 1 : 0);
    this.layers.forEach(({ dropout }, l) => dropout?.random.state.set(states[l] ?? []));
    return loss;
  }

  /** Gathers a data set that is not the run's own. */
  #take({ inputs, inputWidth, targets, targetWidth, count }: DataSet): void {
    const { words, floats } = this.#heap;
    words[t.EXAMPLES] = count;
    words[t.WHOLE] = 0;
    const put = (rows: Float32Array, width: number, at: number) => {
      for (let n = 0; n < padded(count); n++)
        for (let i = 0; i < width; i++)
          floats[at / 4 + i * padded(count) + n] = rows[Math.min(n, count - 1) * width + i];
    };
    put(inputs, inputWidth, words[t.X]);
    put(targets, targetWidth, words[t.Y]);
  }

  predict(inputs: Float32Array): Float32Array {
    const { floats } = this.#heap;
    const width = this.layers[0].inputs;
    const { units } = this.layers[this.layers.length - 1];
    const count = inputs.length / width;
    const rows = new Float32Array(count * units);
    for (let from = 0; from < count; from += this.#chunk) {
      const some = Math.min(this.#chunk, count - from);
      floats.set(inputs.subarray(from * width, (from + some) * width), this.#at.inputs / 4);
      const at = this.#module.outputs(this.#at.inputs, some) / 4;
      if (units === 1) rows.set(floats.subarray(at, at + some), from);
      else
        for (let n = 0; n < some; n++)
          for (let k = 0; k < units; k++)
            rows[(from + n) * units + k] = floats[at + k * padded(some) + n];
    }
    return rows;
  }

  evaluate(data: DataSet): Evaluation {
    const { floats, words } = this.#heap;
    const { inputs, inputWidth, targets, targetWidth, count } = data;
    floats.fill(0, t.STRIPES, t.STRIPES + 4);
    words[t.RIGHT] = 0;
    for (let from = 0; from < count; from += this.#chunk) {
      const some = Math.min(this.#chunk, count - from);
      const to = from + some;
      floats.set(inputs.subarray(from * inputWidth, to * inputWidth), this.#at.inputs / 4);
      floats.set(targets.subarray(from * targetWidth, to * targetWidth), this.#at.targets / 4);
      this.#module.judge(this.#at.inputs, this.#at.targets, some);
    }
    const { loss } = this.#training;
    const { units } = this.layers[this.layers.length - 1];
    const answers = loss === "softmaxCrossEntropy" ? count : units * count;
    const [s0, s1, s2, s3] = floats.subarray(t.STRIPES, t.STRIPES + 4);
    return {
      loss: f(f(f(s0 + s1) + f(s2 + s3)) / f(answers)),
      accuracy: loss === "squaredError" ? null : words[t.RIGHT] / answers,
    };
  }

  /** The optimizer's memory and powers before the first step. */
  #startOptimizer(): void {
    this.#look();
    this.optimizerState.memory.forEach((values) => values.fill(0));
    this.optimizerState.powers.fill(1);
  }

  #makeRoomForBatch(): void {
    const { data, batch } = this.#training;
    this.#makeRoom(batch === "full" ? data.count : batch);
  }

  /** Lays out the batch and what the layers see of it anew if it is larger than any before. */
  #makeRoom(examples: number): void {
    const heap = this.#heap;
    if (examples <= this.#capacity) return;
    this.#capacity = examples;
    const lanes = padded(examples);
    heap.free(this.#at.end);
    const { inputWidth, targetWidth } = this.#training.data;
    const x = heap.room(inputWidth * lanes);
    const y = heap.room(targetWidth * lanes);
    const rooms = this.layers.map((layer) => layer.makeRoom(examples));
    heap.grow();
    const { words } = heap;
    words[t.X] = x;
    words[t.Y] = y;
    words[t.EXAMPLES] = 0;
    words[t.WHOLE] = 0;
    this.#look();
    this.layers.forEach((layer, l) => layer.describe(rooms[l]));
  }

  /** Takes all views anew: a memory that grows leaves the old ones empty. */
  #look(): void {
    const heap = this.#heap;
    const list = (word: number) => heap.list(heap.words[word], this.#total);
    this.lists = {
      parameters: list(t.PARAMETERS),
      grads: list(t.GRADS),
      updates: list(t.UPDATES),
    };
    const memory = [t.MEMORY_1, t.MEMORY_2].slice(0, memoryPerParameter(this.#training.optimizer));
    this.optimizerState = {
      memory: memory.map(list),
      powers: heap.floats.subarray(t.POWER_1, t.POWER_2 + 1),
    };
    this.rates = heap.list(this.#at.rates, BITE);
    this.losses = heap.list(this.#at.losses, BITE);
    for (const layer of this.layers) layer.look(this.lists);
  }
}

/** Where the module is in the run's data, read and written in its table. */
function batchState(heap: Heap, count: number): BatchState {
  return {
    get order() {
      const from = heap.words[t.ORDER] / 4;
      return heap.words.subarray(from, from + count);
    },
    get random() {
      return heap.words.subarray(t.RANDOM, t.RANDOM + 4);
    },
    get position() {
      return heap.words[t.POSITION];
    },
    set position(value) {
      heap.words[t.POSITION] = value;
    },
    get epoch() {
      return heap.words[t.EPOCH];
    },
    set epoch(value) {
      heap.words[t.EPOCH] = value;
    },
  };
}
