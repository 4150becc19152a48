import { adam } from "#engine";
import { defineDrill, nonZero, oneOf, stepsFrom, tex, whole, type Drill } from "#quiz";

/** A running mean after steps with one and the same gradient, a step at a time. */
function meanAfter(gradient: number, beta: number, steps: number): number {
  let mean = 0;
  for (let step = 0; step < steps; step++) mean = beta * mean + (1 - beta) * gradient;
  return mean;
}

/** Adam's two means, their correction, and what they take. */
export const means: Drill[] = [
  defineDrill({
    id: "without-correction",
    objective: "bias-correction",
    kind: "number",
    draw: (random) => ({
      beta1: oneOf(random, [0, 0.5, 0.6, 0.7, 0.8, 0.9]),
      root: oneOf(random, [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4]),
      g: nonZero(random, 1, -20, 20),
    }),
    stem: ({ beta1, root, g }) =>
      `An Adam without bias correction has $\\beta_1 = ${tex(beta1)}$ and $\\beta_2 = ${tex(1 - root * root)}$, and meets the gradient $${tex(g)}$ first. How many learning rates long is its first step? Take $\\varepsilon$ as 0.`,
    within: ({ beta1, root }) => (0.01 * (1 - beta1)) / root,
    answer: ({ beta1, root }) => (1 - beta1) / root,
    again: ({ beta1, root, g }) => {
      const m = meanAfter(g, beta1, 1);
      const v = meanAfter(g * g, 1 - root * root, 1);
      return Math.abs(m) / Math.sqrt(v);
    },
    slips: {
      "as-if-corrected": {
        misconception: "MC44",
        value: () => 1,
        says: () =>
          "That is the step with the correction. Without it, divide $(1 - \\beta_1)\\,\\g$ by the root of $(1 - \\beta_2)\\,\\g^2$.",
      },
      "root-left-out": {
        value: ({ beta1, root }) => (1 - beta1) / (root * root),
        says: () => "You divided by $1 - \\beta_2$. Take its root, as Adam does with $v$.",
      },
      "betas-themselves": {
        value: ({ beta1, root }) => beta1 / Math.sqrt(1 - root * root),
        says: () =>
          "The betas weigh what was there before, and that is 0. The gradient enters with $1 - \\beta$.",
      },
    },
    hints: () => ["The size of the gradient cancels. What is $m$ after one step, and what is $v$?"],
    solution: ({ beta1, root }) => [
      `$m = ${tex(1 - beta1)}\\,\\g$ and $v = ${tex(root * root)}\\,\\g^2$, whose root is $${tex(root)}$ times the size of $\\g$.`,
      `$${tex(1 - beta1)} / ${tex(root)} = ${tex((1 - beta1) / root, 4)}$.`,
    ],
  }),
  defineDrill({
    id: "corrected-mean",
    objective: "bias-correction",
    kind: "number",
    draw: (random) => ({
      g: nonZero(random, 1, -12, 12),
      beta: oneOf(random, [0.5, 0.6, 0.8, 0.9]),
      steps: whole(random, 2, 4),
    }),
    stem: ({ g, beta, steps }) =>
      `Adam has $\\beta_1 = ${tex(beta)}$. After ${steps} steps its running mean stands at $m = ${tex(meanAfter(g, beta, steps))}$. What is the corrected $\\hat m$?`,
    within: ({ g }) => 0.01 * Math.abs(g),
    answer: ({ g }) => g,
    again: ({ g, beta, steps }) => {
      // With a β₂ of 0 the root of v̂ is the size of the last gradient, 1 if that is what it has.
      const optimizer = adam({ learningRate: 1, beta1: beta, beta2: 0 });
      const after = (count: number) =>
        stepsFrom(
          [0],
          Array.from({ length: count }, () => [Math.sign(g)]),
          { optimizer },
        )[0];
      return (after(steps - 1) - after(steps)) * Math.abs(g);
    },
    slips: {
      "first-step-each-time": {
        value: ({ g, beta, steps }) => meanAfter(g, beta, steps) / (1 - beta),
        says: ({ steps }) =>
          `You divided by $1 - \\beta_1$, which is right for the first step. After ${steps} it is $1 - \\beta_1^{${steps}}$.`,
      },
      "power-alone": {
        value: ({ g, beta, steps }) => meanAfter(g, beta, steps) / beta ** steps,
        says: () =>
          "You divided by $\\beta_1^t$. What the gradients had so far is $1 - \\beta_1^t$.",
      },
      multiplied: {
        value: ({ g, beta, steps }) => meanAfter(g, beta, steps) * (1 - beta ** steps),
        says: () => "The mean is too small at first. The correction makes it larger: divide.",
      },
    },
    hints: ({ steps }) => [`The divisor after ${steps} steps is $1 - \\beta_1^{${steps}}$.`],
    solution: ({ g, beta, steps }) => [
      `$1 - ${tex(beta)}^{${steps}} = ${tex(1 - beta ** steps)}$.`,
      `$\\hat m = ${tex(meanAfter(g, beta, steps))} / ${tex(1 - beta ** steps)} = ${tex(g)}$.`,
    ],
  }),
  defineDrill({
    id: "optimizer-memory",
    objective: "optimizer-memory",
    kind: "number",
    unit: "MB",
    draw: (random) => ({
      millions: whole(random, 2, 90),
      name: oneOf(random, ["momentum", "Adam", "AdamW"]),
    }),
    stem: ({ millions, name }) =>
      `A network has ${millions} million parameters and is trained with ${name} in 32 bits. How many megabytes ($10^6$ bytes) does the optimizer's own memory take, the parameters and gradients left out?`,
    within: () => 0.5,
    answer: ({ millions, name }) => millions * 4 * (name === "momentum" ? 1 : 2),
    again: ({ millions, name }) => {
      const remembered = name === "momentum" ? ["v"] : ["m", "v"];
      return remembered.reduce((bytes) => bytes + (millions * 32) / 8, 0);
    },
    slips: {
      "parameters-too": {
        misconception: "MC31",
        value: ({ millions, name }) => millions * 4 * (name === "momentum" ? 2 : 3),
        says: () =>
          "You counted the parameters too. Asked is what the optimizer keeps beside them.",
      },
      "all-of-training": {
        misconception: "MC31",
        value: ({ millions, name }) => millions * 4 * (name === "momentum" ? 3 : 4),
        says: () =>
          "That is everything that training stores for each parameter: itself, its gradient, and the optimizer's numbers.",
      },
      "bytes-forgotten": {
        misconception: "MC30",
        value: ({ millions, name }) => millions * (name === "momentum" ? 1 : 2),
        says: () => "Those are numbers, in millions. Each takes 4 bytes.",
      },
      "bits-as-bytes": {
        misconception: "MC30",
        value: ({ millions, name }) => millions * 32 * (name === "momentum" ? 1 : 2),
        says: () => "32 bits are 4 bytes.",
      },
    },
    hints: () => ["How many numbers does it keep for each parameter?"],
    solution: ({ millions, name }) => {
      const kept = name === "momentum" ? 1 : 2;
      return [
        `${name === "momentum" ? "Momentum" : name} keeps ${kept === 1 ? "one number, the velocity," : "two numbers, the means of gradient and square,"} of 4 bytes for each parameter.`,
        `$${kept} \\cdot 4 \\cdot ${millions} = ${tex(4 * kept * millions)}$ megabytes, so $${tex(4 * kept * millions)}$.`,
      ];
    },
  }),
];
