import type { ActivationName } from "./activations.ts";
import type { RunningStatistics } from "./kernels/plain/batch-normalization.ts";
import type { Statistics } from "./kernels/plain/layer-normalization.ts";
import type { NormalizationName } from "./kernels/plain/normalization.ts";
import type { Random } from "./random.ts";
import type { Snapshot } from "./snapshot.ts";

/** The parameters of a layer, or what belongs to each of them; views into flat lists. */
export interface Parameters {
  /** [units][inputs]: row j holds the weights into unit j. */
  readonly weights: Float32Array;
  /** [units], or null in a network without biases. */
  readonly biases: Float32Array | null;
  /** γ [units], or null in a layer that normalizes nothing. */
  readonly scales: Float32Array | null;
  /** β [units], or null in a layer that normalizes nothing. */
  readonly shifts: Float32Array | null;
}

/** The share of activations dropped in training, and the stream that says which. */
export interface Dropout {
  readonly share: number;
  readonly random: Pick<Random, "state">;
}

/** What a layer does beside its weighted sums and activation; the last layer does none of it. */
export interface LayerOptions {
  /** How weighted sums become z, or null for as they are. */
  readonly normalization: NormalizationName | null;
  /** null where nothing is dropped. */
  readonly dropout: Dropout | null;
  /** Whether the layer adds its input to its activation. */
  readonly residual: boolean;
}

/** A dense layer and what it last saw. */
export interface Layer extends Parameters, LayerOptions {
  readonly inputs: number;
  readonly units: number;
  readonly activation: ActivationName;
  /** What a batch normalization evaluates by; null for any other layer. */
  readonly running: RunningStatistics | null;
  /** Examples in the last batch. */
  readonly examples: number;
  /** Pre-activations of the last batch, after any normalization, [units][examples]. */
  readonly z: Float32Array;
  /** What the layer hands on of the last batch: f(z), after any dropout and residual, [units][examples]. */
  readonly a: Float32Array;
  /** The signal that came back, dL/dz of the last batch, [units][examples]. */
  readonly deltas: Float32Array;
  /** 0 where dropout dropped an activation of the last batch, else 1 / (1 − p); [units][examples] or null. */
  readonly mask: Float32Array | null;
  /** What a normalization measured in the last batch, null in a layer without one. */
  readonly statistics: Pick<Statistics, "mean" | "variance"> | null;
  /** The gradients the last step used: penalties added, then clipped; after backward() the loss's own. */
  readonly grads: Parameters;
  /** What the last step added to each parameter. */
  readonly updates: Parameters;
}

/** A layer that can be put back to what it saw, and how far it was, at the time of a snapshot. */
export interface SeenLayer extends Layer {
  remember(seen: Snapshot["layers"][number]): void;
}

/** The three flat lists that the layers of a run share. */
export interface FlatLists {
  parameters: Float32Array;
  grads: Float32Array;
  updates: Float32Array;
}
