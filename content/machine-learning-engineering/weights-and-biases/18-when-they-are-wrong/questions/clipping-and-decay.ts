import { sgd } from "#engine";
import { defineDrill, factor, nonZero, oneOf, stepsFrom, tex, whole, type Drill } from "#quiz";

/** Pairs whose length is a whole number. */
const PAIRS = [
  [3, 4],
  [4, 3],
  [6, 8],
  [8, 6],
  [5, 12],
  [12, 5],
  [9, 12],
  [8, 15],
  [7, 24],
] as const;

/** Clipping by length, the penalty and the decay. */
export const clippingAndDecay: Drill[] = [
  defineDrill({
    id: "clip-to-length",
    objective: "norm-and-clip",
    kind: "number",
    draw: (random) => {
      const [g, h] = oneOf(random, PAIRS);
      const signs = [oneOf(random, [-1, 1]), oneOf(random, [-1, 1])];
      return { g: signs[0] * g, h: signs[1] * h, limit: oneOf(random, [0.5, 1, 2, 2.5]) };
    },
    stem: ({ g, h, limit }) =>
      `The gradient of two weights is $(${tex(g)},\\; ${tex(h)})$. It is clipped to the length $${tex(limit)}$. What is its first entry afterwards?`,
    answer: ({ g, h, limit }) => (g * limit) / Math.hypot(g, h),
    again: ({ g, h, limit }) => {
      const clip = { kind: "norm", limit } as const;
      const optimizer = sgd({ learningRate: 1 });
      return -stepsFrom([0, 0], [[g, h]], { optimizer, clip })[0];
    },
    slips: {
      "each-clipped": {
        value: ({ g, limit }) => Math.sign(g) * limit,
        says: () =>
          "You clipped the entry by itself. That would turn the arrow; clipping by length keeps its direction.",
      },
      "not-clipped": {
        value: ({ g }) => g,
        says: ({ g, h, limit }) =>
          `The gradient has the length $${Math.hypot(g, h)}$, more than $${tex(limit)}$.`,
      },
      "divided-by-the-sum": {
        value: ({ g, h, limit }) => (g * limit) / (Math.abs(g) + Math.abs(h)),
        says: () => "The length is the root of the sum of squares, not the sum of sizes.",
      },
      "length-one": {
        value: ({ g, h, limit }) => g / Math.hypot(g, h) / limit,
        says: () => "You divided by the limit. The arrow of length 1 is *multiplied* by it.",
      },
      dropped: {
        value: () => 0,
        says: () => "Clipping shortens a gradient. It does not drop it.",
      },
    },
    hints: () => ["How long is the gradient, and by what must it be multiplied?"],
    solution: ({ g, h, limit }) => [
      `The length is $\\sqrt{${factor(g)}^2 + ${factor(h)}^2} = ${Math.hypot(g, h)}$, so everything is multiplied by $${tex(limit)}/${Math.hypot(g, h)}$.`,
      `$${tex(g)} \\cdot ${tex(limit)}/${Math.hypot(g, h)} = ${tex((g * limit) / Math.hypot(g, h))}$.`,
    ],
  }),
  defineDrill({
    id: "penalty-on-a-step",
    objective: "norm-and-clip",
    kind: "number",
    draw: (random) => ({
      w: nonZero(random, 1, -8, 8),
      g: nonZero(random, 0.5, -5, 5),
      rate: oneOf(random, [0.1, 0.2, 0.5]),
      penalty: oneOf(random, [0.1, 0.2, 0.5]),
    }),
    stem: ({ w, g, rate, penalty }) =>
      `A weight is $\\w = ${tex(w)}$, and the loss on the data has the gradient $${tex(g)}$. A penalty $\\tfrac12 \\cdot ${tex(penalty)} \\cdot \\w^2$ is added to the loss. What is the weight after a step of gradient descent with the learning rate $${tex(rate)}$?`,
    answer: ({ w, g, rate, penalty }) => w - rate * (g + penalty * w),
    again: ({ w, g, rate, penalty }) => {
      const optimizer = sgd({ learningRate: rate });
      return stepsFrom([w], [[g]], { optimizer, l2: penalty })[0];
    },
    slips: {
      "penalty-left-out": {
        value: ({ w, g, rate }) => w - rate * g,
        says: () => "You left the penalty out. It adds its own slope to the gradient.",
      },
      "rate-left-out": {
        value: ({ w, g, rate, penalty }) => w - rate * g - penalty * w,
        says: () => "The slope of the penalty is part of the gradient, so the rate scales it too.",
      },
      "same-for-all": {
        value: ({ w, g, rate, penalty }) => w - rate * (g + penalty),
        says: () => "The slope of the penalty is $\\lambda\\w$: large weights are pulled harder.",
      },
      "pushed-outwards": {
        value: ({ w, g, rate, penalty }) => w - rate * (g - penalty * w),
        says: () => "The penalty pulls towards 0. You pushed the weight away from it.",
      },
      uphill: {
        misconception: "MC22",
        value: ({ w, g, rate, penalty }) => w + rate * (g + penalty * w),
        says: () => "You added the gradient. It points uphill, so it is taken off.",
      },
    },
    solution: ({ w, g, rate, penalty }) => [
      `The penalty adds its slope: $${tex(g)} + ${tex(penalty)} \\cdot ${factor(w)} = ${tex(g + penalty * w)}$.`,
      `$${tex(w)} - ${tex(rate)} \\cdot ${factor(g + penalty * w)} = ${tex(w - rate * (g + penalty * w))}$.`,
    ],
  }),
  defineDrill({
    id: "decay-alone",
    objective: "norm-and-clip",
    kind: "number",
    draw: (random) => ({
      w: nonZero(random, 1, -9, 9),
      rate: oneOf(random, [0.1, 0.2, 0.5]),
      decay: oneOf(random, [0.5, 1, 2]),
      steps: whole(random, 2, 3),
    }),
    stem: ({ w, rate, decay, steps }) =>
      `The data say nothing about a weight: its gradient is 0. Weight decay takes the share $\\eta\\lambda$ off it at every step, with $\\eta = ${tex(rate)}$ and $\\lambda = ${tex(decay)}$. It starts at $${tex(w)}$. Where is it after ${steps} steps?`,
    answer: ({ w, rate, decay, steps }) => w * (1 - rate * decay) ** steps,
    again: ({ w, rate, decay, steps }) => {
      const optimizer = sgd({ learningRate: rate });
      const still = Array.from({ length: steps }, () => [0]);
      return stepsFrom([w], still, { optimizer, weightDecay: decay })[0];
    },
    slips: {
      "steps-added-up": {
        value: ({ w, rate, decay, steps }) => w * (1 - steps * rate * decay),
        says: () => "Each step takes its share of what is *left*, so the factors multiply.",
      },
      "rate-left-out": {
        value: ({ w, decay, steps }) => w * (1 - decay) ** steps,
        says: () => "The share is $\\eta\\lambda$, the product of the two.",
      },
      "same-amount": {
        value: ({ w, rate, decay, steps }) => w - steps * rate * decay * Math.sign(w),
        says: () => "That takes the same amount off every time. Decay takes a share.",
      },
      unmoved: {
        value: ({ w }) => w,
        says: () => "Without a gradient the decay still acts. It asks nothing of the loss.",
      },
    },
    solution: ({ w, rate, decay, steps }) => [
      `Each step leaves the share $1 - ${tex(rate)} \\cdot ${tex(decay)} = ${tex(1 - rate * decay)}$.`,
      `$${tex(w)} \\cdot ${tex(1 - rate * decay)}^${steps} = ${tex(w * (1 - rate * decay) ** steps)}$.`,
    ],
  }),
];
