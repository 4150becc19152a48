import { defineWorked, factor, nonZero, oneOf, tex } from "#quiz";

/** A weight, two gradients and one rate for all. */
interface Tape {
  w: number;
  first: number;
  second: number;
  rate: number;
  decay: number;
}

export default [
  defineWorked<Tape>({
    id: "one-step-of-each",
    draw: (random) => {
      const first = nonZero(random, 1, -9, 9);
      let second = nonZero(random, 1, -9, 9);
      while (second + 0.5 * first === 0) second = nonZero(random, 1, -9, 9);
      return {
        w: nonZero(random, 1, -5, 5),
        first,
        second,
        rate: oneOf(random, [0.1, 0.2]),
        decay: oneOf(random, [0.1, 0.5]),
      };
    },
    given: ({ w, first, second, rate, decay }) =>
      `A weight of $\\w = ${tex(w)}$ meets the gradient $\\g = ${tex(first)}$ and then $${tex(second)}$. The rate is $${tex(rate)}$ for everybody, momentum is $\\mu = 0.5$, and AdamW has the decay $\\lambda = ${tex(decay)}$; take $\\varepsilon$ as 0. By how much does each change the weight?`,
    steps: [
      {
        does: () => "Plain descent answers the first gradient with the rate times it, downhill.",
        formula: ({ first, rate }) =>
          `-${tex(rate)} \\cdot ${factor(first)} = ${tex(-rate * first)}`,
        asks: () => "What is the first step of plain descent?",
        answer: ({ first, rate }) => -rate * first,
        slips: {
          uphill: {
            misconception: "MC22",
            value: ({ first, rate }) => rate * first,
            says: () => "The size is right. The step goes against the gradient.",
          },
        },
      },
      {
        does: () =>
          "The second velocity of momentum is half of the first, which was the first gradient, plus the second gradient.",
        formula: ({ first, second, rate }) =>
          `-${tex(rate)} \\cdot (0.5 \\cdot ${factor(first)} + ${factor(second)}) = ${tex(-rate * (0.5 * first + second))}`,
        asks: () => "What is the second step of momentum?",
        answer: ({ first, second, rate }) => -rate * (0.5 * first + second),
        slips: {
          "no-memory": {
            value: ({ second, rate }) => -rate * second,
            says: () => "That is plain descent. Momentum keeps half of the first velocity.",
          },
        },
      },
      {
        does: () => "At Adam's first step the corrected means are the gradient and its square.",
        formula: ({ first, rate }) =>
          `-${tex(rate)} \\cdot \\frac{${tex(first)}}{\\sqrt{${tex(first * first)}}} = ${tex(-rate * Math.sign(first))}`,
        asks: () => "What is the first step of Adam?",
        answer: ({ first, rate }) => -rate * Math.sign(first),
        slips: {
          "plain-descent": {
            misconception: "MC44",
            value: ({ first, rate }) => -rate * first,
            says: () => "That grows with the gradient. Adam divides by its size.",
          },
        },
      },
      {
        does: () => "AdamW takes the share $\\eta\\lambda$ off the weight beside Adam's step.",
        formula: ({ w, first, rate, decay }) =>
          `${tex(-rate * Math.sign(first))} - ${tex(rate)} \\cdot ${tex(decay)} \\cdot ${factor(w)} = ${tex(-rate * Math.sign(first) - rate * decay * w)}`,
        asks: () => "What is the first step of AdamW?",
        answer: ({ w, first, rate, decay }) => -rate * Math.sign(first) - rate * decay * w,
        slips: {
          "penalty-in-the-gradient": {
            misconception: "MC45",
            value: ({ w, first, rate, decay }) => -rate * Math.sign(first + decay * w),
            says: () =>
              "With the decay inside the gradient, the division takes it away again. AdamW takes it off beside the step.",
          },
        },
      },
    ],
  }),
];
