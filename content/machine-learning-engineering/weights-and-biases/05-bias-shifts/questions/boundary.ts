import { defineDrill, factor, forwardPass, nonZero, oneOf, tex, texSum, type Drill } from "#quiz";

const sum = (w1: number, w2: number, b: number) =>
  texSum([
    [w1, "x_1"],
    [w2, "x_2"],
    [b, ""],
  ]);

/** The z of a unit with two inputs, by the engine. */
const sumAt = (w1: number, w2: number, b: number, x: number[]) =>
  forwardPass("tanh", [{ weights: [[w1, w2]], biases: [b] }], x).z[0][0];

/** The line on which a unit with two inputs is undecided. */
export const boundary: Drill[] = [
  defineDrill({
    id: "boundary-meets-the-axis",
    objective: "boundary-by-hand",
    kind: "number",
    draw: (random) => {
      const w1 = oneOf(random, [-5, -4, -2, 2, 4, 5]);
      return { w1, w2: nonZero(random, 1, -6, 6), b: -w1 * nonZero(random, 0.5, -4, 4) };
    },
    stem: ({ w1, w2, b }) =>
      `A unit is undecided on the line $${sum(w1, w2, b)} = 0$. At which $x_1$ does that line meet the axis of $x_1$?`,
    answer: ({ w1, b }) => -b / w1,
    again: ({ w1, w2, b }) => {
      // z is a line along the axis: from its values at 0 and at 1.
      const [at0, at1] = [0, 1].map((x) => sumAt(w1, w2, b, [x, 0]));
      return at0 / (at0 - at1);
    },
    slips: {
      "sign-turned": {
        misconception: "MC12",
        value: ({ w1, b }) => b / w1,
        says: () => "The sign is turned: weight times input has to cancel the bias.",
      },
      "other-axis": {
        value: ({ w2, b }) => -b / w2,
        says: () =>
          "That is where it meets the other axis. On the axis of $x_1$ the other input is 0.",
      },
      "weight-left-out": {
        misconception: "MC12",
        value: ({ b }) => -b,
        says: () => "Divide by the first weight as well.",
      },
    },
    solution: ({ w1, b }) => [
      `On the axis $x_2 = 0$, so $${sum(w1, 0, b)} = 0$.`,
      `$x_1 = ${tex(-b)} / ${factor(w1)} = ${tex(-b / w1)}$.`,
    ],
  }),
  defineDrill({
    id: "point-on-the-boundary",
    objective: "boundary-by-hand",
    kind: "number",
    draw: (random) => {
      const [w1, w2] = [nonZero(random, 1, -4, 4), oneOf(random, [-4, -2, 2, 4])];
      const [x1, x2] = [nonZero(random, 1, -4, 4), nonZero(random, 0.5, -5, 5)];
      return { w1, w2, x1, b: -w1 * x1 - w2 * x2 };
    },
    stem: ({ w1, w2, x1, b }) =>
      `A unit is undecided on the line $${sum(w1, w2, b)} = 0$. A point of that line has $x_1 = ${tex(x1)}$. What is its $x_2$?`,
    answer: ({ w1, w2, x1, b }) => -(w1 * x1 + b) / w2,
    again: ({ w1, w2, x1, b }) => {
      const [at0, at1] = [0, 1].map((x2) => sumAt(w1, w2, b, [x1, x2]));
      return at0 / (at0 - at1);
    },
    slips: {
      "sign-turned": {
        misconception: "MC12",
        value: ({ w1, w2, x1, b }) => (w1 * x1 + b) / w2,
        says: () => "The sign is turned: the second product has to cancel all the rest.",
      },
      "bias-left-out": {
        misconception: "MC11",
        value: ({ w1, w2, x1 }) => (-w1 * x1) / w2,
        says: () => "Without the bias the line goes through the origin. This one does not.",
      },
      "weight-left-out": {
        value: ({ w1, x1, b }) => -(w1 * x1 + b),
        says: () => "That is what the second product has to be. Divide by its weight.",
      },
      "first-weight-left-out": {
        value: ({ w2, x1, b }) => -(x1 + b) / w2,
        says: () => "The first input counts by its weight, too.",
      },
    },
    solution: ({ w1, w2, x1, b }) => [
      `Put the first input in: $${tex(w1)} \\cdot ${factor(x1)} + ${factor(b)} = ${tex(w1 * x1 + b)}$.`,
      `The second product has to cancel it: $${tex(w2)}\\,x_2 = ${tex(-(w1 * x1 + b))}$.`,
      `$x_2 = ${tex(-(w1 * x1 + b))} / ${factor(w2)} = ${tex(-(w1 * x1 + b) / w2)}$.`,
    ],
  }),
];
