import type { KernelName } from "#engine";
import type { Change, Experiment, LayerStatistics } from "#experiments";

/** What a figure wants to see of each run in every frame. */
export interface Watch {
  /** Inputs [count][inputWidth] at which the outputs are wanted. */
  probe?: Float32Array;
  /** The gradients and last updates of all parameters, in the order of the parameters. */
  gradients?: boolean;
  /** What to log of each layer: sizes of activations, signals, gradients and updates. */
  layers?: boolean;
}

/** What went non-finite first. */
export interface Failure {
  step: number;
  layer: number;
  quantity: string;
}

/** One run at one step. Arrays are transferred, never shared. */
export interface RunFrame {
  loss: number;
  /** The loss of every step since the previous frame, oldest first. */
  losses: Float32Array;
  /** All parameters: layer by layer, the weights row by row, then the biases. */
  parameters: Float32Array;
  outputs?: Float32Array;
  gradients?: Float32Array;
  updates?: Float32Array;
  layers?: LayerStatistics;
  learningRate: number;
  failure: Failure | null;
  /** Which kernel trains it. */
  kernel: KernelName;
}

/** Runs in lock step, all at `step`. */
export interface Frame {
  step: number;
  /** The step before the first entry of `losses`. */
  from: number;
  runs: RunFrame[];
}

/** From the page to the worker. `id` names a set of runs in lock step. */
export type Request =
  | { type: "open"; id: number; experiments: Experiment[]; watch: Watch; step: number }
  | { type: "run"; id: number; stepsPerFrame: number }
  | { type: "pause"; id: number }
  | { type: "seek"; id: number; step: number }
  | { type: "change"; id: number; run: number; change: Change }
  | { type: "taken"; id: number }
  | { type: "measure"; id: number; call: number; run: number; measure: string; argument: unknown }
  | { type: "close"; id: number }
  | { type: "ping" };

/** From the worker to the page. */
export type Report =
  | { type: "frame"; id: number; frame: Frame; state: "running" | "paused" | "ended" }
  | { type: "refused"; id: number; message: string; field?: string }
  | { type: "unloaded"; id: number; message: string }
  | { type: "measured"; id: number; call: number; result: unknown }
  | { type: "pong" };
