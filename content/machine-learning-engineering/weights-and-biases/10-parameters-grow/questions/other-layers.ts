import { countParameters, type LayerDescription } from "#engine";
import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

const totalOf = (input: number[], layers: LayerDescription[]) =>
  countParameters({ input, layers }).total;
const exactly = () => 0;

/** Parameters of layers that are not dense. */
export const otherLayers: Drill[] = [
  defineDrill({
    id: "count-a-convolution",
    objective: "count-other-layers",
    kind: "number",
    draw: (random) => ({
      channels: oneOf(random, [1, 3, 4, 8, 16]),
      filters: oneOf(random, [4, 6, 8, 10, 16, 20, 32]),
      kernel: oneOf(random, [3, 5, 7]),
      side: oneOf(random, [12, 20, 28, 32]),
    }),
    stem: ({ channels, filters, kernel, side }) =>
      `A convolution sees images of ${side} × ${side} pixels with ${channels} ${channels === 1 ? "channel" : "channels"}. It has ${filters} filters of ${kernel} × ${kernel} and a bias for each. How many parameters are these?`,
    within: exactly,
    answer: ({ channels, filters, kernel, side }) =>
      totalOf([channels, side, side], [{ kind: "conv2d", filters, kernel }]),
    again: ({ channels, filters, kernel }) => filters * (channels * kernel * kernel + 1),
    slips: {
      "biases-left-out": {
        misconception: "MC27",
        value: ({ channels, filters, kernel }) => filters * channels * kernel * kernel,
        says: () => "Each filter has a bias as well.",
      },
      "channels-left-out": {
        value: ({ channels, filters, kernel }) =>
          channels === 1 ? kernel * kernel + 1 : filters * (kernel * kernel + 1),
        says: ({ channels }) =>
          channels === 1
            ? "That is one filter."
            : "A filter looks at all channels: it has a square of weights for each of them.",
      },
      "every-pixel": {
        value: ({ channels, filters, kernel, side }) =>
          filters * (channels * kernel * kernel + 1) * side * side,
        says: () =>
          "You counted a filter anew at every pixel. It slides over the image, and everywhere it is the same few weights.",
      },
      "as-a-dense-layer": {
        value: ({ channels, filters, side }) => filters * (channels * side * side + 1),
        says: () => "That is a dense layer, in which each unit has a weight for every pixel.",
      },
    },
    hints: () => ["The size of the image does not matter: the same filter is used everywhere."],
    solution: ({ channels, filters, kernel }) => [
      `One filter has $${channels} \\cdot ${kernel} \\cdot ${kernel} = ${tex(channels * kernel * kernel)}$ weights and 1 bias.`,
      `All of them: $${filters} \\cdot ${tex(channels * kernel * kernel + 1)} = ${tex(filters * (channels * kernel * kernel + 1))}$.`,
    ],
  }),
  defineDrill({
    id: "count-an-embedding",
    objective: "count-other-layers",
    kind: "number",
    draw: (random) => ({
      words: whole(random, 1, 20) * 100,
      width: oneOf(random, [8, 10, 16, 20, 32, 50]),
      classes: whole(random, 2, 9),
    }),
    stem: ({ words, width, classes }) =>
      `A table holds a vector of ${width} numbers for each of $${tex(words)}$ words. The mean of the vectors of a text goes into a dense layer with ${classes} units, which have biases. How many parameters has this network?`,
    within: exactly,
    answer: ({ words, width, classes }) =>
      totalOf(
        [1],
        [
          { kind: "embedding", entries: words, width },
          { kind: "dense", units: classes },
        ],
      ),
    again: ({ words, width, classes }) => width * (words + classes) + classes,
    slips: {
      "table-left-out": {
        misconception: "MC02",
        value: ({ width, classes }) => (width + 1) * classes,
        says: () =>
          "The vectors are learned too: the table is a weight matrix of which the input picks rows.",
      },
      "table-with-biases": {
        misconception: "MC14",
        value: ({ words, width, classes }) => words * (width + 1) + (width + 1) * classes,
        says: () =>
          "A row of the table is looked up. Nothing is summed there, so there is no bias.",
      },
      "biases-left-out": {
        misconception: "MC27",
        value: ({ words, width, classes }) => width * (words + classes),
        says: () => "The units of the dense layer have biases.",
      },
      "words-into-the-layer": {
        value: ({ words, width, classes }) => words * width + (words + 1) * classes,
        says: () => "The dense layer sees one vector, not the words.",
      },
    },
    solution: ({ words, width, classes }) => [
      `The table has $${tex(words)} \\cdot ${width} = ${tex(words * width)}$ numbers and no biases.`,
      `The dense layer has $(${width} + 1) \\cdot ${classes} = ${tex((width + 1) * classes)}$.`,
      `Together $${tex(words * width + (width + 1) * classes)}$.`,
    ],
  }),
  defineDrill({
    id: "count-an-attention",
    objective: "count-other-layers",
    kind: "number",
    draw: (random) => {
      const heads = oneOf(random, [2, 4, 5, 8]);
      return { heads, width: heads * whole(random, 2, 20), tokens: whole(random, 10, 50) };
    },
    stem: ({ heads, width, tokens }) =>
      `An attention layer reads ${tokens} tokens of ${width} numbers with ${heads} heads. Queries, keys, values and the projection behind them are matrices of ${width} × ${width}, each with ${width} biases. How many parameters has it?`,
    within: exactly,
    answer: ({ heads, width, tokens }) => totalOf([tokens, width], [{ kind: "attention", heads }]),
    again: ({ width }) => 4 * (width + 1) * width,
    slips: {
      "projection-forgotten": {
        value: ({ width }) => 3 * (width + 1) * width,
        says: () =>
          "Those are queries, keys and values. What the heads found is projected once more.",
      },
      "biases-left-out": {
        misconception: "MC27",
        value: ({ width }) => 4 * width * width,
        says: () => "Each of the four has biases as well.",
      },
      "every-head": {
        value: ({ heads, width }) => 4 * (width + 1) * width * heads,
        says: () =>
          "The heads share the matrices out among them: each works with its part of the columns.",
      },
      "every-token": {
        misconception: "MC02",
        value: ({ width, tokens }) => 4 * (width + 1) * width * tokens,
        says: () => "All tokens meet the same matrices. Only computation grows with them.",
      },
    },
    solution: ({ width }) => [
      `One matrix with its biases has $${width} \\cdot ${width} + ${width} = ${tex((width + 1) * width)}$.`,
      `Four of them: $4 \\cdot ${tex((width + 1) * width)} = ${tex(4 * (width + 1) * width)}$.`,
    ],
  }),
];
