import { backwardPass, defineDrill, tex, whole, type Drill } from "#quiz";

const logit = (p: number) => Math.log(p / (1 - p));

/** The signal of the squared error behind a sigmoid, by a central difference. */
function squaredSlope(p: number, y: number): number {
  const h = 1e-4;
  const price = (z: number) => (1 / (1 + Math.exp(-z)) - y) ** 2;
  return (price(logit(p) + h) - price(logit(p) - h)) / (2 * h);
}

/** What a loss sends back to the logit of a sigmoid. */
export const signals: Drill[] = [
  defineDrill({
    id: "signal-kept",
    objective: "output-and-loss",
    kind: "number",
    draw: (random) => ({
      p: whole(random, 1, 99) / 100,
      y: whole(random, 0, 1),
    }),
    stem: ({ p, y }) =>
      `A sigmoid unit says $p = ${tex(p)}$, and the target is $y = ${y}$. The squared error $(p - y)^2$ sends a smaller signal to its logit than the cross-entropy does. How many times as large as that of the cross-entropy is it?`,
    within: () => 0.0005,
    answer: ({ p }) => 2 * p * (1 - p),
    again: ({ p, y }) =>
      squaredSlope(p, y) /
      backwardPass({
        weights: [logit(p)],
        bias: 0,
        inputs: [[1]],
        targets: [y],
        loss: "binaryCrossEntropy",
      }).bias,
    slips: {
      "two-left-out": {
        value: ({ p }) => p * (1 - p),
        says: () => "Almost: the square brings a factor of 2 down.",
      },
      "signal-of-the-squared-error": {
        value: ({ p, y }) => 2 * (p - y) * p * (1 - p),
        says: () =>
          "That is the signal of the squared error. Divide it by that of the cross-entropy.",
      },
      "no-sigmoid": {
        value: () => 2,
        says: () =>
          "That compares the slopes without the sigmoid. Behind the squared error its slope $p\\,(1 - p)$ remains.",
      },
      "signal-of-the-cross-entropy": {
        value: ({ p, y }) => p - y,
        says: () => "That is the signal of the cross-entropy alone.",
      },
    },
    solution: ({ p }) => [
      "The cross-entropy sends back $p - y$, the squared error $2\\,(p - y)\\,p\\,(1 - p)$.",
      `Divided, $2\\,p\\,(1 - p)$ is left: $2 \\cdot ${tex(p)} \\cdot ${tex(Math.round((1 - p) * 100) / 100)} = ${tex(Math.round(2 * p * (1 - p) * 1e4) / 1e4)}$.`,
    ],
  }),
];
