import type { DataSet } from "./data/data-set.ts";
import type { Evaluation } from "./kernels/plain/evaluation.ts";
import type { Failure } from "./failure.ts";
import type { KernelName } from "./kernels/kernel.ts";
import type { Layer } from "./layer.ts";
import type { Model } from "./model.ts";
import type { Trace } from "./kernels/plain/predict.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Training } from "./training.ts";

/** A training run: it moves when its holder asks for the next step, and can be read after any. */
export interface Run {
  readonly model: Model;
  /** Which kernel does the arithmetic; the bits are the same. */
  readonly kernel: KernelName;
  /** As given, with what change() has altered since. */
  readonly training: Training;
  readonly layers: readonly Layer[];
  /** Steps done. */
  readonly stepCount: number;
  /** Passes over the data completed. */
  readonly epoch: number;
  /** The rate of the next step. */
  readonly learningRate: number;
  /** Loss of the last batch before its update, penalties left out; NaN before the first step. */
  readonly loss: number;
  /** The first non-finite number, or null. A failed run takes no further steps. */
  readonly failure: Failure | null;

  /**
   * One training step: next batch, forward, loss, backward, penalties, clipping, update.
   *
   * Where a number turns non-finite the step ends there, `failure` says where, and the step does
   * not count; parameters have moved only if they themselves are what failed.
   */
  step(): void;
  /**
   * Takes up to `count` steps, fewer where one fails, and returns how many were whole; writes the
   * loss of each of those into `losses`.
   */
  steps(count: number, losses?: Float32Array): number;
  /**
   * Forward and backward over a whole data set, the training's unless given: fills z, a, deltas and
   * grads (the gradients of the loss alone), moves nothing. Returns the loss. It is training's view:
   * a batch normalization measures the data, and dropout uses the mask that a step would draw next.
   */
  backward(data?: DataSet): number;
  /**
   * Loss and accuracy on a data set, the training's unless given. Here, in predict() and in trace()
   * nothing is dropped, and a batch normalization goes by its running statistics.
   */
  evaluate(data?: DataSet): Evaluation;
  /** Outputs [count][outputs] for inputs [count][inputs]; logits for the cross-entropies. */
  predict(inputs: Float32Array): Float32Array;
  /** z and a of every layer for one example. */
  trace(input: ArrayLike<number>): Trace;
  /** A copy of all parameters: layer by layer, weights row by row, biases, scales, shifts. */
  parameters(): Float32Array;
  /** Sets all parameters, in the order of parameters(). */
  setParameters(flat: ArrayLike<number>): void;
  /**
   * Changes a parameter ("layers.0.weights.3", "layers.1.biases.0", also scales and shifts) or a setting
   * ("optimizer.learningRate", "batch", "clip" …). What is not allowed throws and changes nothing.
   */
  change(path: string, value: unknown): void;
  /** All that the run is, as plain data. */
  snapshot(): Snapshot;
  /** Goes back to a snapshot: every later step has the same bits as it had. */
  restore(snapshot: Snapshot): void;
  /** A hash over the bits of all parameters, 16 hex digits. */
  hash(): string;
}
