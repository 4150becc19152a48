import { BadInput } from "../bad-input.ts";
import { wholeNumber } from "../check.ts";
import type { Attention, Shape } from "./description.ts";
import type { Counted } from "./row.ts";
import { sequence } from "./shape.ts";
import type { Known } from "./tables.ts";

const ALL = { queries: true, keys: true, values: true, projection: true };
const NONE = { queries: false, keys: false, values: false, projection: false };

/**
 * d·h·w weights for queries, 2·d·k·w for keys and values, h·w·d for the projection, with h heads, k of keys and values,
 * each w wide (Vaswani et al. 2017; k < h: Ainslie et al. 2023).
 *
 * The scores, tokens² for each head, are multiply-adds twice and not kept: fused attention computes them again in the
 * backward pass (Dao et al. 2022).
 */
export function countAttention(
  layer: Attention,
  input: Shape,
  path: string,
  known: Known,
): Counted {
  const [tokens, d] = sequence(path, input);
  const heads = wholeNumber(`${path}.heads`, layer.heads, 1);
  const pairs = wholeNumber(`${path}.keyValueHeads`, layer.keyValueHeads ?? heads, 1, heads);
  if (heads % pairs !== 0)
    throw new BadInput(`${path}.keyValueHeads`, pairs, `a divisor of its ${heads} heads`);
  if (layer.headWidth === undefined && d % heads !== 0)
    throw new BadInput(`${path}.heads`, heads, `a divisor of its ${d} features, or a headWidth`);
  const width = wholeNumber(`${path}.headWidth`, layer.headWidth ?? d / heads, 1);
  const [seen, source] = layer.over === undefined ? [tokens, d] : over(layer.over, path, known);
  const [queries, keys] = [heads * width, pairs * width];
  const has = layer.bias === false ? NONE : typeof layer.bias === "object" ? layer.bias : ALL;
  const distances =
    layer.distances === undefined ? 0 : wholeNumber(`${path}.distances`, layer.distances, 1);
  return {
    weights: d * queries + 2 * source * keys + queries * d + distances * heads,
    biases:
      (has.queries ? queries : 0) +
      (has.keys ? keys : 0) +
      (has.values ? keys : 0) +
      (has.projection ? d : 0),
    output: input,
    multiplyAdds: tokens * 2 * d * queries + seen * 2 * source * keys + 2 * tokens * seen * queries,
    activations: tokens * queries + 2 * seen * keys + tokens * queries + tokens * d,
  };
}

function over(name: string, path: string, known: Known): [number, number] {
  const shape = known.asides.get(name);
  if (shape) return sequence(`${path}.over`, shape);
  const names = [...known.asides.keys()].join(", ") || "none; an aside has to stand before it";
  throw new BadInput(`${path}.over`, name, names);
}
