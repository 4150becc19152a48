import { sgd } from "#engine";
import { defineDrill, factor, nonZero, oneOf, stepsFrom, tex, type Drill } from "#quiz";

/** Penalty and decay. */
export const penalties: Drill[] = [
  defineDrill({
    id: "penalty-in-descent",
    objective: "decay-or-penalty",
    kind: "number",
    draw: (random) => ({
      w: nonZero(random, 1, -9, 9),
      g: nonZero(random, 1, -9, 9),
      rate: oneOf(random, [0.01, 0.02, 0.05, 0.1]),
      penalty: oneOf(random, [0.1, 0.2, 0.5]),
    }),
    stem: ({ w, g, rate, penalty }) =>
      `Plain gradient descent with the learning rate $${tex(rate)}$ trains with an L2 penalty that adds $\\lambda\\w$ to the gradient, $\\lambda = ${tex(penalty)}$. A weight is $\\w = ${tex(w)}$ and the gradient of the loss alone $\\g = ${tex(g)}$. What is the weight after the step?`,
    within: ({ rate }) => 0.005 * rate,
    answer: ({ w, g, rate, penalty }) => w - rate * (g + penalty * w),
    again: ({ w, g, rate, penalty }) =>
      stepsFrom([w], [[g]], { optimizer: sgd({ learningRate: rate }), weightDecay: penalty })[0],
    slips: {
      "penalty-ignored": {
        value: ({ w, g, rate }) => w - rate * g,
        says: () =>
          "That is the step of the loss alone. The penalty adds $\\lambda\\w$ to its gradient.",
      },
      "rate-left-out": {
        value: ({ w, g, rate, penalty }) => w - rate * g - penalty * w,
        says: () => "The penalty is part of the gradient, so the rate multiplies it too.",
      },
      "weight-left-out": {
        value: ({ w, g, rate, penalty }) => w - rate * (g + penalty),
        says: () =>
          "You added $\\lambda$ itself. The slope of the penalty grows with the weight: $\\lambda\\w$.",
      },
      "decay-added": {
        value: ({ w, g, rate, penalty }) => w - rate * (g - penalty * w),
        says: () => "The penalty pulls the weight towards 0. You pushed it away.",
      },
    },
    hints: () => ["What is the whole gradient?"],
    solution: ({ w, g, rate, penalty }) => [
      `The whole gradient is $${tex(g)} + ${tex(penalty)} \\cdot ${factor(w)} = ${tex(g + penalty * w)}$.`,
      `$${tex(w)} - ${tex(rate)} \\cdot ${factor(g + penalty * w)} = ${tex(w - rate * (g + penalty * w))}$.`,
    ],
  }),
];
