import type { DataSet } from "../data/data-set.ts";
import type { FlatLists, SeenLayer } from "../layer.ts";
import type { Model } from "../model.ts";
import type { OptimizerState } from "../optimizers.ts";
import type { Segment } from "../segments.ts";
import type { Training } from "../training.ts";
import type { Evaluation } from "./plain/evaluation.ts";

/** Two ways to the same bits: the plain one is what lessons show, the fast one is WebAssembly. */
export type KernelName = "plain" | "fast";

/** One way of doing the arithmetic of a run. */
export interface Kernel {
  readonly name: KernelName;
  /** Room for a run whose parameters are all 0 as yet. */
  open(model: Model, training: Training, segments: readonly Segment[]): Workings;
}

/** The parts of a step, in their order; a step that turns non-finite ends at the end of one. */
export type Stage = "forward" | "loss" | "backward" | "update";

/** How many steps `rates` and `losses` have room for. */
export const BITE = 256;

/** The numbers of a run and what moves them. All lists are live; reading them costs no step anything. */
export interface Workings {
  readonly kernel: KernelName;
  readonly lists: FlatLists;
  readonly layers: readonly SeenLayer[];
  readonly optimizerState: OptimizerState;
  readonly batches: BatchState;
  /** The learning rates of the steps to come: filled in before steps(). */
  readonly rates: Float32Array;
  /** The losses of the last steps() and, if it failed later than in its forward part, of the last step too. */
  readonly losses: Float32Array;
  /** In which part of a step the last steps() met a non-finite number, if it did. */
  readonly stage: Stage | null;

  /** Takes other settings and makes room for their batch; another kind of optimizer starts afresh. */
  adopt(training: Training): void;
  /** Takes up to `count` steps, at most BITE, and returns how many were whole. */
  steps(count: number): number;
  /** Forward and backward over a whole data set; returns the loss and moves nothing. */
  backward(data: DataSet): number;
  /** Outputs [count][outputs] of inputs [count][inputs]. */
  predict(inputs: Float32Array): Float32Array;
  evaluate(data: DataSet): Evaluation;
}

/** Where a run is in its data. */
export interface BatchState {
  /** The order of this epoch. */
  readonly order: Uint32Array;
  /** The state of the stream that the order is drawn from. */
  readonly random: Uint32Array;
  /** Examples of this epoch already seen. */
  position: number;
  /** Passes over the data completed. */
  epoch: number;
}
