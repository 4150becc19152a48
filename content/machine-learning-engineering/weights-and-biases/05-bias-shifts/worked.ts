import { defineWorked, factor, nonZero, oneOf, tex, texSum } from "#quiz";

/** Weights by which it is easy to divide; not 1, where half of the slips would be right. */
const WEIGHTS = [-5, -4, -2, -0.5, 0.5, 2, 4, 5] as const;

/** Moves the bend of a unit to where it is wanted. */
const moveTheBend = defineWorked({
  id: "move-the-bend",
  draw: (random) => {
    const w = oneOf(random, WEIGHTS);
    return { w, b: -w * nonZero(random, 1, -4, 4), to: nonZero(random, 1, -4, 4) };
  },
  given: ({ w, b, to }) => {
    const sum = texSum([
      [w, "x"],
      [b, ""],
    ]);
    return `A unit computes $\\tanh(${sum})$. It shall bend at $x = ${tex(to)}$, with the same weight. By how much does its bias have to change?`;
  },
  steps: [
    {
      does: () => "Find where it bends now: set the sum to zero and solve for $x$.",
      formula: ({ w, b }) =>
        `x = -\\frac{\\b}{\\w} = -\\frac{${tex(b)}}{${tex(w)}} = ${tex(-b / w)}`,
      asks: () => "Where does it bend now?",
      answer: ({ w, b }) => -b / w,
      slips: {
        "sign-turned": {
          misconception: "MC12",
          value: ({ w, b }) => b / w,
          says: () =>
            "The sign is turned: the sum is 0 where weight times input is *minus* the bias.",
        },
        "weight-left-out": {
          misconception: "MC12",
          value: ({ b }) => -b,
          says: ({ w }) =>
            `That would do for a weight of 1. Here the bias is divided by $${tex(w)}$.`,
        },
      },
    },
    {
      does: () => "Take the way from there to the place that is wanted.",
      formula: ({ w, b, to }) => `${tex(to)} - ${factor(-b / w)} = ${tex(to + b / w)}`,
      asks: () => "How far does the bend have to move, to the right?",
      answer: ({ w, b, to }) => to + b / w,
      slips: {
        "other-way": {
          value: ({ w, b, to }) => -b / w - to,
          says: () => "That is the way back. Where it shall be, minus where it is.",
        },
      },
    },
    {
      does: () => "Multiply by minus the weight: a bend moves by $-1/\\w$ for each unit of bias.",
      formula: ({ w, b, to }) =>
        `\\Delta\\b = -\\w \\cdot ${factor(to + b / w)} = ${tex(-w)} \\cdot ${factor(to + b / w)} = ${tex(-w * to - b)}`,
      asks: () => "By how much does the bias change?",
      answer: ({ w, b, to }) => -w * to - b,
      slips: {
        "sign-left-out": {
          misconception: "MC12",
          value: ({ w, b, to }) => w * to + b,
          says: ({ w }) =>
            w > 0
              ? "That moves it the other way: with more bias less input is needed."
              : "That moves it the other way: with a weight below 0, more bias lets more input through.",
        },
        "moved-by-the-bias": {
          misconception: "MC12",
          value: ({ w, b, to }) => to + b / w,
          says: ({ w }) =>
            `A bend does not move as far as the bias changes: the weight of $${tex(w)}$ stands between them.`,
        },
      },
    },
  ],
});

export default [moveTheBend];
