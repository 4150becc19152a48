import { BadInput } from "../bad-input.ts";
import { wholeNumber } from "../check.ts";
import type { Embedding, Shape } from "./description.ts";
import type { Counted } from "./row.ts";
import { sequence, size, written } from "./shape.ts";
import { tie, type Known } from "./tables.ts";

/**
 * A table that is looked up: entries · width weights and no multiplication. Positions and segments are vectors added to
 * the tokens, by place and by sentence; extra tokens stand before them, such as the class token of an image.
 */
export function countEmbedding(
  layer: Embedding,
  input: Shape,
  path: string,
  known: Known,
): Counted {
  if (layer.kind === "embedding") {
    const entries = wholeNumber(`${path}.entries`, layer.entries, 1);
    const width = wholeNumber(`${path}.width`, layer.width, 1);
    if (input.length !== 1)
      throw new BadInput(`${path}: input`, written(input), "numbers of tokens, [tokens]");
    const output = [input[0], width];
    const weights = tie(known, path, [entries, width], layer.tied);
    return { weights, output, activations: size(output) };
  }
  const [tokens, width] = sequence(path, input);
  if (layer.kind === "positions") {
    const positions = wholeNumber(`${path}.positions`, layer.positions, 1);
    if (positions < tokens)
      throw new BadInput(`${path}.positions`, positions, `at least its ${tokens} tokens`);
    return { weights: positions * width, output: input, activations: size(input) };
  }
  const count = wholeNumber(`${path}.count`, layer.count, 1);
  const output = [layer.kind === "extraTokens" ? tokens + count : tokens, width];
  return { weights: count * width, output };
}
