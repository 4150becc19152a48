import type { LayerDescription } from "#engine";

type Attention = Omit<Extract<LayerDescription, { kind: "attention" }>, "kind" | "name">;
type FeedForward = Omit<Extract<LayerDescription, { kind: "feedForward" }>, "kind" | "name">;

/** Attention and feed-forward, each with a norm before it and added to what came in: GPT-2 and most since. */
export function normFirst(
  norm: "layerNorm" | "rmsNorm",
  attention: Attention,
  feedForward: FeedForward,
): LayerDescription[] {
  return [
    added("attending", { kind: norm }, { kind: "attention", ...attention }),
    added("thinking", { kind: norm }, { kind: "feedForward", ...feedForward }),
  ];
}

/** The same with the norm after the sum, as in the first transformers and in BERT. */
export function normLast(attention: Attention, feedForward: FeedForward): LayerDescription[] {
  return [
    added("attending", { kind: "attention", ...attention }),
    { kind: "layerNorm" },
    added("thinking", { kind: "feedForward", ...feedForward }),
    { kind: "layerNorm" },
  ];
}

/** Layers whose output is added to their input, each named by its kind. */
export function added(name: string, ...layers: LayerDescription[]): LayerDescription {
  return {
    kind: "residual",
    name,
    layers: layers.map((layer) => ({ name: layer.kind, ...layer })),
  };
}
