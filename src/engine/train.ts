import { backward, forward } from "./backpropagation.ts";
import { BadInput } from "./bad-input.ts";
import { FEWEST } from "./batch-normalization.ts";
import { Batches } from "./batches.ts";
import { changedTraining, placeOf } from "./change.ts";
import { allFinite } from "./check.ts";
import type { DataSet } from "./data/data-set.ts";
import { type Evaluation, evaluation } from "./evaluation.ts";
import { type Failure, failureBackward, failureForward, failureUpdate } from "./failure.ts";
import { hashOf } from "./hash.ts";
import { firstLayers } from "./first-layers.ts";
import type { DenseLayer, FlatLists } from "./layer.ts";
import { loss } from "./losses.ts";
import { type Model, checkModel, countWeightsAndBiases } from "./model.ts";
import { track } from "./normalization.ts";
import { type OptimizerState, initOptimizer } from "./optimizers.ts";
import { type Trace, rowsOf, traceOf } from "./predict.ts";
import type { Run } from "./run.ts";
import { rateAt } from "./schedules.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { type Snapshot, checkSnapshot, layersSeen } from "./snapshot.ts";
import { type Training, checkFit, checkSettings, checkTraining } from "./training.ts";
import { movingSegments, update } from "./update.ts";

/**
 * Starts a training run: draws the first weights and biases, each layer from streams of its own of
 * the training's seed, and takes no step yet. Throws BadInput.
 */
export function train(model: Model, training: Training): Run {
  return new TrainingRun(checkModel(model), checkTraining(model, training));
}

class TrainingRun implements Run {
  readonly model: Model;
  readonly layers: readonly DenseLayer[];
  training: Training;
  stepCount = 0;
  loss = NaN;
  failure: Failure | null = null;
  readonly #lists: FlatLists;
  readonly #segments: Segment[];
  readonly #batches: Batches;
  #moving: Segment[];
  #optimizerState: OptimizerState;
  #perExample = new Float32Array(0);

  constructor(model: Model, training: Training) {
    const { total } = countWeightsAndBiases(model);
    this.model = { ...model, widths: [...model.widths], activations: [...model.activations] };
    this.training = { ...training };
    this.#segments = segmentsOf(model);
    this.#moving = movingSegments(this.#segments, training);
    this.#lists = {
      parameters: new Float32Array(total),
      grads: new Float32Array(total),
      updates: new Float32Array(total),
    };
    this.layers = firstLayers(model, training.seed, this.#lists, this.#segments);
    this.#optimizerState = initOptimizer(training.optimizer, total);
    this.#batches = new Batches(training.data, training.seed);
    this.#makeRoom(training.data, training.batch === "full" ? training.data.count : training.batch);
  }

  get epoch(): number {
    return this.#batches.epoch;
  }

  get learningRate(): number {
    const { schedule, optimizer } = this.training;
    return schedule === undefined
      ? Math.fround(optimizer.learningRate)
      : rateAt(schedule, optimizer.learningRate, this.stepCount);
  }

  step(): void {
    if (this.failure !== null) return;
    const step = this.stepCount + 1;
    const count = this.#batches.next(this.training.batch);
    const value = this.#forward(count);
    this.failure = failureForward(this.layers, step);
    if (this.failure !== null) return;
    this.loss = value;
    if (value - value !== 0)
      this.failure = { step, layer: this.layers.length - 1, quantity: "loss" };
    if (this.failure !== null) return;
    backward(this.layers, this.#batches.x, count);
    this.failure = failureBackward(this.layers, this.#segments, this.#lists.grads, step);
    if (this.failure !== null) return;
    update(this.#lists, this.#moving, this.training, this.#optimizerState, this.learningRate);
    this.failure = failureUpdate(this.#segments, this.#lists.parameters, step);
    if (this.failure !== null) return;
    for (let l = 0; l < this.layers.length; l++) track(this.layers[l], count);
    this.#batches.seen(count);
    this.stepCount = step;
  }

  /** z and a of all layers and dL/da of the last, for the batch that is gathered; returns the loss. */
  #forward(count: number): number {
    forward(this.layers, this.#batches.x, count);
    const { room, units } = this.layers[this.layers.length - 1];
    const { targets } = this.#batches;
    return loss(this.training.loss, room.a, targets, room.deltas, this.#perExample, units, count);
  }

  backward(data: DataSet = this.training.data): number {
    if (data !== this.training.data) checkFit(this.model, this.training.loss, "data", data);
    if (this.model.normalization === "batch" && data.count < FEWEST)
      throw new BadInput("data.count", data.count, `at least ${FEWEST} to normalize over`);
    this.#makeRoom(data, data.count);
    const count = this.#batches.takeAll(data);
    const states = this.layers.map(({ dropout }) => dropout?.random.state.slice());
    const value = this.#forward(count);
    this.layers.forEach(({ dropout }, l) => dropout?.random.state.set(states[l] ?? []));
    backward(this.layers, this.#batches.x, count);
    return value;
  }

  evaluate(data: DataSet = this.training.data): Evaluation {
    if (data !== this.training.data) checkFit(this.model, this.training.loss, "data", data);
    return evaluation(this.layers, this.training.loss, data);
  }

  predict(inputs: Float32Array): Float32Array {
    const width = this.layers[0].inputs;
    if (!(inputs instanceof Float32Array) || inputs.length % width !== 0)
      throw new BadInput("inputs", inputs, `a Float32Array of rows of ${width}`);
    allFinite("inputs", inputs);
    return rowsOf(this.layers, inputs);
  }

  trace(input: ArrayLike<number>): Trace {
    const width = this.layers[0].inputs;
    if (input?.length !== width) throw new BadInput("input", input, `${width} numbers`);
    allFinite("input", input);
    return traceOf(this.layers, input);
  }

  parameters(): Float32Array {
    return this.#lists.parameters.slice();
  }

  setParameters(flat: ArrayLike<number>): void {
    const { parameters } = this.#lists;
    if (flat?.length !== parameters.length)
      throw new BadInput("parameters", flat, `${parameters.length} numbers`);
    allFinite("parameters", flat);
    parameters.set(flat);
    this.failure = null;
  }

  change(path: string, value: unknown): void {
    const place = placeOf(this.layers, path, value);
    if (place !== null) place.values[place.index] = value as number;
    else {
      const training = changedTraining(this.training, path, value);
      this.#adopt(checkSettings(this.model, training, this.#batches.position));
    }
    this.failure = null;
  }

  #adopt(training: Training): void {
    const other = training.optimizer.kind !== this.training.optimizer.kind;
    if (other)
      this.#optimizerState = initOptimizer(training.optimizer, this.#lists.parameters.length);
    this.training = training;
    this.#moving = movingSegments(this.#segments, training);
    if (training.freeze) this.#lists.updates.fill(0);
    const { data, batch } = training;
    this.#makeRoom(data, batch === "full" ? data.count : batch);
  }

  #makeRoom(data: DataSet, examples: number): void {
    this.#batches.makeRoom(data, examples);
    for (const layer of this.layers) layer.makeRoom(examples);
    if (this.#perExample.length < examples) this.#perExample = new Float32Array(examples);
  }

  snapshot(): Snapshot {
    const { data: _, ...training } = this.training;
    const { memory, powers } = this.#optimizerState;
    return {
      training: { ...training },
      stepCount: this.stepCount,
      epoch: this.epoch,
      position: this.#batches.position,
      loss: this.loss,
      failure: this.failure === null ? null : { ...this.failure },
      parameters: this.#lists.parameters.slice(),
      grads: this.#lists.grads.slice(),
      updates: this.#lists.updates.slice(),
      memory: memory.map((values) => values.slice()),
      powers: powers.slice(),
      order: this.#batches.order.slice(),
      orderState: this.#batches.random.state.slice(),
      layers: layersSeen(this.layers),
    };
  }

  restore(snapshot: Snapshot): void {
    const { parameters, grads, updates } = this.#lists;
    const { data } = this.training;
    checkSnapshot(snapshot, parameters.length, data.count, this.layers);
    this.#adopt(checkSettings(this.model, { ...snapshot.training, data }, snapshot.position));
    parameters.set(snapshot.parameters);
    grads.set(snapshot.grads);
    updates.set(snapshot.updates);
    this.#optimizerState = {
      memory: snapshot.memory.map((values) => values.slice()),
      powers: snapshot.powers.slice(),
    };
    this.#batches.order.set(snapshot.order);
    this.#batches.random.state.set(snapshot.orderState);
    this.#batches.position = snapshot.position;
    this.#batches.epoch = snapshot.epoch;
    this.stepCount = snapshot.stepCount;
    this.loss = snapshot.loss;
    this.failure = snapshot.failure === null ? null : { ...snapshot.failure };
    this.layers.forEach((layer, l) => layer.remember(snapshot.layers[l]));
  }

  hash(): string {
    return hashOf(this.#lists.parameters);
  }
}
