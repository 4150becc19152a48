import { adam, adamW } from "#engine";
import { defineDrill, factor, nonZero, oneOf, stepsFrom, tex, type Drill } from "#quiz";

const RATES = [0.001, 0.01, 0.02, 0.05, 0.1] as const;

/** What a first step without bias correction is multiplied by: (1 − β₁) / √(1 − β₂). */
const UNCORRECTED = 0.1 / Math.sqrt(0.001);

/** First steps of Adam and AdamW. */
export const adamSteps: Drill[] = [
  defineDrill({
    id: "adam-first-step",
    objective: "adam-by-hand",
    kind: "number",
    draw: (random) => ({
      w: nonZero(random, 0.5, -4, 4),
      g: nonZero(random, 1, -60, 60),
      rate: oneOf(random, RATES),
    }),
    stem: ({ w, g, rate }) =>
      `Adam takes its very first step, with the learning rate $${tex(rate)}$. A weight is $\\w = ${tex(w)}$ and its gradient $\\g = ${tex(g)}$. What is the weight afterwards? Take $\\varepsilon$ as 0.`,
    within: ({ rate }) => 0.1 * rate,
    answer: ({ w, g, rate }) => w - rate * Math.sign(g),
    again: ({ w, g, rate }) =>
      stepsFrom([w], [[g]], { optimizer: adam({ learningRate: rate }) })[0],
    slips: {
      "plain-descent": {
        misconception: "MC44",
        value: ({ w, g, rate }) => w - rate * g,
        says: () => "That is a step of plain descent. Adam divides by the size of the gradient.",
      },
      "sign-turned": {
        misconception: "MC22",
        value: ({ w, g, rate }) => w + rate * Math.sign(g),
        says: () => "The step has the right length and goes uphill.",
      },
      uncorrected: {
        value: ({ w, g, rate }) => w - rate * UNCORRECTED * Math.sign(g),
        says: () =>
          "That leaves the correction out. $m$ and $v$ start at 0; divide them by $1 - \\beta_1$ and $1 - \\beta_2$ first.",
      },
      "root-left-out": {
        value: ({ w, g, rate }) => w - rate / g,
        says: () => "You divided by $\\hat v$, which is the square of the gradient. Take its root.",
      },
    },
    hints: () => [
      "After the correction, $\\hat m$ and $\\hat v$ are what one gradient makes them.",
    ],
    solution: ({ w, g, rate }) => [
      `At the first step $\\hat m = ${tex(g)}$ and $\\sqrt{\\hat v} = ${tex(Math.abs(g))}$.`,
      `Their quotient is the sign of the gradient, $${Math.sign(g)}$, and the step is $${tex(-rate * Math.sign(g))}$.`,
      `$${tex(w)} + ${factor(-rate * Math.sign(g))} = ${tex(w - rate * Math.sign(g))}$.`,
    ],
  }),
  defineDrill({
    id: "adam-second-step",
    objective: "adam-by-hand",
    kind: "number",
    draw: (random) => ({
      g1: nonZero(random, 1, -9, 9),
      g2: nonZero(random, 1, -9, 9),
      rate: oneOf(random, [0.01, 0.1, 1]),
    }),
    stem: ({ g1, g2, rate }) =>
      `Adam with $\\beta_1 = \\beta_2 = 0.5$ and the learning rate $${tex(rate)}$ meets the gradient $${tex(g1)}$ at its first step and $${tex(g2)}$ at its second. By how much does the second step change the weight? Take $\\varepsilon$ as 0.`,
    within: ({ rate }) => 0.005 * rate,
    answer: ({ g1, g2, rate }) => -rate * secondQuotient(g1, g2),
    again: ({ g1, g2, rate }) => {
      const optimizer = adam({ learningRate: rate, beta1: 0.5, beta2: 0.5 });
      const after = (gradients: number[][]) => stepsFrom([0], gradients, { optimizer })[0];
      return after([[g1], [g2]]) - after([[g1]]);
    },
    slips: {
      "sign-turned": {
        misconception: "MC22",
        value: ({ g1, g2, rate }) => rate * secondQuotient(g1, g2),
        says: () => "The size is right. The step goes against $\\hat m$.",
      },
      "sign-of-the-gradient": {
        value: ({ g2, rate }) => -rate * Math.sign(g2),
        says: () => "That holds for the first step. By now Adam remembers the gradient before.",
      },
      uncorrected: {
        value: ({ g1, g2, rate }) =>
          (-rate * (0.25 * g1 + 0.5 * g2)) / Math.sqrt(0.25 * g1 * g1 + 0.5 * g2 * g2),
        says: () =>
          "That leaves the correction out. At step 2 divide $m$ and $v$ by $1 - 0.5^2 = 0.75$.",
      },
      "plain-descent": {
        misconception: "MC44",
        value: ({ g2, rate }) => -rate * g2,
        says: () => "That is a step of plain descent. Adam divides by the size of the gradients.",
      },
    },
    hints: () => [
      "Run $m \\leftarrow 0.5\\,m + 0.5\\,\\g$ and $v \\leftarrow 0.5\\,v + 0.5\\,\\g^2$ twice, from 0.",
    ],
    solution: ({ g1, g2, rate }) => {
      const m = 0.25 * g1 + 0.5 * g2;
      const v = 0.25 * g1 * g1 + 0.5 * g2 * g2;
      return [
        `$m = 0.25 \\cdot ${factor(g1)} + 0.5 \\cdot ${factor(g2)} = ${tex(m)}$ and $v = 0.25 \\cdot ${factor(g1)}^2 + 0.5 \\cdot ${factor(g2)}^2 = ${tex(v)}$.`,
        `Corrected by $1 - 0.5^2 = 0.75$: $\\hat m = ${tex(m / 0.75)}$ and $\\hat v = ${tex(v / 0.75)}$.`,
        `$-${tex(rate)} \\cdot ${factor(m / 0.75)} / \\sqrt{${tex(v / 0.75)}} = ${tex(-rate * secondQuotient(g1, g2))}$.`,
      ];
    },
  }),
  defineDrill({
    id: "adamw-first-step",
    objective: "adam-by-hand",
    kind: "number",
    draw: (random) => ({
      w: nonZero(random, 1, -9, 9),
      g: nonZero(random, 1, -40, 40),
      rate: oneOf(random, [0.01, 0.02, 0.05, 0.1]),
      decay: oneOf(random, [0.1, 0.2, 0.5]),
    }),
    stem: ({ w, g, rate, decay }) =>
      `AdamW takes its first step, with the learning rate $${tex(rate)}$ and the decay $\\lambda = ${tex(decay)}$. A weight is $\\w = ${tex(w)}$ and its gradient $\\g = ${tex(g)}$. What is the weight afterwards? Take $\\varepsilon$ as 0.`,
    within: ({ rate }) => 0.02 * rate,
    answer: ({ w, g, rate, decay }) => w - rate * decay * w - rate * Math.sign(g),
    again: ({ w, g, rate, decay }) => {
      const optimizer = adamW({ learningRate: rate, weightDecay: decay });
      return stepsFrom([w], [[g]], { optimizer })[0];
    },
    slips: {
      "penalty-in-the-gradient": {
        misconception: "MC45",
        value: ({ w, g, rate, decay }) => w - rate * Math.sign(g + decay * w),
        says: () =>
          "You added the decay to the gradient, and Adam's division took it away again. AdamW takes it off the weight, beside the step.",
      },
      "rate-left-out": {
        value: ({ w, g, rate, decay }) => w - decay * w - rate * Math.sign(g),
        says: () => "The share that is taken off is $\\eta\\lambda$, and not $\\lambda$ alone.",
      },
      "decay-added": {
        value: ({ w, g, rate, decay }) => w + rate * decay * w - rate * Math.sign(g),
        says: () => "Decay pulls the weight towards 0. You pushed it away.",
      },
      "plain-descent": {
        misconception: "MC44",
        value: ({ w, g, rate, decay }) => w - rate * decay * w - rate * g,
        says: () => "The decay is right. The step itself is Adam's, with the size of the rate.",
      },
    },
    hints: () => ["Two things happen to the weight: Adam's step, and the decay beside it."],
    solution: ({ w, g, rate, decay }) => [
      `Adam's first step has the size of the rate: $${tex(-rate * Math.sign(g))}$.`,
      `The decay takes off $${tex(rate)} \\cdot ${tex(decay)} \\cdot ${factor(w)} = ${tex(rate * decay * w)}$.`,
      `$${tex(w)} - ${factor(rate * decay * w)} + ${factor(-rate * Math.sign(g))} = ${tex(w - rate * decay * w - rate * Math.sign(g))}$.`,
    ],
  }),
];

/** m̂ / √v̂ at the second step with β₁ = β₂ = ½. */
function secondQuotient(g1: number, g2: number): number {
  return (g1 + 2 * g2) / 3 / Math.sqrt((g1 * g1 + 2 * g2 * g2) / 3);
}
