/** Numbers as [features], [tokens], [tokens, features] or [channels, height, width]. */
export type Shape = number[];

/**
 * A network as plain data: the shape of one example and what it passes through, in order.
 *
 * Only what has parameters or changes the shape is described; activation functions and dropout are not.
 */
export interface Architecture {
  input: Shape;
  layers: LayerDescription[];
}

/** Any part of an architecture; `name` is its place in the table, its kind and number unless said. */
export type LayerDescription = { name?: string } & (
  Dense | Convolution | Normalization | Embedding | Attention | FeedForward | Reshaping | Container
);

/** Weights [units][inputs] and biases [units], at each token or once. */
export interface Dense {
  kind: "dense";
  units: number;
  /** true unless said. */
  bias?: boolean;
  /** The path of an embedding or dense layer whose weights it uses, such as "tokens". */
  tied?: string;
}

/** Weights [filters][channels / groups][kernel][kernel] and biases [filters]. */
export interface Convolution {
  kind: "conv2d";
  filters: number;
  /** The side of its square. */
  kernel: number;
  /** 1 unless said. */
  stride?: number;
  /** Zeros on each side, 0 unless said. */
  padding?: number;
  /** Channels and filters are cut into so many parts that do not see each other, 1 unless said. */
  groups?: number;
  /** Which channels each filter sees, where they differ (LeNet-5); in place of groups. */
  sees?: number[][];
  /** true unless said. */
  bias?: boolean;
}

/** A scale and a shift for each channel or feature; "scale" alone does not normalize. */
export interface Normalization {
  kind: "batchNorm" | "layerNorm" | "rmsNorm" | "scale";
  /** Whether it shifts too: true unless said, never for rmsNorm. */
  bias?: boolean;
}

/** A table [entries][width]; or learned vectors added to the tokens by place or by segment, or standing before them. */
export type Embedding =
  | { kind: "embedding"; entries: number; width: number; tied?: string }
  | { kind: "positions"; positions: number }
  | { kind: "segments"; count: number }
  | { kind: "extraTokens"; count: number };

/** Multi-head attention: queries, keys, values and the projection of what the heads found. */
export interface Attention {
  kind: "attention";
  heads: number;
  /** Fewer than heads where several share keys and values; as many unless said. */
  keyValueHeads?: number;
  /** features / heads unless said. */
  headWidth?: number;
  /** Biases of queries, keys and values, and of the projection: true unless said. */
  bias?: boolean | { queries: boolean; keys: boolean; values: boolean; projection: boolean };
  /** A learned table [buckets][heads] for distances between tokens (T5). */
  distances?: number;
  /** The path of an aside whose tokens give keys and values; its own tokens unless said. */
  over?: string;
}

/** Two dense layers at each token, features → width → features; gated: two beside each other, multiplied. */
export interface FeedForward {
  kind: "feedForward";
  width: number;
  gated?: boolean;
  /** true unless said. */
  bias?: boolean;
  /** So many of them beside each other, of which a router without bias picks `used` for a token. */
  experts?: { count: number; used: number };
}

/** No parameters; the shape changes. */
export type Reshaping =
  | {
      kind: "maxPool" | "averagePool";
      size: number;
      stride?: number;
      padding?: number;
      ceil?: boolean;
    }
  | { kind: "globalAverage" | "flatten" | "tokens" | "firstToken" };

/** Parts made of parts. */
export type Container =
  | {
      kind: "group";
      layers: LayerDescription[];
      /** How often, one after the other, 1 unless said; the shape must come out as it went in. */
      repeat?: number;
      /** The repetitions use the same parameters (ALBERT). */
      shared?: boolean;
    }
  /** Its output is added to its input, or to that of the shortcut. */
  | { kind: "residual"; layers: LayerDescription[]; shortcut?: LayerDescription[] }
  /** Its output, a number a channel, multiplies its input (squeeze and excitation). */
  | { kind: "rescale"; layers: LayerDescription[] }
  /** Beside each other over the same input; channels are joined. */
  | { kind: "join"; branches: LayerDescription[][] }
  /** A tower with an input of its own, such as an encoder; what follows goes on with what came before. */
  | { kind: "aside"; input: Shape; layers: LayerDescription[] };
