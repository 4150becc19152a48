import { defineDrill, nonZero, oneOf, tex, type Drill } from "#quiz";

const squares = (xs: number[]) => xs.reduce((sum, x) => sum + x * x, 0);
const products = (xs: number[], ys: number[]) => xs.reduce((sum, x, n) => sum + x * ys[n], 0);

/** What a penalty does to one weight. */
export const penalties: Drill[] = [
  defineDrill({
    id: "ridge-by-hand",
    objective: "choose-remedy",
    kind: "number",
    draw: (random) => {
      const xs = [oneOf(random, [1, 2, 3]), oneOf(random, [1, 2, 3])];
      const w = nonZero(random, 1, -4, 4);
      const off = nonZero(random, 1, -3, 3);
      return {
        xs,
        ys: [w * xs[0] + off, w * xs[1] - off],
        penalty: oneOf(random, [2, 4, 5, 8, 10, 12]),
      };
    },
    stem: ({ xs, ys, penalty }) =>
      `One weight, no bias, and the points $(${xs[0]}, ${tex(ys[0])})$ and $(${xs[1]}, ${tex(ys[1])})$. What is minimised is $\\sum (\\w x - y)^2 + ${penalty}\\,\\w^2$. Which $\\w$ is found?`,
    answer: ({ xs, ys, penalty }) => products(xs, ys) / (squares(xs) + penalty),
    // Down the slope of the sum, in steps that halve what is left.
    again: ({ xs, ys, penalty }) => {
      let w = 0;
      const curvature = 2 * (squares(xs) + penalty);
      for (let step = 0; step < 60; step++)
        w -= (0.5 / curvature) * (2 * (w * squares(xs) - products(xs, ys)) + 2 * penalty * w);
      return w;
    },
    slips: {
      "no-penalty": {
        value: ({ xs, ys }) => products(xs, ys) / squares(xs),
        says: () => "That is the fit without the penalty, which pulls the weight towards 0.",
      },
      "penalty-taken-off": {
        value: ({ xs, ys, penalty }) => (products(xs, ys) - penalty) / squares(xs),
        says: () =>
          "A penalty on the square does not take a fixed amount off. It is added to $\\sum x^2$, and so divides.",
      },
      "halved-penalty": {
        value: ({ xs, ys, penalty }) => products(xs, ys) / (squares(xs) + penalty / 2),
        says: () =>
          "Both terms are squares and both slopes have a factor of 2, so that it cancels in both.",
      },
      "to-zero": {
        misconception: "MC40",
        value: () => 0,
        says: () => "The penalty alone would want 0. The points pull the other way.",
      },
    },
    hints: () => ["Set the slope to 0: that of the errors and that of the penalty together."],
    solution: ({ xs, ys, penalty }) => [
      `The slope is 0 where $\\w\\,(\\sum x^2 + ${penalty}) = \\sum x y$, with $\\sum x^2 = ${squares(xs)}$ and $\\sum x y = ${tex(products(xs, ys))}$.`,
      `$\\w = ${tex(products(xs, ys))} / ${squares(xs) + penalty} = ${tex(products(xs, ys) / (squares(xs) + penalty), 3)}$.`,
    ],
  }),
];
