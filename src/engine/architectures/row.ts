import type { Shape } from "./description.ts";

/** What one layer holds and does; all numbers are of one pass through it. */
export interface Row {
  /** Where it stands: "encoder/block/attention". */
  path: string;
  kind: string;
  /** How often an example passes such a layer. */
  times: number;
  /** How many of them have parameters of their own: 1 where repetitions share them. */
  copies: number;
  weights: number;
  biases: number;
  /** Scales and shifts of normalization layers, which are neither weights between units nor biases of units. */
  norms: number;
  /** Numbers that are stored with the model and not learned: running means and variances. */
  buffers: number;
  /** One example. */
  output: Shape;
  /** Multiplications by a weight or between two activations that end in a sum, for one example. */
  multiplyAdds: number;
  /** Numbers that the backward pass needs of one example. */
  activations: number;
}

/** What a family of layers says of one of them; all but the output is 0 unless said. */
export type Counted = Pick<Row, "output"> &
  Partial<Omit<Row, "output" | "path" | "kind" | "times" | "copies">>;

/** A layer that holds and does nothing. */
export const EMPTY = {
  times: 1,
  copies: 1,
  weights: 0,
  biases: 0,
  norms: 0,
  buffers: 0,
  multiplyAdds: 0,
  activations: 0,
};
