import { defineDrill, factor, nonZero, tex, type Drill } from "#quiz";

const drills: Drill[] = [
  defineDrill({
    id: "z-of-a-unit",
    objective: "unit-by-hand",
    kind: "number",
    draw: (random) => ({
      w1: nonZero(random, 0.5, -3, 3),
      w2: nonZero(random, 0.5, -3, 3),
      x1: nonZero(random, 1, -4, 4),
      x2: nonZero(random, 1, -4, 4),
      b: nonZero(random, 0.5, -3, 3),
    }),
    stem: ({ w1, w2, x1, x2, b }) =>
      `A unit has the weights $\\w_1 = ${tex(w1)}$ and $\\w_2 = ${tex(w2)}$ and the bias $\\b = ${tex(b)}$. It sees $x_1 = ${tex(x1)}$ and $x_2 = ${tex(x2)}$. What is its pre-activation $z$?`,
    answer: ({ w1, w2, x1, x2, b }) => w1 * x1 + w2 * x2 + b,
    again: ({ w1, w2, x1, x2, b }) =>
      [
        [w1, x1],
        [w2, x2],
        [b, 1],
      ].reduce((sum, [weight, input]) => sum + weight * input, 0),
    slips: {
      "bias-left-out": {
        value: ({ w1, w2, x1, x2 }) => w1 * x1 + w2 * x2,
        says: ({ b }) => `You left the bias out: add $${factor(b)}$ to the weighted sum.`,
      },
      "bias-multiplied": {
        misconception: "MC05",
        value: ({ w1, w2, x1, x2, b }) => w1 * x1 + w2 * x2 * b,
        says: () => "You multiplied by the bias. It meets no input: it is added once, at the end.",
      },
      "bias-per-input": {
        misconception: "MC06",
        value: ({ w1, w2, x1, x2, b }) => w1 * x1 + w2 * x2 + 2 * b,
        says: () => "You added the bias once for each input. A unit has one bias.",
      },
      "bias-subtracted": {
        value: ({ w1, w2, x1, x2, b }) => w1 * x1 + w2 * x2 - b,
        says: () => "You took the bias away. It is added with the sign it has.",
      },
    },
    solution: ({ w1, w2, x1, x2, b }) => [
      `Multiply each input by its weight: $\\w_1 x_1 = ${factor(w1)} \\cdot ${factor(x1)} = ${tex(w1 * x1)}$ and $\\w_2 x_2 = ${factor(w2)} \\cdot ${factor(x2)} = ${tex(w2 * x2)}$.`,
      `Add them: $${tex(w1 * x1)} + ${factor(w2 * x2)} = ${tex(w1 * x1 + w2 * x2)}$.`,
      `Add the bias: $z = ${tex(w1 * x1 + w2 * x2)} + ${factor(b)} = ${tex(w1 * x1 + w2 * x2 + b)}$.`,
    ],
  }),
];

export default drills;
