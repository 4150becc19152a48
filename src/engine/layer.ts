import type { ActivationName } from "./activations.ts";
import type { RunningStatistics } from "./batch-normalization.ts";
import { type NormalizationName, roomForStatistics } from "./normalization.ts";
import type { Random } from "./random.ts";
import type { Segment } from "./segments.ts";
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

/** What a layer does beside its weighted sums and activation; the last layer does none of it. */
export interface LayerOptions {
  /** How weighted sums become z, or null for as they are. */
  readonly normalization: NormalizationName | null;
  /** The share of activations dropped in training, and the stream that says which; null for none. */
  readonly dropout: { readonly share: number; readonly random: Random } | null;
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
  /** The gradients the last step used: penalties added, then clipped; after backward() the loss's own. */
  readonly grads: Parameters;
  /** What the last step added to each parameter. */
  readonly updates: Parameters;
}

/** The three flat lists that the layers of a run share. */
export interface FlatLists {
  parameters: Float32Array;
  grads: Float32Array;
  updates: Float32Array;
}

/** A layer with its own room for a batch. */
export class DenseLayer implements Layer {
  readonly inputs: number;
  readonly units: number;
  readonly activation: ActivationName;
  readonly normalization: NormalizationName | null;
  readonly dropout: LayerOptions["dropout"];
  readonly residual: boolean;
  readonly weights: Float32Array;
  readonly biases: Float32Array | null;
  readonly scales: Float32Array | null;
  readonly shifts: Float32Array | null;
  readonly running: RunningStatistics | null;
  readonly grads: Parameters;
  readonly updates: Parameters;
  examples = 0;
  room: Room;

  constructor(
    inputs: number,
    units: number,
    activation: ActivationName,
    options: LayerOptions,
    lists: FlatLists,
    segments: readonly Segment[],
  ) {
    this.inputs = inputs;
    this.units = units;
    this.activation = activation;
    ({
      normalization: this.normalization,
      dropout: this.dropout,
      residual: this.residual,
    } = options);
    ({
      weights: this.weights,
      biases: this.biases,
      scales: this.scales,
      shifts: this.shifts,
    } = viewOf(lists.parameters, segments));
    this.grads = viewOf(lists.grads, segments);
    this.updates = viewOf(lists.updates, segments);
    this.running =
      this.normalization === "batch"
        ? { mean: new Float32Array(units), variance: new Float32Array(units).fill(1) }
        : null;
    this.room = roomOf(this, 0);
  }

  /** Makes room for a batch of this many examples. */
  makeRoom(examples: number): void {
    if (this.room.z.length >= this.units * examples) return;
    this.room = roomOf(this, examples);
    this.examples = 0;
  }

  /** Puts back what the layer saw, and how far it was, at the time of a snapshot. */
  remember(seen: Snapshot["layers"][number]): void {
    this.makeRoom(seen.examples);
    this.room.z.set(seen.z);
    this.room.a.set(seen.a);
    this.room.deltas.set(seen.deltas);
    this.examples = seen.examples;
    if (seen.dropout !== undefined) {
      this.room.mask.set(seen.dropout.mask);
      this.dropout?.random.state.set(seen.dropout.state);
    }
    if (seen.running !== undefined) {
      this.running?.mean.set(seen.running.mean);
      this.running?.variance.set(seen.running.variance);
    }
  }

  get z(): Float32Array {
    return this.room.z.subarray(0, this.units * this.examples);
  }

  get a(): Float32Array {
    return this.room.a.subarray(0, this.units * this.examples);
  }

  get deltas(): Float32Array {
    return this.room.deltas.subarray(0, this.units * this.examples);
  }

  get mask(): Float32Array | null {
    return this.dropout === null ? null : this.room.mask.subarray(0, this.units * this.examples);
  }
}

/** The parts of a flat list that are a layer's. */
function viewOf(list: Float32Array, segments: readonly Segment[]): Parameters {
  const part = (kind: Segment["kind"]) => {
    const segment = segments.find((one) => one.kind === kind);
    return segment === undefined ? null : list.subarray(segment.from, segment.to);
  };
  return {
    weights: part("weights") ?? new Float32Array(0),
    biases: part("biases"),
    scales: part("scales"),
    shifts: part("shifts"),
  };
}

/** What a layer writes for a batch, [units][examples] each; lists that would be equal are one. */
type Room = ReturnType<typeof roomOf>;

function roomOf({ units, normalization, dropout, residual }: DenseLayer, examples: number) {
  const list = (wanted = true) => new Float32Array(wanted ? units * examples : 0);
  const z = list();
  const a = list();
  const deltas = list();
  return {
    z,
    a,
    deltas,
    /** The weighted sums, normalized in place; z itself where nothing is normalized. */
    normalized: normalization === null ? z : list(),
    /** dL/ds of the weighted sums; the deltas themselves where nothing is normalized. */
    sumDeltas: normalization === null ? deltas : list(),
    /** f(z), before dropout and residual. */
    activated: dropout === null && !residual ? a : list(),
    mask: list(dropout !== null),
    /** dL/da, kept for the way around a residual layer. */
    skipped: list(residual),
    statistics: roomForStatistics(
      normalization === null ? 0 : normalization === "layer" ? examples : units,
    ),
  };
}
