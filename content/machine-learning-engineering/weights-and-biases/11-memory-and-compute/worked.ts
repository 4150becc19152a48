import { defineWorked, oneOf, tex, whole } from "#quiz";

export default [
  defineWorked({
    id: "memory-of-a-training",
    draw: (random) => ({
      millions: whole(random, 2, 20),
      kilos: oneOf(random, [20, 50, 100, 200, 500]),
      batch: oneOf(random, [10, 20, 50, 100]),
    }),
    given: ({ millions, kilos, batch }) =>
      `A network has ${millions} million parameters and leaves $${tex(1000 * kilos, 9)}$ activations for one example. It is trained with Adam in batches of ${batch}, everything in 32 bits. How many megabytes ($10^6$ bytes) does that take?`,
    steps: [
      {
        does: () => "A number in 32 bits takes 4 bytes, and every parameter is such a number.",
        formula: ({ millions }) => `4 \\cdot ${millions} = ${4 * millions}`,
        asks: () => "How many MB do the parameters take?",
        answer: ({ millions }) => 4 * millions,
        slips: {
          "bits-as-bytes": {
            misconception: "MC30",
            value: ({ millions }) => 32 * millions,
            says: () => "Those are megabits. 32 bits are 4 bytes.",
          },
        },
      },
      {
        does: () =>
          "Each parameter has a gradient as well, and two numbers that Adam remembers: four numbers.",
        formula: ({ millions }) => `4 \\cdot ${4 * millions} = ${16 * millions}`,
        asks: () => "How many MB are kept for the parameters in all?",
        answer: ({ millions }) => 16 * millions,
        slips: {
          "gradients-alone": {
            misconception: "MC31",
            value: ({ millions }) => 8 * millions,
            says: () => "Parameter and gradient, yes. Adam keeps two numbers more.",
          },
          "one-number-of-adam": {
            misconception: "MC31",
            value: ({ millions }) => 12 * millions,
            says: () => "That would be momentum. Adam keeps two numbers: two means.",
          },
        },
      },
      {
        does: () => "The activations of every example of the batch wait for the backward pass.",
        formula: ({ kilos, batch }) =>
          `4 \\cdot ${tex(kilos / 1000)} \\cdot ${batch} = ${tex((4 * kilos * batch) / 1000)}`,
        asks: () => "How many MB do the activations take?",
        answer: ({ kilos, batch }) => (4 * kilos * batch) / 1000,
        slips: {
          "one-example": {
            value: ({ kilos }) => (4 * kilos) / 1000,
            says: () => "That is one example. All of the batch are kept until the way back.",
          },
          "numbers-not-bytes": {
            misconception: "MC30",
            value: ({ kilos, batch }) => (kilos * batch) / 1000,
            says: () => "That many million numbers. Each takes 4 bytes.",
          },
        },
      },
      {
        does: () => "Both together.",
        formula: ({ millions, kilos, batch }) =>
          `${16 * millions} + ${tex((4 * kilos * batch) / 1000)} = ${tex(16 * millions + (4 * kilos * batch) / 1000)}`,
        asks: () => "How many MB is that in all?",
        answer: ({ millions, kilos, batch }) => 16 * millions + (4 * kilos * batch) / 1000,
      },
    ],
  }),
];
