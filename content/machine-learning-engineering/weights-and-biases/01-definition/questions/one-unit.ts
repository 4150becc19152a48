import {
  defineDrill,
  factor,
  forwardPass,
  multiple,
  nonZero,
  tex,
  whole,
  type Drill,
  type GivenLayer,
} from "#quiz";

/** An output that is its one input. */
const PASSED_ON: GivenLayer = { weights: [[1]], biases: [0] };

/** What a single unit computes. */
export const oneUnit: Drill[] = [
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
  defineDrill({
    id: "relu-of-a-unit",
    objective: "unit-by-hand",
    kind: "number",
    // The first product is above 0, the weighted sum below, the bias above: only so are all slips apart.
    draw: (random) => {
      const w1 = multiple(random, 0.5, 0.5, 2);
      const x1 = whole(random, 1, 4);
      const x2 = nonZero(random, 1, -2, 2);
      const sum = multiple(random, 0.5, -4, -0.5);
      const w2 = (sum - w1 * x1) / x2;
      return { w1, w2, x1, x2, sum, b: multiple(random, 0.5, 0.5, 8) };
    },
    stem: ({ w1, w2, x1, x2, b }) =>
      `A relu unit has the weights $\\w_1 = ${tex(w1)}$ and $\\w_2 = ${tex(w2)}$ and the bias $\\b = ${tex(b)}$. It sees $x_1 = ${tex(x1)}$ and $x_2 = ${tex(x2)}$. What does it pass on?`,
    answer: ({ w1, w2, x1, x2, b }) =>
      forwardPass("relu", [{ weights: [[w1, w2]], biases: [b] }, PASSED_ON], [x1, x2]).a[1][0],
    again: ({ w1, w2, x1, x2, b }) => Math.max(0, b + w2 * x2 + w1 * x1),
    slips: {
      "bias-after": {
        misconception: "MC07",
        value: ({ sum, b }) => Math.max(0, sum) + b,
        says: () => "You applied the relu first and added the bias then. The bias goes in before.",
      },
      "wrong-half": {
        value: ({ sum, b }) => Math.min(0, sum + b),
        says: ({ sum, b }) =>
          sum + b < 0
            ? "That is $z$. A relu passes no negative number on."
            : "You cut the wrong half. A relu keeps what is above 0.",
      },
      "products-cut": {
        value: ({ w1, x1, b }) => w1 * x1 + b,
        says: () =>
          "You applied the relu to each product. It is applied once, to the finished sum.",
      },
      "sign-dropped": {
        value: ({ sum, b }) => b - sum,
        says: () => "The weighted sum is below 0, and you went on with its size.",
      },
    },
    solution: ({ w1, w2, x1, x2, sum, b }) => [
      `The weighted sum is $${factor(w1)} \\cdot ${factor(x1)} + ${factor(w2)} \\cdot ${factor(x2)} = ${tex(sum)}$.`,
      `Add the bias: $z = ${tex(sum)} + ${factor(b)} = ${tex(sum + b)}$.`,
      `Cut at zero: $\\a = \\max(0, ${tex(sum + b)}) = ${tex(Math.max(0, sum + b))}$.`,
    ],
  }),
];
