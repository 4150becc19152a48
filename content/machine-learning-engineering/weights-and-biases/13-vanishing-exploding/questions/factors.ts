import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** He's deviation for layers in which it comes out even. */
const LAYERS = [
  { inputs: 8, he: 0.5 },
  { inputs: 18, he: 1 / 3 },
  { inputs: 32, he: 0.25 },
  { inputs: 50, he: 0.2 },
  { inputs: 200, he: 0.1 },
];

/** What layers make of the size of a signal. */
export const factors: Drill[] = [
  defineDrill({
    id: "size-through-layers",
    objective: "layer-factor",
    kind: "number",
    draw: (random) => ({
      ...oneOf(
        random,
        LAYERS.filter(({ inputs }) => inputs !== 18),
      ),
      factor: oneOf(random, [0.5, 2, 3]),
      layers: whole(random, 2, 8),
    }),
    stem: ({ inputs, he, factor, layers }) =>
      `${layers} relu layers of ${inputs} units, with ${inputs} inputs each, start with weights of standard deviation $${tex(factor * he)}$. By what factor does the size of a signal change on its way through them, on average?`,
    within: ({ factor, layers }) => 0.02 * factor ** layers,
    answer: ({ inputs, he, factor, layers }) =>
      Math.sqrt((inputs * (factor * he) ** 2) / 2) ** layers,
    again: ({ factor, layers }) => factor ** layers,
    slips: {
      "mean-square": {
        value: ({ factor, layers }) => factor ** (2 * layers),
        says: () => "That is what becomes of the mean square. The size is its root.",
      },
      "relu-keeps": {
        misconception: "MC35",
        value: ({ factor, layers }) => (Math.SQRT2 * factor) ** layers,
        says: () => "You left relu out: it sets half of the sums to 0.",
      },
      "one-layer": {
        value: ({ factor }) => factor,
        says: () => "That is one layer.",
      },
      "added-up": {
        value: ({ factor, layers }) => factor * layers,
        says: () => "The factors multiply. You added them.",
      },
    },
    hints: () => ["One layer multiplies the mean square by $n\\sigma^2/2$."],
    solution: ({ inputs, he, factor, layers }) => [
      `A layer multiplies the mean square by $${inputs} \\cdot ${tex(factor * he)}^2 / 2 = ${tex(factor * factor)}$ and the size by $${tex(factor)}$.`,
      `$${tex(factor)}^{${layers}} = ${tex(factor ** layers)}$.`,
    ],
  }),
  defineDrill({
    id: "spread-that-stands",
    objective: "choose-start",
    kind: "number",
    draw: (random) => ({
      fraction: oneOf(random, [2, 3, 4, 5]),
      layers: oneOf(random, [2, 3, 4]),
      hundredths: whole(random, 1, 12),
    }),
    stem: ({ fraction, layers, hundredths }) =>
      `A relu network without biases starts with weights of standard deviation $${tex(hundredths / 100)}$. Over ${layers} layers the size of the signal falls to $1/${fraction ** layers}$. Which standard deviation would keep it?`,
    answer: ({ fraction, hundredths }) => (fraction * hundredths) / 100,
    // The size scales with the weights of each layer: σ · left^(−1/layers).
    again: ({ fraction, layers, hundredths }) =>
      (hundredths / 100) * (fraction ** layers) ** (1 / layers),
    within: ({ fraction, hundredths }) => 0.005 * fraction * hundredths * 0.01,
    slips: {
      "all-in-one-layer": {
        value: ({ fraction, layers, hundredths }) => (fraction ** layers * hundredths) / 100,
        says: ({ layers }) =>
          `That would mend one layer for all. Each of ${layers} layers has its share to make up for.`,
      },
      "the-other-way": {
        misconception: "MC34",
        value: ({ fraction, hundredths }) => hundredths / 100 / fraction,
        says: () => "Smaller weights make the signal fall faster.",
      },
      "root-of-the-factor": {
        value: ({ fraction, hundredths }) => (Math.sqrt(fraction) * hundredths) / 100,
        says: () =>
          "You took the root as for a mean square. The size is in proportion to the deviation itself.",
      },
      "as-a-variance": {
        value: ({ fraction, hundredths }) => (fraction * fraction * hundredths) / 100,
        says: () => "The variance has to grow by that. Its root is the deviation.",
      },
    },
    hints: () => ["What does one layer leave?"],
    solution: ({ fraction, layers, hundredths }) => [
      `Each of ${layers} layers leaves $1/${fraction}$, since $${fraction}^{${layers}} = ${fraction ** layers}$.`,
      `The size goes with the weights, so they have to be ${fraction} times as large: $${fraction} \\cdot ${tex(hundredths / 100)} = ${tex((fraction * hundredths) / 100)}$.`,
    ],
  }),
  defineDrill({
    id: "residual-growth",
    objective: "remedy-and-limit",
    kind: "number",
    draw: (random) => ({
      branch: oneOf(random, [0.1, 0.2, 0.25, 0.4, 0.5, 0.75, 1, 2, 3]),
      layers: whole(random, 2, 9),
    }),
    stem: ({ branch, layers }) =>
      `Each of ${layers} residual layers adds to its input a branch whose mean square is $${tex(branch)}$ times that of the input. The branch averages to zero and is independent of what goes around it. By what factor do the ${layers} layers together multiply the mean square?`,
    within: ({ branch, layers }) => 0.01 * (1 + branch) ** layers,
    answer: ({ branch, layers }) => (1 + branch) ** layers,
    again: ({ branch, layers }) =>
      Array.from({ length: layers }).reduce((square: number) => square + branch * square, 1),
    slips: {
      "without-the-way-around": {
        misconception: "MC35",
        value: ({ branch, layers }) => branch ** layers,
        says: () =>
          "That is a plain network. Here the input is added, so that a layer gives 1 more.",
      },
      "added-once": {
        value: ({ branch, layers }) => 1 + branch * layers,
        says: () =>
          "Each branch is in proportion to what reaches it, and that has grown: the factors multiply.",
      },
      "one-layer": {
        value: ({ branch }) => 1 + branch,
        says: () => "That is one layer.",
      },
      "sizes-added": {
        value: ({ branch, layers }) => (1 + Math.sqrt(branch)) ** (2 * layers),
        says: () =>
          "You added the sizes. Of independent parts with mean 0 it is the mean squares that add.",
      },
    },
    solution: ({ branch, layers }) => [
      `One layer gives the input and the branch: $1 + ${tex(branch)} = ${tex(1 + branch)}$ times the mean square.`,
      `$${tex(1 + branch)}^{${layers}} = ${tex((1 + branch) ** layers)}$.`,
    ],
  }),
];
