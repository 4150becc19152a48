import { walkContainer, type Repeat } from "./architectures/container.ts";
import { countLayer, isContainer } from "./architectures/count-layer.ts";
import type { Architecture, LayerDescription, Shape } from "./architectures/description.ts";
import { EMPTY, type Row } from "./architectures/row.ts";
import { checkShape } from "./architectures/shape.ts";
import type { Known } from "./architectures/tables.ts";
import { BadInput } from "./bad-input.ts";

export type { Architecture, LayerDescription, Shape } from "./architectures/description.ts";
export type { Row } from "./architectures/row.ts";

/** What a network holds, and what one example costs. */
export interface Count {
  weights: number;
  biases: number;
  /** Scales and shifts of normalization layers. */
  norms: number;
  /** All that is learned: weights + biases + norms. */
  total: number;
  /** Stored and not learned, so not in the total. */
  buffers: number;
  multiplyAdds: number;
  /** Numbers that the backward pass needs of one example: one for each output of each layer. */
  activations: number;
  /** The most that one layer puts out for one example. */
  widest: number;
  output: Shape;
  rows: Row[];
}

/**
 * Counts the parameters of an architecture, layer by layer, with the shapes and the multiply-adds of one example.
 *
 * Weights lie between units or are looked up (embeddings, positions); biases are added to units; scales and shifts of
 * norms stand apart. Multiply-adds leave out norms, biases, pooling and activation functions, as published figures do.
 *
 * Throws BadInput, which names the layer by its path, what was found and what is allowed.
 */
export function countParameters(architecture: Architecture): Count {
  const known: Known = { tables: new Map(), asides: new Map() };
  const rows: Row[] = [];
  const input = checkShape("architecture.input", architecture.input);
  const output = walk(architecture.layers, input, "");
  const held = (what: "weights" | "biases" | "norms" | "buffers") =>
    rows.reduce((sum, row) => sum + row.copies * row[what], 0);
  const done = (what: "multiplyAdds" | "activations") =>
    rows.reduce((sum, row) => sum + row.times * row[what], 0);
  const [weights, biases, norms] = [held("weights"), held("biases"), held("norms")];
  return {
    weights,
    biases,
    norms,
    total: weights + biases + norms,
    buffers: held("buffers"),
    multiplyAdds: done("multiplyAdds"),
    activations: done("activations"),
    widest: rows.reduce((most, row) => Math.max(most, row.activations), 0),
    output,
    rows,
  };

  function walk(
    layers: LayerDescription[],
    from: Shape,
    path: string,
    repeat: Repeat = { times: 1, shared: false },
  ): Shape {
    if (!Array.isArray(layers))
      throw new BadInput(`${path || "architecture"}.layers`, layers, "a list of layers");
    const before = rows.length;
    let shape = from;
    layers.forEach((layer, index) => {
      const name = layer.name ?? (layers.length > 1 ? `${layer.kind} ${index + 1}` : layer.kind);
      const here = path ? `${path}/${name}` : name;
      if (isContainer(layer, here)) {
        shape = walkContainer(layer, shape, here, known, walk);
        return;
      }
      const counted = countLayer(layer, shape, here, known);
      rows.push({ ...EMPTY, ...counted, path: here, kind: layer.kind });
      shape = counted.output;
    });
    for (const row of rows.slice(before)) {
      row.times *= repeat.times;
      row.copies *= repeat.shared ? 1 : repeat.times;
    }
    return shape;
  }
}
