import type { DataSet } from "../../data/data-set.ts";
import { failureIn } from "../../failure.ts";
import { optionsOf } from "../../layer-options.ts";
import type { FlatLists } from "../../layer.ts";
import type { Model } from "../../model.ts";
import { type OptimizerState, initOptimizer } from "../../optimizers.ts";
import type { Segment } from "../../segments.ts";
import type { Training } from "../../training.ts";
import { BITE, type Kernel, type Stage, type Workings } from "../kernel.ts";
import { backward, forward } from "./backpropagation.ts";
import { Batches } from "./batches.ts";
import { DenseLayer } from "./dense-layer.ts";
import { type Evaluation, evaluation } from "./evaluation.ts";
import { loss } from "./losses.ts";
import { track } from "./normalization.ts";
import { rowsOf } from "./predict.ts";
import { movingSegments, update } from "./update.ts";

/** The kernel in TypeScript: the one that lessons show. */
export const plain: Kernel = {
  name: "plain",
  open: (model, training, segments) => new PlainWorkings(model, training, segments),
};

class PlainWorkings implements Workings {
  readonly kernel = "plain";
  readonly lists: FlatLists;
  readonly layers: readonly DenseLayer[];
  readonly batches: Batches;
  readonly rates = new Float32Array(BITE);
  readonly losses = new Float32Array(BITE);
  optimizerState: OptimizerState;
  stage: Stage | null = null;
  readonly #segments: readonly Segment[];
  #training: Training;
  #moving: Segment[];
  #perExample = new Float32Array(0);

  constructor(model: Model, training: Training, segments: readonly Segment[]) {
    const total = segments[segments.length - 1].to;
    const list = () => new Float32Array(total);
    this.lists = { parameters: list(), grads: list(), updates: list() };
    this.layers = model.activations.map((activation, l) => {
      const own = segments.filter(({ layer }) => layer === l);
      const options = optionsOf(model, l, training.seed);
      const [inputs, units] = model.widths.slice(l);
      return new DenseLayer(inputs, units, activation, options, this.lists, own);
    });
    this.batches = new Batches(training.data, training.seed);
    this.optimizerState = initOptimizer(training.optimizer, total);
    this.#segments = segments;
    this.#training = training;
    this.#moving = movingSegments(segments, training);
    this.#makeRoomForBatch();
  }

  adopt(training: Training): void {
    if (training.optimizer.kind !== this.#training.optimizer.kind)
      this.optimizerState = initOptimizer(training.optimizer, this.lists.parameters.length);
    this.#training = training;
    this.#moving = movingSegments(this.#segments, training);
    if (training.freeze) this.lists.updates.fill(0);
    this.#makeRoomForBatch();
  }

  steps(count: number): number {
    for (let k = 0; k < count; k++) {
      this.stage = this.#step(k);
      if (this.stage !== null) return k;
    }
    return count;
  }

  /** One training step; where a number turns non-finite it ends there and says in which part. */
  #step(k: number): Stage | null {
    const count = this.batches.next(this.#training.batch);
    const value = this.#forward(count);
    if (this.#failed("forward")) return "forward";
    this.losses[k] = value;
    if (value - value !== 0) return "loss";
    backward(this.layers, this.batches.x, count);
    if (this.#failed("backward")) return "backward";
    update(this.lists, this.#moving, this.#training, this.optimizerState, this.rates[k]);
    if (this.#failed("update")) return "update";
    for (let l = 0; l < this.layers.length; l++) track(this.layers[l], count);
    this.batches.seen(count);
    return null;
  }

  #failed(stage: Stage): boolean {
    return failureIn(stage, this.layers, this.#segments, this.lists) !== null;
  }

  /** z and a of all layers and dL/da of the last, for the batch that is gathered; returns the loss. */
  #forward(count: number): number {
    forward(this.layers, this.batches.x, count);
    const { room, units } = this.layers[this.layers.length - 1];
    const { targets } = this.batches;
    return loss(this.#training.loss, room.a, targets, room.deltas, this.#perExample, units, count);
  }

  backward(data: DataSet): number {
    this.#makeRoom(data, data.count);
    const count = this.batches.takeAll(data);
    // The masks are those of the next step, which draws them again.
    const states = this.layers.map(({ dropout }) => dropout?.random.state.slice());
    const value = this.#forward(count);
    this.layers.forEach(({ dropout }, l) => dropout?.random.state.set(states[l] ?? []));
    backward(this.layers, this.batches.x, count);
    return value;
  }

  predict(inputs: Float32Array): Float32Array {
    return rowsOf(this.layers, inputs);
  }

  evaluate(data: DataSet): Evaluation {
    return evaluation(this.layers, this.#training.loss, data);
  }

  #makeRoomForBatch(): void {
    const { data, batch } = this.#training;
    this.#makeRoom(data, batch === "full" ? data.count : batch);
  }

  #makeRoom(data: DataSet, examples: number): void {
    this.batches.makeRoom(data, examples);
    for (const layer of this.layers) layer.makeRoom(examples);
    if (this.#perExample.length < examples) this.#perExample = new Float32Array(examples);
  }
}
