import { backwardPass, defineDrill, factor, nonZero, tex, type Drill } from "#quiz";
import { byEngine, error, example, signalLine, told } from "./one-example.ts";

/** One example, one signal, both gradients. */
export const fromTheSignal: Drill[] = [
  defineDrill({
    id: "gradient-of-a-weight",
    objective: "shared-signal",
    kind: "number",
    draw: example,
    stem: (given) => `${told(given)} What is $\\partial L/\\partial \\w$?`,
    answer: (given) => 2 * error(given) * given.x,
    again: (given) => byEngine(given).weights[0],
    slips: {
      "input-left-out": {
        value: (given) => 2 * error(given),
        says: () =>
          "That is $\\g{\\delta}$, the gradient of the bias. The weight gets it times $x$.",
      },
      "two-left-out": {
        value: (given) => error(given) * given.x,
        says: () => "The slope of a square is *twice* what is squared.",
      },
      "sign-turned": {
        value: (given) => -2 * error(given) * given.x,
        says: () => "The sign is turned: the error is $z - y$, the output less the target.",
      },
      "bias-left-out": {
        misconception: "MC11",
        value: (given) => 2 * (error(given) - given.b) * given.x,
        says: ({ b }) => `You left the bias out of $z$: add $${factor(b)}$.`,
      },
      "times-the-weight": {
        value: (given) => 2 * error(given) * given.w,
        says: () => "Times $\\w$ it is the gradient of the *input*. The weight gets it times $x$.",
      },
    },
    solution: (given) => [
      signalLine(given),
      `The weight gets the signal times the input: $${tex(2 * error(given))} \\cdot ${factor(given.x)} = ${tex(2 * error(given) * given.x)}$.`,
    ],
  }),
  defineDrill({
    id: "gradient-of-a-bias",
    objective: "shared-signal",
    kind: "number",
    draw: example,
    stem: (given) => `${told(given)} What is $\\partial L/\\partial \\b$?`,
    answer: (given) => 2 * error(given),
    again: (given) => byEngine(given).bias,
    slips: {
      "times-the-input": {
        misconception: "MC24",
        value: (given) => 2 * error(given) * given.x,
        says: () => "That is the gradient of the weight. A bias is added with the factor 1.",
      },
      "no-gradient": {
        misconception: "MC24",
        value: () => 0,
        says: () => "The loss does depend on the bias: raise it, and $z$ rises with it.",
      },
      "two-left-out": {
        value: (given) => error(given),
        says: () => "That is the error. The slope of its square is twice as much.",
      },
      "sign-turned": {
        value: (given) => -2 * error(given),
        says: () => "The sign is turned: the error is $z - y$, the output less the target.",
      },
      "times-the-bias": {
        misconception: "MC05",
        value: (given) => 2 * error(given) * given.b,
        says: () => "Nothing is multiplied by the bias. It is added, so its factor is 1.",
      },
    },
    solution: (given) => [
      "A bias is added with the factor 1, so its gradient is the signal itself, $2\\,(z - y)$.",
      signalLine(given),
      `And so $\\partial L/\\partial \\b = ${tex(2 * error(given))}$.`,
    ],
  }),
  defineDrill({
    id: "weight-gradient-of-two-examples",
    objective: "shared-signal",
    kind: "number",
    draw: (random) => ({
      d1: nonZero(random, 0.5, -4, 4),
      d2: nonZero(random, 0.5, -4, 4),
      x1: nonZero(random, 1, -5, 5),
      x2: nonZero(random, 1, -5, 5),
    }),
    stem: ({ d1, d2, x1, x2 }) =>
      `Two examples have the inputs $x = ${tex(x1)}$ and $x = ${tex(x2)}$. The slope of each one's own loss at $z$ is $${tex(d1)}$ and $${tex(d2)}$, and the loss of the batch is the mean of the two. What is the gradient of the weight?`,
    answer: ({ d1, d2, x1, x2 }) => (d1 * x1 + d2 * x2) / 2,
    // Targets that make each slope 2 (z − y) what is given.
    again: ({ d1, d2, x1, x2 }) =>
      backwardPass({
        weights: [1],
        bias: 0,
        inputs: [[x1], [x2]],
        targets: [x1 - d1 / 2, x2 - d2 / 2],
      }).weights[0],
    slips: {
      "not-averaged": {
        value: ({ d1, d2, x1, x2 }) => d1 * x1 + d2 * x2,
        says: () => "That is the sum over the examples. The loss is their mean, so halve it.",
      },
      "means-multiplied": {
        value: ({ d1, d2, x1, x2 }) => ((d1 + d2) / 2) * ((x1 + x2) / 2),
        says: () =>
          "You averaged signals and inputs first. Each signal meets the input of its own example.",
      },
      "inputs-left-out": {
        value: ({ d1, d2 }) => (d1 + d2) / 2,
        says: () =>
          "That is the gradient of the bias. For the weight each signal is multiplied by its input.",
      },
      "first-example": {
        value: ({ d1, x1 }) => d1 * x1,
        says: () => "That is the first example alone.",
      },
      crossed: {
        value: ({ d1, d2, x1, x2 }) => (d1 * x2 + d2 * x1) / 2,
        says: () => "You crossed them over: a signal belongs to the input of the same example.",
      },
    },
    solution: ({ d1, d2, x1, x2 }) => [
      `Each signal times its input: $${tex(d1)} \\cdot ${factor(x1)} = ${tex(d1 * x1)}$ and $${tex(d2)} \\cdot ${factor(x2)} = ${tex(d2 * x2)}$.`,
      `Their mean: $(${tex(d1 * x1)} + ${factor(d2 * x2)})/2 = ${tex((d1 * x1 + d2 * x2) / 2)}$.`,
    ],
  }),
];
