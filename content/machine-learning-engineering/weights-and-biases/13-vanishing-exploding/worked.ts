import { defineWorked, oneOf, tex, whole } from "#quiz";

/** He's deviation for layers in which it comes out even. */
const LAYERS = [
  { inputs: 8, he: 0.5 },
  { inputs: 32, he: 0.25 },
  { inputs: 50, he: 0.2 },
  { inputs: 200, he: 0.1 },
];

export default [
  defineWorked({
    id: "factor-over-depth",
    draw: (random) => {
      const { inputs, he } = oneOf(random, LAYERS);
      const factor = oneOf(random, [0.5, 2, 3]);
      return { inputs, spread: factor * he, factor, layers: whole(random, 3, 6) };
    },
    given: ({ inputs, spread, layers }) =>
      `In a relu network every layer has ${inputs} inputs and as many units. Its weights start with the standard deviation $\\sigma = ${tex(spread)}$. By what factor does the size of the activations change over ${layers} layers?`,
    steps: [
      {
        does: () => "The mean square of the sums, beside that of the inputs, is $n\\sigma^2$.",
        formula: ({ inputs, spread, factor }) =>
          `${inputs} \\cdot ${tex(spread)}^2 = ${tex(2 * factor * factor)}`,
        asks: () => "What is $n\\sigma^2$?",
        answer: ({ factor }) => 2 * factor * factor,
        slips: {
          "not-squared": {
            value: ({ inputs, spread }) => inputs * spread,
            says: () => "The spread enters squared: variances add up, deviations do not.",
          },
        },
      },
      {
        does: () => "Relu sets half of the sums to 0, and half of the mean square goes.",
        formula: ({ factor }) => `${tex(2 * factor * factor)} / 2 = ${tex(factor * factor)}`,
        asks: () => "By what does one layer multiply the mean square?",
        answer: ({ factor }) => factor * factor,
        slips: {
          "relu-keeps": {
            misconception: "MC35",
            value: ({ factor }) => 2 * factor * factor,
            says: () => "That is the mean square of the sums. Relu lets half of it through.",
          },
        },
      },
      {
        does: () => "The size is the root of the mean square.",
        formula: ({ factor }) => `\\sqrt{${tex(factor * factor)}} = ${tex(factor)}`,
        asks: () => "By what does one layer multiply the size?",
        answer: ({ factor }) => factor,
      },
      {
        does: ({ layers }) => `Each of ${layers} layers does this.`,
        formula: ({ factor, layers }) => `${tex(factor)}^{${layers}} = ${tex(factor ** layers)}`,
        asks: ({ layers }) => `By what do ${layers} layers multiply the size?`,
        answer: ({ factor, layers }) => factor ** layers,
        within: ({ factor, layers }) => 0.02 * factor ** layers,
        slips: {
          "added-up": {
            value: ({ factor, layers }) => factor * layers,
            says: () => "The factors of the layers multiply. You added them.",
          },
          "mean-square": {
            value: ({ factor, layers }) => factor ** (2 * layers),
            says: () => "That is what becomes of the mean square. The size is its root.",
          },
        },
      },
    ],
  }),
];
