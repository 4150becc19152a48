import { countParameters, type LayerDescription } from "#engine";
import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

const exactly = () => 0;
/** Attention and two dense layers, each with a normalization before it. */
const block: LayerDescription[] = [
  { kind: "layerNorm" },
  { kind: "attention", heads: 1 },
  { kind: "layerNorm" },
];

/** Parameters of a block, and multiply-adds of filters. */
export const work: Drill[] = [
  defineDrill({
    id: "weights-of-a-block",
    objective: "count-blocks",
    kind: "number",
    draw: (random) => ({ width: whole(random, 1, 20) * 10, tokens: oneOf(random, [20, 50, 100]) }),
    stem: ({ width, tokens }) =>
      `A transformer block reads ${tokens} tokens of $d = ${width}$ numbers. Its attention has four matrices of $d \\times d$ with biases, its two dense layers lead from $d$ to $4d$ and back, with biases, and two normalizations have a scale and a shift for each of the $d$ features. How many parameters are these?`,
    within: exactly,
    answer: ({ width, tokens }) =>
      countParameters({
        input: [tokens, width],
        layers: [...block, { kind: "feedForward", width: 4 * width }],
      }).total,
    again: ({ width }) => 12 * width * width + 13 * width,
    slips: {
      "biases-left-out": {
        misconception: "MC27",
        value: ({ width }) => 12 * width * width,
        says: () => "Those are the matrices. Biases, scales and shifts are learned as well.",
      },
      "norms-left-out": {
        value: ({ width }) => 12 * width * width + 9 * width,
        says: () => "The two normalizations have a scale and a shift for each feature.",
      },
      "attention-alone": {
        value: ({ width }) => 4 * width * width + 4 * width,
        says: () => "That is the attention. The two dense layers behind it are twice as large.",
      },
      "for-every-token": {
        misconception: "MC02",
        value: ({ width, tokens }) => (12 * width * width + 13 * width) * tokens,
        says: () => "All tokens meet the same matrices. The work grows with them.",
      },
    },
    solution: ({ width: d }) => [
      `Attention: $4 \\cdot ${d} \\cdot ${d} + 4 \\cdot ${d} = ${tex(4 * d * d + 4 * d, 9)}$.`,
      `Dense layers: $8 \\cdot ${d} \\cdot ${d} + 5 \\cdot ${d} = ${tex(8 * d * d + 5 * d, 9)}$. Normalizations: $4 \\cdot ${d} = ${4 * d}$.`,
      `Together $12 d^2 + 13 d = ${tex(12 * d * d + 13 * d, 9)}$.`,
    ],
  }),
  defineDrill({
    id: "work-of-filters",
    objective: "count-blocks",
    kind: "number",
    draw: (random) => ({
      channels: oneOf(random, [1, 2, 4, 8]),
      filters: oneOf(random, [5, 10, 20]),
      side: oneOf(random, [10, 20, 30, 40, 50]),
    }),
    stem: ({ channels, filters, side }) =>
      `A convolution has ${filters} filters of 3 × 3 over ${channels} ${channels === 1 ? "channel" : "channels"}. Its image of ${side} × ${side} pixels has a margin of zeros, so that there are as many places as pixels. How many multiply-adds does one image take?`,
    within: exactly,
    answer: ({ channels, filters, side }) =>
      countParameters({
        input: [channels, side, side],
        layers: [{ kind: "conv2d", filters, kernel: 3, padding: 1 }],
      }).multiplyAdds,
    again: ({ channels, filters, side }) => 9 * channels * filters * side * side,
    slips: {
      "each-weight-once": {
        misconception: "MC32",
        value: ({ channels, filters }) => 9 * channels * filters,
        says: () => "That is how many weights there are. Each is used at every place.",
      },
      "along-one-side": {
        value: ({ channels, filters, side }) => 9 * channels * filters * side,
        says: () => "That is one row of places. There are as many rows as columns.",
      },
      "as-a-dense-layer": {
        misconception: "MC28",
        value: ({ channels, filters, side }) => channels * filters * side * side,
        says: () =>
          "That is a dense layer, with a weight for each pixel and unit. A filter has nine weights a channel, and meets every place.",
      },
      "channels-left-out": {
        value: ({ channels, filters, side }) =>
          channels === 1 ? 9 * side * side : 9 * filters * side * side,
        says: ({ channels }) =>
          channels === 1 ? "That is one filter." : "A filter has nine weights for each channel.",
      },
    },
    solution: ({ channels, filters, side }) => [
      `There are $9 \\cdot ${channels} \\cdot ${filters} = ${tex(9 * channels * filters)}$ weights and $${side} \\cdot ${side} = ${tex(side * side)}$ places.`,
      `$${tex(9 * channels * filters)} \\cdot ${tex(side * side)} = ${tex(9 * channels * filters * side * side, 9)}$.`,
    ],
  }),
];
