import { defineDrill, factor, multiple, nonZero, oneOf, tex, whole, type Drill } from "#quiz";

const UNITS = [
  { from: "metres", to: "centimetres", times: 100 },
  { from: "kilometres", to: "metres", times: 1000 },
  { from: "centimetres", to: "millimetres", times: 10 },
];

/** What the size of a weight depends on. */
export const scales: Drill[] = [
  defineDrill({
    id: "weight-after-refit",
    objective: "weight-and-scale",
    kind: "number",
    draw: (random) => ({
      unit: oneOf(random, UNITS),
      w: nonZero(random, 1, -90, 90),
      other: nonZero(random, 0.5, -9, 9),
    }),
    stem: ({ unit, w, other }) =>
      `A linear unit sees a length in ${unit.from}, with the weight $${tex(w)}$, and a temperature, with the weight $${tex(other)}$. The lengths are rewritten in ${unit.to} and the unit is trained to its best fit again. Which weight does the length have now?`,
    within: ({ unit, w }) => 0.001 * Math.abs(w / unit.times),
    answer: ({ unit, w }) => w / unit.times,
    again: ({ unit, w }) => (w * 1) / (1 * unit.times),
    slips: {
      "the-other-way": {
        value: ({ unit, w }) => w * unit.times,
        says: ({ unit }) =>
          `The numbers are $${tex(unit.times)}$ times as large, so the weight has to be as many times smaller for the same product.`,
      },
      unchanged: {
        misconception: "MC09",
        value: ({ w }) => w,
        says: () =>
          "With the old weight the product would be far larger. A weight belongs to the unit in which its input is counted.",
      },
      "sign-turned": {
        value: ({ unit, w }) => -w / unit.times,
        says: () => "A larger number for the same length turns no sign.",
      },
    },
    hints: () => ["Weight times length has to stay what it was."],
    solution: ({ unit, w }) => [
      `A length that was 1 is now $${tex(unit.times)}$, and $\\w \\cdot ${tex(unit.times)}$ has to be $${tex(w)}$.`,
      `$\\w = ${tex(w)} / ${tex(unit.times)} = ${tex(w / unit.times)}$. The temperature keeps its weight.`,
    ],
  }),
  defineDrill({
    id: "standardised-ratio",
    objective: "weight-and-scale",
    kind: "number",
    draw: (random) => ({
      w1: nonZero(random, 1, -9, 9),
      w2: nonZero(random, 1, -9, 9),
      s1: multiple(random, 0.5, 0.5, 8),
      s2: multiple(random, 0.5, 0.5, 8),
    }),
    stem: ({ w1, w2, s1, s2 }) =>
      `In a linear unit $x_1$ has the weight $${tex(w1)}$ and the standard deviation $${tex(s1)}$, $x_2$ has the weight $${tex(w2)}$ and the standard deviation $${tex(s2)}$. By which factor does the usual effect of $x_1$ exceed that of $x_2$, regardless of sign?`,
    answer: ({ w1, w2, s1, s2 }) => Math.abs(w1 * s1) / Math.abs(w2 * s2),
    again: ({ w1, w2, s1, s2 }) => Math.sqrt((w1 * s1) ** 2 / (w2 * s2) ** 2),
    slips: {
      "weights-alone": {
        misconception: "MC09",
        value: ({ w1, w2 }) => Math.abs(w1 / w2),
        says: () => "That compares the weights alone. How far does each input usually move?",
      },
      "spreads-alone": {
        value: ({ s1, s2 }) => s1 / s2,
        says: () => "That compares the inputs alone. Each meets a weight.",
      },
      "upside-down": {
        value: ({ w1, w2, s1, s2 }) => Math.abs(w2 * s2) / Math.abs(w1 * s1),
        says: () => "Upside down: that is the effect of $x_2$ beside that of $x_1$.",
      },
      "spreads-divided": {
        value: ({ w1, w2, s1, s2 }) => Math.abs(w1 / s1) / Math.abs(w2 / s2),
        says: () => "You divided by the spreads. A wider input does more with the same weight.",
      },
    },
    solution: ({ w1, w2, s1, s2 }) => [
      `The usual effect is weight times spread: $${tex(Math.abs(w1))} \\cdot ${tex(s1)} = ${tex(Math.abs(w1) * s1)}$ and $${tex(Math.abs(w2))} \\cdot ${tex(s2)} = ${tex(Math.abs(w2) * s2)}$.`,
      `The factor is $${tex(Math.abs(w1) * s1)} / ${tex(Math.abs(w2) * s2)} = ${tex(Math.abs(w1 * s1) / Math.abs(w2 * s2), 4)}$.`,
    ],
  }),
  defineDrill({
    id: "rise-after-shuffling",
    objective: "input-importance",
    kind: "number",
    draw: (random) => ({
      w: nonZero(random, 1, -6, 6),
      s: multiple(random, 0.5, 1, 5),
      noise: whole(random, 1, 20),
    }),
    stem: ({ w, s, noise }) =>
      `A linear unit fits its data with a mean squared error of $${tex(noise)}$. One of its inputs, independent of the others, has the weight $${tex(w)}$ and the standard deviation $${tex(s)}$. By how much does the mean squared error rise, on average, when the values of this input are shuffled among many examples?`,
    answer: ({ w, s }) => 2 * (w * s) ** 2,
    // The product is off by w times the difference of two independent draws, whose variances add.
    again: ({ w, s }) => w * w * (s * s + s * s),
    slips: {
      "one-draw": {
        value: ({ w, s }) => (w * s) ** 2,
        says: () =>
          "That is what a constant in its place would cost. A shuffled value is off by the difference of two draws, which has twice the variance.",
      },
      "not-squared": {
        value: ({ w, s }) => Math.abs(w) * s,
        says: () => "That is the usual effect of the input. The error is squared.",
      },
      "weight-alone": {
        misconception: "MC09",
        value: ({ w }) => 2 * w * w,
        says: () => "The weight alone does not say it: the spread of the input counts as much.",
      },
      "noise-added": {
        value: ({ w, s, noise }) => 2 * (w * s) ** 2 + noise,
        says: () => "That is the error afterwards. Asked is by how much it rises.",
      },
    },
    hints: ({ w }) => [
      `Each product is off by $${tex(Math.abs(w))}$ times the difference between its own value and somebody else’s.`,
    ],
    solution: ({ w, s }) => [
      `The difference of two independent values has twice the variance of one: $2 \\cdot ${tex(s)}^2 = ${tex(2 * s * s)}$.`,
      `The weight enters squared: $${factor(w)}^2 \\cdot ${tex(2 * s * s)} = ${tex(2 * (w * s) ** 2)}$.`,
    ],
  }),
];
