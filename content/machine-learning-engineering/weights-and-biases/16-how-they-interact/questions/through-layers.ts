import { defineDrill, factor, nonZero, oneOf, tex, type Drill } from "#quiz";

interface Given {
  v1: number;
  v2: number;
  d1: number;
  d2: number;
  a: number;
}

const sumBack = ({ v1, v2, d1, d2 }: Given) => v1 * d1 + v2 * d2;

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The signal on its way down a layer. */
export const throughLayers: Drill[] = [
  defineDrill({
    id: "signal-of-a-hidden-unit",
    objective: "shared-signal",
    kind: "number",
    draw: (random) => ({
      v1: nonZero(random, 1, -4, 4),
      v2: nonZero(random, 1, -4, 4),
      d1: nonZero(random, 0.5, -3, 3),
      d2: nonZero(random, 0.5, -3, 3),
      a: oneOf(random, [0.1, 0.2, 0.4, 0.5, 0.6, 0.8, 0.9]),
    }),
    stem: ({ v1, v2, d1, d2, a }) =>
      `A hidden sigmoid unit has the activation $\\a = ${tex(a)}$. Its weight into one unit above is $${tex(v1)}$, into another $${tex(v2)}$, and the signals of those two are $${tex(d1)}$ and $${tex(d2)}$. What is its own signal $\\g{\\delta}$?`,
    answer: (given) => sumBack(given) * given.a * (1 - given.a),
    // How Σ δₖ vₖ σ(z) changes with z, by a central difference.
    again: (given) => {
      const z = Math.log(given.a / (1 - given.a));
      const above = (at: number) => sumBack(given) * sigmoid(at);
      return (above(z + 1e-5) - above(z - 1e-5)) / 2e-5;
    },
    slips: {
      "slope-left-out": {
        value: sumBack,
        says: () =>
          "That is how the loss changes with the activation. Multiply by the slope of the sigmoid to get to $z$.",
      },
      "activation-for-slope": {
        value: (given) => sumBack(given) * given.a,
        says: () =>
          "You multiplied by the activation. The slope of the sigmoid is $\\a\\,(1 - \\a)$.",
      },
      "largest-slope": {
        value: (given) => sumBack(given) / 4,
        says: () => "One quarter is the largest slope, at $\\a = \\tfrac12$. Elsewhere it is less.",
      },
      "first-unit-alone": {
        value: ({ v1, d1, a }) => v1 * d1 * a * (1 - a),
        says: () => "The unit is heard by both units above. Add what comes back from each.",
      },
      "weights-left-out": {
        value: ({ d1, d2, a }) => (d1 + d2) * a * (1 - a),
        says: () => "Each signal comes back through its weight.",
      },
    },
    hints: () => ["First what comes back from above, then the slope of the activation."],
    solution: (given) => {
      const { v1, v2, d1, d2, a } = given;
      return [
        `From above comes $${tex(v1)} \\cdot ${factor(d1)} + ${factor(v2)} \\cdot ${factor(d2)} = ${tex(sumBack(given))}$.`,
        `The slope of the sigmoid is $${tex(a)} \\cdot ${tex(1 - a)} = ${tex(a * (1 - a))}$.`,
        `$${tex(sumBack(given))} \\cdot ${tex(a * (1 - a))} = ${tex(sumBack(given) * a * (1 - a))}$.`,
      ];
    },
  }),
];
