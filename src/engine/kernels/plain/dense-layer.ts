import type { ActivationName } from "../../activations.ts";
import type { FlatLists, Parameters, SeenLayer } from "../../layer.ts";
import type { DrawnOptions } from "../../layer-options.ts";
import type { Segment } from "../../segments.ts";
import type { Snapshot } from "../../snapshot.ts";
import type { RunningStatistics } from "./batch-normalization.ts";
import { type NormalizationName, roomForStatistics } from "./normalization.ts";

/** A layer with its own room for a batch. */
export class DenseLayer implements SeenLayer {
  readonly inputs: number;
  readonly units: number;
  readonly activation: ActivationName;
  readonly normalization: NormalizationName | null;
  readonly dropout: DrawnOptions["dropout"];
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
    options: DrawnOptions,
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

  get statistics() {
    if (this.normalization === null) return null;
    const { mean, variance } = this.room.statistics;
    const size = this.normalization === "layer" ? this.examples : this.units;
    return { mean: mean.subarray(0, size), variance: variance.subarray(0, size) };
  }

  get mask(): Float32Array | null {
    return this.dropout === null ? null : this.room.mask.subarray(0, this.units * this.examples);
  }
}

/** The parts of a flat list that are a layer's. */
export function viewOf(list: Float32Array, segments: readonly Segment[]): Parameters {
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
