import type { ActivationName } from "./activations.ts";
import type { Segment } from "./segments.ts";

/** The weights and biases of a layer, or what belongs to each of them; views into flat lists. */
export interface Parameters {
  /** [units][inputs]: row j holds the weights into unit j. */
  readonly weights: Float32Array;
  /** [units], or null in a network without biases. */
  readonly biases: Float32Array | null;
}

/** A dense layer and what it last saw. */
export interface Layer extends Parameters {
  readonly inputs: number;
  readonly units: number;
  readonly activation: ActivationName;
  /** Examples in the last batch. */
  readonly examples: number;
  /** Pre-activations of the last batch, [units][examples]. */
  readonly z: Float32Array;
  /** Activations of the last batch, [units][examples]. */
  readonly a: Float32Array;
  /** The signal that came back, dL/dz of the last batch, [units][examples]. */
  readonly deltas: Float32Array;
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
  readonly weights: Float32Array;
  readonly biases: Float32Array | null;
  readonly grads: Parameters;
  readonly updates: Parameters;
  examples = 0;
  room = { z: new Float32Array(0), a: new Float32Array(0), deltas: new Float32Array(0) };

  constructor(
    inputs: number,
    units: number,
    activation: ActivationName,
    lists: FlatLists,
    weights: Segment,
    biases: Segment | undefined,
  ) {
    this.inputs = inputs;
    this.units = units;
    this.activation = activation;
    const view = (list: Float32Array): Parameters => ({
      weights: list.subarray(weights.from, weights.to),
      biases: biases === undefined ? null : list.subarray(biases.from, biases.to),
    });
    ({ weights: this.weights, biases: this.biases } = view(lists.parameters));
    this.grads = view(lists.grads);
    this.updates = view(lists.updates);
  }

  /** Makes room for a batch of this many examples. */
  makeRoom(examples: number): void {
    const size = this.units * examples;
    if (this.room.z.length >= size) return;
    this.room = {
      z: new Float32Array(size),
      a: new Float32Array(size),
      deltas: new Float32Array(size),
    };
    this.examples = 0;
  }

  /** Puts back what the layer saw at the time of a snapshot. */
  remember(seen: { examples: number; z: Float32Array; a: Float32Array; deltas: Float32Array }) {
    this.makeRoom(seen.examples);
    this.room.z.set(seen.z);
    this.room.a.set(seen.a);
    this.room.deltas.set(seen.deltas);
    this.examples = seen.examples;
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
}
