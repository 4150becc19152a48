import { wholeNumber } from "../check.ts";
import type { Dense, FeedForward, Shape } from "./description.ts";
import type { Counted } from "./row.ts";
import { features, places, sequence } from "./shape.ts";
import { tie, type Known } from "./tables.ts";

/** n·m weights and m biases; each weight is used once at each position. */
export function countDense(layer: Dense, input: Shape, path: string, known: Known): Counted {
  const inputs = features(path, input);
  const units = wholeNumber(`${path}.units`, layer.units, 1);
  const at = places(input);
  return {
    weights: tie(known, path, [units, inputs], layer.tied),
    biases: layer.bias === false ? 0 : units,
    output: [...input.slice(0, -1), units],
    multiplyAdds: at * inputs * units,
    activations: at * units,
  };
}

/**
 * d·w + w·d weights and w + d biases; gated 3·d·w and 2·w + d (Shazeer 2020); with experts so often, and d·experts
 * for the router (Shazeer et al. 2017).
 */
export function countFeedForward(layer: FeedForward, input: Shape, path: string): Counted {
  const [tokens, d] = sequence(path, input);
  const width = wholeNumber(`${path}.width`, layer.width, 1);
  const { count, used } = layer.experts ?? { count: 1, used: 1 };
  wholeNumber(`${path}.experts.count`, count, 1);
  wholeNumber(`${path}.experts.used`, used, 1, count);
  const router = layer.experts ? d * count : 0;
  const [inner, matrices] = layer.gated ? [2, 3] : [1, 2];
  return {
    weights: router + count * matrices * d * width,
    biases: layer.bias === false ? 0 : count * (inner * width + d),
    output: input,
    multiplyAdds: tokens * (router + used * matrices * d * width),
    activations: tokens * ((layer.experts ? count : 0) + used * inner * width + d),
  };
}
