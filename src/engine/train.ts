import { BadInput } from "./bad-input.ts";
import { changedTraining, placeOf } from "./change.ts";
import { allFinite } from "./check.ts";
import type { DataSet } from "./data/data-set.ts";
import { type Failure, failureIn } from "./failure.ts";
import { drawFirst } from "./first-parameters.ts";
import { hashOf } from "./hash.ts";
import { BITE, type Kernel, type KernelName, type Workings } from "./kernels/kernel.ts";
import { FEWEST } from "./kernels/plain/batch-normalization.ts";
import type { Evaluation } from "./kernels/plain/evaluation.ts";
import { plain } from "./kernels/plain/plain.ts";
import { type Trace, traceOf } from "./kernels/plain/predict.ts";
import type { SeenLayer } from "./layer.ts";
import { type Model, checkModel } from "./model.ts";
import type { Run } from "./run.ts";
import { rateAt } from "./schedules.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { type Snapshot, checkSnapshot, layersSeen } from "./snapshot.ts";
import { type Training, checkFit, checkSettings, checkTraining } from "./training.ts";

/**
 * Starts a training run: draws the first weights and biases, each layer from streams of its own of
 * the training's seed, and takes no step yet. Both kernels give the same bits. Throws BadInput.
 */
export function train(model: Model, training: Training, kernel: Kernel = plain): Run {
  return new TrainingRun(checkModel(model), checkTraining(model, training), kernel);
}

class TrainingRun implements Run {
  readonly model: Model;
  training: Training;
  stepCount = 0;
  loss = NaN;
  failure: Failure | null = null;
  readonly #segments: Segment[];
  readonly #workings: Workings;

  constructor(model: Model, training: Training, kernel: Kernel) {
    this.model = { ...model, widths: [...model.widths], activations: [...model.activations] };
    this.training = { ...training };
    this.#segments = segmentsOf(model);
    this.#workings = kernel.open(this.model, this.training, this.#segments);
    drawFirst(this.layers, model, training.seed);
  }

  get kernel(): KernelName {
    return this.#workings.kernel;
  }

  get layers(): readonly SeenLayer[] {
    return this.#workings.layers;
  }

  get epoch(): number {
    return this.#workings.batches.epoch;
  }

  get learningRate(): number {
    return this.#rateAfter(this.stepCount);
  }

  #rateAfter(done: number): number {
    const { schedule, optimizer } = this.training;
    return schedule === undefined
      ? Math.fround(optimizer.learningRate)
      : rateAt(schedule, optimizer.learningRate, done);
  }

  step(): void {
    this.steps(1);
  }

  steps(count: number, losses?: Float32Array): number {
    let done = 0;
    while (done < count && this.failure === null) {
      const some = Math.min(count - done, BITE);
      const whole = this.#bite(some);
      for (let k = 0; losses !== undefined && k < whole; k++)
        losses[done + k] = this.#workings.losses[k];
      done += whole;
    }
    return done;
  }

  /** Takes up to BITE steps and returns how many were whole. */
  #bite(count: number): number {
    const workings = this.#workings;
    for (let k = 0; k < count; k++) workings.rates[k] = this.#rateAfter(this.stepCount + k);
    const whole = workings.steps(count);
    this.stepCount += whole;
    const { stage } = workings;
    if (whole === count || stage === null) {
      this.loss = workings.losses[count - 1];
      return whole;
    }
    const { layers, lists } = workings;
    const place = failureIn(stage, layers, this.#segments, lists)!;
    this.failure = { step: this.stepCount + 1, ...place };
    if (stage !== "forward") this.loss = workings.losses[whole];
    else if (whole > 0) this.loss = workings.losses[whole - 1];
    return whole;
  }

  backward(data: DataSet = this.training.data): number {
    if (data !== this.training.data) checkFit(this.model, this.training.loss, "data", data);
    if (this.model.normalization === "batch" && data.count < FEWEST)
      throw new BadInput("data.count", data.count, `at least ${FEWEST} to normalize over`);
    return this.#workings.backward(data);
  }

  evaluate(data: DataSet = this.training.data): Evaluation {
    if (data !== this.training.data) checkFit(this.model, this.training.loss, "data", data);
    return this.#workings.evaluate(data);
  }

  predict(inputs: Float32Array): Float32Array {
    const width = this.layers[0].inputs;
    if (!(inputs instanceof Float32Array) || inputs.length % width !== 0)
      throw new BadInput("inputs", inputs, `a Float32Array of rows of ${width}`);
    allFinite("inputs", inputs);
    return this.#workings.predict(inputs);
  }

  trace(input: ArrayLike<number>): Trace {
    const width = this.layers[0].inputs;
    if (input?.length !== width) throw new BadInput("input", input, `${width} numbers`);
    allFinite("input", input);
    return traceOf(this.layers, input);
  }

  parameters(): Float32Array {
    return this.#workings.lists.parameters.slice();
  }

  setParameters(flat: ArrayLike<number>): void {
    const { parameters } = this.#workings.lists;
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
      this.#adopt(checkSettings(this.model, training, this.#workings.batches.position));
    }
    this.failure = null;
  }

  #adopt(training: Training): void {
    this.training = training;
    this.#workings.adopt(training);
  }

  snapshot(): Snapshot {
    const { data: _, ...training } = this.training;
    const { lists, optimizerState, batches, layers } = this.#workings;
    return {
      training: { ...training },
      stepCount: this.stepCount,
      epoch: batches.epoch,
      position: batches.position,
      loss: this.loss,
      failure: this.failure === null ? null : { ...this.failure },
      parameters: lists.parameters.slice(),
      grads: lists.grads.slice(),
      updates: lists.updates.slice(),
      memory: optimizerState.memory.map((values) => values.slice()),
      powers: optimizerState.powers.slice(),
      order: batches.order.slice(),
      orderState: batches.random.slice(),
      layers: layersSeen(layers),
    };
  }

  restore(snapshot: Snapshot): void {
    const { data } = this.training;
    checkSnapshot(snapshot, this.#workings.lists.parameters.length, data.count, this.layers);
    this.#adopt(checkSettings(this.model, { ...snapshot.training, data }, snapshot.position));
    this.layers.forEach((layer, l) => layer.remember(snapshot.layers[l]));
    const { lists, optimizerState, batches } = this.#workings;
    lists.parameters.set(snapshot.parameters);
    lists.grads.set(snapshot.grads);
    lists.updates.set(snapshot.updates);
    optimizerState.memory.forEach((values, k) => values.set(snapshot.memory[k]));
    optimizerState.powers.set(snapshot.powers);
    batches.order.set(snapshot.order);
    batches.random.set(snapshot.orderState);
    batches.position = snapshot.position;
    batches.epoch = snapshot.epoch;
    this.stepCount = snapshot.stepCount;
    this.loss = snapshot.loss;
    this.failure = snapshot.failure === null ? null : { ...snapshot.failure };
  }

  hash(): string {
    return hashOf(this.#workings.lists.parameters);
  }
}
