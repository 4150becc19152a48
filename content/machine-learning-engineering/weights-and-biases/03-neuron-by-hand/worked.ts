import { defineWorked, factor, tex, texSum, whole, nonZero } from "#quiz";

const dot = (row: number[], x: number[]) => row.reduce((sum, w, i) => sum + w * x[i], 0);
const relu = (z: number) => Math.max(0, z);

interface Numbers {
  x: number[];
  weights: number[][];
  biases: number[];
  v: number[];
  c: number;
}

const zOf = ({ x, weights, biases }: Numbers, unit: number) => dot(weights[unit], x) + biases[unit];
const aOf = (numbers: Numbers, unit: number) => relu(zOf(numbers, unit));

/** The pre-activation of one of the two hidden units. */
const sumOfUnit = (unit: number) => ({
  does: () => `Walk along the ${unit === 0 ? "first" : "second"} hidden unit’s sum.`,
  formula: ({ x, weights, biases, ...rest }: Numbers) =>
    `z_${unit + 1} = ${weights[unit].map((w, i) => `${factor(w)} \\cdot ${factor(x[i])}`).join(" + ")} + ${factor(biases[unit])} = ${tex(zOf({ x, weights, biases, ...rest }, unit))}`,
  asks: () => `What is $z_${unit + 1}$?`,
  answer: (numbers: Numbers) => zOf(numbers, unit),
  slips: {
    "bias-left-out": {
      value: ({ x, weights }: Numbers) => dot(weights[unit], x),
      says: ({ biases }: Numbers) =>
        `Add the bias, $${factor(biases[unit])}$, to the two products.`,
    },
    "bias-multiplied": {
      misconception: "MC05",
      value: ({ x, weights, biases }: Numbers) =>
        weights[unit][0] * x[0] + weights[unit][1] * x[1] * biases[unit],
      says: () => "You multiplied by the bias. It meets no input: add it at the end.",
    },
  },
});

export default [
  defineWorked<Numbers>({
    id: "forward-by-hand",
    draw: (random) => {
      const x = [whole(random, 1, 3), whole(random, 1, 3)];
      const weights = [0, 1].map(() => [nonZero(random, 1, -3, 3), nonZero(random, 1, -3, 3)]);
      // One unit comes out on and the other off, so that the relu has something to do.
      const on = whole(random, 0, 1);
      const biases = weights.map((row, unit) => {
        const z = unit === on ? whole(random, 1, 4) : whole(random, -4, -1);
        return z - dot(row, x);
      });
      const v = [nonZero(random, 1, -3, 3), nonZero(random, 1, -3, 3)];
      return { x, weights, biases, v, c: nonZero(random, 1, -5, 5) };
    },
    given: ({ x, weights, biases, v, c }) =>
      [
        `Two relu units see $x_1 = ${tex(x[0])}$ and $x_2 = ${tex(x[1])}$, and a linear output adds up what they pass on:`,
        `$$\\begin{aligned} z_1 &= ${texSum([
          [weights[0][0], "x_1"],
          [weights[0][1], "x_2"],
          [biases[0], ""],
        ])} \\\\ z_2 &= ${texSum([
          [weights[1][0], "x_1"],
          [weights[1][1], "x_2"],
          [biases[1], ""],
        ])} \\\\ y &= ${texSum([
          [v[0], "\\a_1"],
          [v[1], "\\a_2"],
          [c, ""],
        ])} \\end{aligned}$$`,
        "What is $y$?",
      ].join("\n\n"),
    steps: [
      sumOfUnit(0),
      sumOfUnit(1),
      {
        does: () =>
          "Cut both sums at zero and weigh them: the walk of the output, without its bias.",
        formula: (numbers) =>
          `${numbers.v.map((v, unit) => `${factor(v)} \\cdot ${tex(aOf(numbers, unit))}`).join(" + ")} = ${tex(numbers.v.reduce((sum, v, unit) => sum + v * aOf(numbers, unit), 0))}`,
        asks: () => "What do the two products of the output add up to, before its bias?",
        answer: (numbers) => numbers.v.reduce((sum, v, unit) => sum + v * aOf(numbers, unit), 0),
        slips: {
          "relu-left-out": {
            value: (numbers) => numbers.v.reduce((sum, v, unit) => sum + v * zOf(numbers, unit), 0),
            says: () => "One of the sums is below 0. A relu passes 0 on in its place.",
          },
        },
      },
      {
        does: () => "Add the bias of the output, once.",
        formula: (numbers) => {
          const walked = numbers.v.reduce((sum, v, unit) => sum + v * aOf(numbers, unit), 0);
          return `y = ${tex(walked)} + ${factor(numbers.c)} = ${tex(walked + numbers.c)}`;
        },
        asks: () => "What is $y$?",
        answer: (numbers) =>
          numbers.v.reduce((sum, v, unit) => sum + v * aOf(numbers, unit), numbers.c),
        slips: {
          "bias-subtracted": {
            value: (numbers) =>
              numbers.v.reduce((sum, v, unit) => sum + v * aOf(numbers, unit), -numbers.c),
            says: () => "The bias is added with the sign it has.",
          },
        },
      },
    ],
  }),
];
