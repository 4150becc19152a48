import { defineDrill, multiple, nonZero, oneOf, tex, whole, type Drill } from "#quiz";

/** Shares for which √(p / (1 − p)) is easy. */
const SHARES = [0.1, 0.2, 0.5, 0.8, 0.9] as const;

/** What a normalization does to the pace, and dropout to an output. */
export const scaleAndNoise: Drill[] = [
  defineDrill({
    id: "turn-of-shorter-weights",
    objective: "norm-and-scale",
    kind: "number",
    draw: (random) => ({
      times: oneOf(random, [0.1, 0.2, 0.25, 0.5, 2, 4, 5, 10]),
      percent: oneOf(random, [0.2, 0.4, 0.5, 0.8, 1, 1.6, 2, 3, 4, 8]),
      length: whole(random, 2, 9),
    }),
    stem: ({ times, percent }) =>
      `A step of plain descent moves the weights before a batch normalization by $${tex(percent)}\\,\\%$ of their length. You multiply all of these weights by $${tex(times)}$. By how many percent of their length does a step move them now, at the same learning rate?`,
    answer: ({ times, percent }) => percent / times ** 2,
    // Length, gradient and step one after the other, at the rate 1.
    again: ({ times, percent, length }) => {
      const gradient = (percent / 100) * length;
      return (100 * (gradient / times)) / (times * length);
    },
    slips: {
      "nothing-changes": {
        value: ({ percent }) => percent,
        says: () => "The outputs stay as they are. The gradient and the length do not.",
      },
      "length-alone": {
        value: ({ times, percent }) => percent / times,
        says: () =>
          "The length has changed, and the gradient too: it goes with one over the factor.",
      },
      "wrong-way": {
        value: ({ times, percent }) => percent * times ** 2,
        says: () => "The wrong way round: longer weights have a shorter gradient.",
      },
      "gradient-with-the-weights": {
        value: ({ times, percent }) => percent * times,
        says: () =>
          "The gradient shrinks as the weights grow, since the same function lies farther out.",
      },
    },
    solution: ({ times, percent }) => [
      `The outputs stay, and the gradient becomes $1/${tex(times)}$ of what it was.`,
      `The length becomes $${tex(times)}$ times as large, so the ratio changes by $1/${tex(times)}^2 = ${tex(1 / times ** 2)}$.`,
      `$${tex(percent)} \\cdot ${tex(1 / times ** 2)} = ${tex(percent / times ** 2)}$ percent.`,
    ],
  }),
  defineDrill({
    id: "noise-of-a-dropped-unit",
    objective: "forgotten-mode",
    kind: "number",
    draw: (random) => ({
      share: oneOf(random, SHARES),
      a: multiple(random, 0.5, 0.5, 6),
      w: nonZero(random, 1, -5, 5),
    }),
    stem: ({ share, a, w }) =>
      `Somebody forgot evaluation mode. A hidden unit with the activation $\\a = ${tex(a)}$ and the weight $\\w = ${tex(w)}$ to the output is dropped with the probability $${tex(share)}$, and divided by $1 - p$ when it is kept. By which standard deviation does its part of the output vary from call to call?`,
    answer: ({ share, a, w }) => Math.abs(w * a) * Math.sqrt(share / (1 - share)),
    again: ({ share, a, w }) => {
      const kept = (w * a) / (1 - share);
      const mean = (1 - share) * kept;
      return Math.sqrt((1 - share) * kept * kept - mean * mean);
    },
    slips: {
      "variance-for-deviation": {
        value: ({ share, a, w }) => (w * a) ** 2 * (share / (1 - share)),
        says: () => "That is the variance. Take its root.",
      },
      "not-scaled": {
        value: ({ share, a, w }) => Math.abs(w * a) * Math.sqrt(share * (1 - share)),
        says: () => "You left out that what is kept is divided by $1 - p$.",
      },
      "what-is-kept": {
        value: ({ share, a, w }) => Math.abs(w * a) / (1 - share),
        says: () => "That is the size of its part when it is kept. Sometimes it is 0.",
      },
      "no-noise": {
        value: () => 0,
        says: () => "So it would be in evaluation mode.",
      },
    },
    hints: () => [
      "Its part is 0 with the probability $p$, and $\\w\\a/(1-p)$ otherwise. Its mean is $\\w\\a$.",
    ],
    solution: ({ share, a, w }) => [
      `Kept it gives $${tex(w * a)}/${tex(1 - share)} = ${tex((w * a) / (1 - share))}$, dropped 0; the mean is $${tex(w * a)}$.`,
      `The variance is $(\\w\\a)^2 \\cdot p/(1-p) = ${tex((w * a) ** 2)} \\cdot ${tex(share / (1 - share))} = ${tex((w * a) ** 2 * (share / (1 - share)))}$.`,
      `Its root is $${tex(Math.abs(w * a) * Math.sqrt(share / (1 - share)))}$.`,
    ],
  }),
];
