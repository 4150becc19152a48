import { backwardPass, defineDrill, factor, nonZero, oneOf, tex, whole, type Drill } from "#quiz";

const logit = (p: number) => Math.log(p / (1 - p));

/** The softmax cross-entropy of logits for a class, in double precision. */
function crossEntropy(logits: number[], right: number): number {
  return Math.log(logits.reduce((sum, z) => sum + Math.exp(z), 0)) - logits[right];
}

/** Central difference of a function of one number. */
function slope(f: (x: number) => number, x: number): number {
  const h = 1e-5;
  return (f(x + h) - f(x - h)) / (2 * h);
}

/** Shares of three classes in whole hundredths, none the same. */
const shares = (first: number, second: number) =>
  [first, second, 100 - first - second].map((share) => share / 100);

/** The signal at the output, loss by loss. */
export const slopesOfTheLoss: Drill[] = [
  defineDrill({
    id: "signal-of-a-sigmoid",
    objective: "loss-gradient",
    kind: "number",
    draw: (random) => ({ p: whole(random, 2, 98) / 100, y: whole(random, 0, 1) }),
    stem: ({ p, y }) =>
      `A sigmoid output is $p = ${tex(p)}$, and the target is $y = ${y}$. The loss is the cross-entropy. What is its slope at the pre-activation, $\\partial L/\\partial z$?`,
    within: () => 0.0005,
    answer: ({ p, y }) => p - y,
    again: ({ p, y }) => slope((z) => Math.log(1 + Math.exp(z)) - y * z, logit(p)),
    slips: {
      "sign-turned": {
        value: ({ p, y }) => y - p,
        says: () => "The sign is turned. Raising $z$ raises $p$, so the slope is $p - y$.",
      },
      "slope-of-the-sigmoid": {
        value: ({ p, y }) => (p - y) * p * (1 - p),
        says: () =>
          "You multiplied by the slope $p\\,(1 - p)$. It cancels against the cross-entropy's own slope at $p$.",
      },
      "squared-error": {
        value: ({ p, y }) => 2 * (p - y) * p * (1 - p),
        says: () =>
          "That is the squared error behind a sigmoid. The cross-entropy has no slope that fades.",
      },
      doubled: {
        value: ({ p, y }) => 2 * (p - y),
        says: () => "The factor 2 belongs to the squared error.",
      },
      "slope-at-the-output": {
        value: ({ p, y }) => (p - y) / (p * (1 - p)),
        says: () => "That is the slope at $p$. At $z$ it is multiplied by $p\\,(1 - p)$.",
      },
    },
    solution: ({ p, y }) => [
      "With a sigmoid and its cross-entropy the slope at $z$ is output less target, $p - y$.",
      `$${tex(p)} - ${y} = ${tex(p - y)}$.`,
    ],
  }),
  defineDrill({
    id: "signal-of-a-softmax",
    objective: "loss-gradient",
    kind: "number",
    draw: (random) => ({
      p: shares(whole(random, 5, 60), whole(random, 5, 35)),
      right: whole(random, 0, 2),
    }),
    stem: ({ p, right }) =>
      `A softmax gives three classes the probabilities $${p.map((share) => tex(share)).join("$, $")}$. The ${["first", "second", "third"][right]} is right. What is the slope of the cross-entropy at the logit of the right class?`,
    within: () => 0.0005,
    answer: ({ p, right }) => p[right] - 1,
    again: ({ p, right }) => {
      const logits = p.map((share) => Math.log(share));
      const at = (z: number) => crossEntropy(logits.with(right, z), right);
      return slope(at, logits[right]);
    },
    slips: {
      "target-left-out": {
        value: ({ p, right }) => p[right],
        says: () => "That would be a class that is wrong. The target of the right one is 1.",
      },
      "sign-turned": {
        value: ({ p, right }) => 1 - p[right],
        says: () => "The sign is turned: raising this logit lowers the loss.",
      },
      "softmax-slope": {
        value: ({ p, right }) => (p[right] - 1) * p[right],
        says: () => "You multiplied by the slope of the softmax as well. It is in $p - y$ already.",
      },
      "slope-at-the-probability": {
        value: ({ p, right }) => -1 / p[right],
        says: () =>
          "That is the slope of $-\\ln p$ at $p$. The question is about the logit before the softmax.",
      },
      "loss-itself": {
        value: ({ p, right }) => -Math.log(p[right]),
        says: () => "That is the loss, $-\\ln p$. Asked is its slope.",
      },
    },
    solution: ({ p, right }) => [
      "For softmax and cross-entropy the slope at each logit is $p - y$, where $y$ is 1 for the right class and 0 for the others.",
      `$${tex(p[right])} - 1 = ${tex(p[right] - 1)}$.`,
    ],
  }),
  defineDrill({
    id: "softmax-weight-gradient",
    objective: "loss-gradient",
    kind: "number",
    draw: (random) => ({
      p: whole(random, 5, 95) / 100,
      a: nonZero(random, 0.5, -4, 4),
      isRight: oneOf(random, [true, false]),
    }),
    stem: ({ p, a, isRight }) =>
      `In the last layer, under softmax and cross-entropy, a class gets the probability $${tex(p)}$. It is ${isRight ? "the right one" : "a wrong one"}. A hidden unit with the activation $\\a = ${tex(a)}$ is connected to it. What is the gradient of that weight?`,
    within: () => 0.001,
    answer: ({ p, a, isRight }) => (p - (isRight ? 1 : 0)) * a,
    // Against all other classes taken together a softmax is a sigmoid.
    again: ({ p, a, isRight }) =>
      backwardPass({
        weights: [logit(p) / a],
        bias: 0,
        inputs: [[a]],
        targets: [isRight ? 1 : 0],
        loss: "binaryCrossEntropy",
      }).weights[0],
    slips: {
      "other-target": {
        value: ({ p, a, isRight }) => (p - (isRight ? 0 : 1)) * a,
        says: ({ isRight }) =>
          isRight
            ? "You took the target for 0. For the right class it is 1."
            : "You took the target for 1. For a wrong class it is 0.",
      },
      "activation-left-out": {
        value: ({ p, isRight }) => p - (isRight ? 1 : 0),
        says: () =>
          "That is the signal, which the bias gets. The weight gets it times the activation.",
      },
      "sign-turned": {
        value: ({ p, a, isRight }) => ((isRight ? 1 : 0) - p) * a,
        says: () => "The sign is turned: the signal is $p - y$.",
      },
      "softmax-slope": {
        value: ({ p, a, isRight }) => (p - (isRight ? 1 : 0)) * a * p * (1 - p),
        says: () => "The slope of the softmax is in $p - y$ already.",
      },
    },
    solution: ({ p, a, isRight }) => [
      `The signal is $\\g{\\delta} = p - y = ${tex(p)} - ${isRight ? 1 : 0} = ${tex(p - (isRight ? 1 : 0))}$.`,
      `The weight gets it times what comes in: $${tex(p - (isRight ? 1 : 0))} \\cdot ${factor(a)} = ${tex((p - (isRight ? 1 : 0)) * a)}$.`,
    ],
  }),
];
