import { sgd, momentum } from "#engine";
import { defineDrill, factor, multiple, nonZero, oneOf, stepsFrom, tex, type Drill } from "#quiz";

const RATES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5] as const;

/** Where two steps of momentum lead, v starting at 0. */
function twoSteps(w: number, g1: number, g2: number, rate: number, mu: number): number {
  return w - rate * g1 - rate * (mu * g1 + g2);
}

/** Steps of gradient descent and of momentum. */
export const plainSteps: Drill[] = [
  defineDrill({
    id: "descent-step",
    objective: "update-by-hand",
    kind: "number",
    draw: (random) => ({
      w: nonZero(random, 0.5, -4, 4),
      g: nonZero(random, 0.5, -8, 8),
      rate: oneOf(random, RATES),
    }),
    stem: ({ w, g, rate }) =>
      `A weight is $\\w = ${tex(w)}$ and its gradient $\\g = ${tex(g)}$. What is the weight after one step of gradient descent with the learning rate $${tex(rate)}$?`,
    answer: ({ w, g, rate }) => w - rate * g,
    again: ({ w, g, rate }) => stepsFrom([w], [[g]], { optimizer: sgd({ learningRate: rate }) })[0],
    slips: {
      "gradient-added": {
        misconception: "MC22",
        value: ({ w, g, rate }) => w + rate * g,
        says: () => "You went uphill. The gradient says where the loss rises, so it is subtracted.",
      },
      "rate-left-out": {
        value: ({ w, g }) => w - g,
        says: ({ rate }) => `You took the whole gradient off. Take the share $${tex(rate)}$ of it.`,
      },
      "step-alone": {
        value: ({ g, rate }) => -rate * g,
        says: () => "That is the step. Add it to the weight.",
      },
    },
    solution: ({ w, g, rate }) => [
      `The step is minus the rate times the gradient: $-${tex(rate)} \\cdot ${factor(g)} = ${tex(-rate * g)}$.`,
      `$${tex(w)} + ${factor(-rate * g)} = ${tex(w - rate * g)}$.`,
    ],
  }),
  defineDrill({
    id: "momentum-two-steps",
    objective: "update-by-hand",
    kind: "number",
    draw: (random) => ({
      w: nonZero(random, 1, -5, 5),
      g1: nonZero(random, 1, -6, 6),
      g2: nonZero(random, 1, -6, 6),
      rate: oneOf(random, [0.1, 0.2, 0.5]),
      mu: oneOf(random, [0.5, 0.8, 0.9]),
    }),
    stem: ({ w, g1, g2, rate, mu }) =>
      `Momentum, $v \\leftarrow ${tex(mu)}\\,v + \\g$ and $\\w \\leftarrow \\w - ${tex(rate)}\\,v$, starts with $v = 0$ and $\\w = ${tex(w)}$. The gradient is $${tex(g1)}$ at the first step and $${tex(g2)}$ at the second. What is $\\w$ after both?`,
    answer: ({ w, g1, g2, rate, mu }) => twoSteps(w, g1, g2, rate, mu),
    again: ({ w, g1, g2, rate, mu }) => {
      const optimizer = momentum({ learningRate: rate, momentum: mu });
      return stepsFrom([w], [[g1], [g2]], { optimizer })[0];
    },
    slips: {
      "no-memory": {
        value: ({ w, g1, g2, rate }) => w - rate * (g1 + g2),
        says: ({ mu }) =>
          `Those are two steps of plain descent. The second step keeps $${tex(mu)}$ of the first velocity.`,
      },
      "whole-memory": {
        value: ({ w, g1, g2, rate }) => twoSteps(w, g1, g2, rate, 1),
        says: ({ mu }) => `You kept the whole first velocity. Only $${tex(mu)}$ of it stays.`,
      },
      "running-mean": {
        value: ({ w, g1, g2, rate, mu }) => w - rate * (1 - mu) * (g1 + mu * g1 + g2),
        says: () =>
          "You took the running mean of gradients, $\\mu v + (1 - \\mu)\\,\\g$. Some libraries do; here the gradient enters whole.",
      },
      "gradient-added": {
        misconception: "MC22",
        value: ({ w, g1, g2, rate, mu }) => 2 * w - twoSteps(w, g1, g2, rate, mu),
        says: () => "You added the velocity. It is made of gradients, so it points uphill.",
      },
      "second-step-alone": {
        value: ({ w, g1, g2, rate, mu }) => w - rate * (mu * g1 + g2),
        says: () => "The second velocity is right. The first step has moved the weight already.",
      },
    },
    hints: () => ["Keep two columns, one for $v$ and one for $\\w$."],
    solution: ({ w, g1, g2, rate, mu }) => [
      `First step: $v = ${tex(g1)}$, so $\\w = ${tex(w)} - ${tex(rate)} \\cdot ${factor(g1)} = ${tex(w - rate * g1)}$.`,
      `Second velocity: $v = ${tex(mu)} \\cdot ${factor(g1)} + ${factor(g2)} = ${tex(mu * g1 + g2)}$.`,
      `Second step: $\\w = ${tex(w - rate * g1)} - ${tex(rate)} \\cdot ${factor(mu * g1 + g2)} = ${tex(twoSteps(w, g1, g2, rate, mu))}$.`,
    ],
  }),
  defineDrill({
    id: "momentum-in-the-long-run",
    objective: "update-by-hand",
    kind: "number",
    draw: (random) => ({
      mu: oneOf(random, [0.5, 0.6, 0.75, 0.8, 0.9, 0.95]),
      g: multiple(random, 0.5, 0.5, 6),
      rate: oneOf(random, RATES),
    }),
    stem: ({ mu, g, rate }) =>
      `On a long even slope the gradient of a weight is $${tex(g)}$ at every step. Momentum is $\\mu = ${tex(mu)}$, with $v \\leftarrow \\mu v + \\g$, and the learning rate is $${tex(rate)}$. How long is a step in the end?`,
    answer: ({ mu, g, rate }) => (rate * g) / (1 - mu),
    again: ({ mu, g, rate }) => {
      let v = 0;
      for (let step = 0; step < 400; step++) v = mu * v + g;
      return rate * v;
    },
    within: ({ mu, g, rate }) => (0.005 * rate * g) / (1 - mu),
    slips: {
      "no-memory": {
        value: ({ g, rate }) => rate * g,
        says: () => "That is the first step. The velocity goes on growing from there.",
      },
      "one-gradient-back": {
        value: ({ mu, g, rate }) => rate * g * (1 + mu),
        says: () => "That is the second step. The velocity remembers the gradients before it too.",
      },
      "share-taken": {
        value: ({ mu, g, rate }) => rate * g * mu,
        says: () => "That is what one gradient still adds a step later. All of them add up.",
      },
      "running-mean": {
        value: ({ mu, g, rate }) => rate * g * (1 - mu),
        says: () => "You multiplied by $1 - \\mu$. In the long run the velocity is divided by it.",
      },
      "divided-by-mu": {
        value: ({ mu, g, rate }) => (rate * g) / mu,
        says: () => "Divide by $1 - \\mu$, the share of the velocity that a step loses.",
      },
    },
    hints: () => [
      "In the end the velocity stays as it is. What is it then, if $v = \\mu v + \\g$?",
    ],
    solution: ({ mu, g, rate }) => [
      `The velocity settles where $v = ${tex(mu)}\\,v + ${tex(g)}$, so $v = ${tex(g)} / (1 - ${tex(mu)}) = ${tex(g / (1 - mu))}$.`,
      `A step is the rate times that: $${tex(rate)} \\cdot ${tex(g / (1 - mu))} = ${tex((rate * g) / (1 - mu))}$.`,
    ],
  }),
];
