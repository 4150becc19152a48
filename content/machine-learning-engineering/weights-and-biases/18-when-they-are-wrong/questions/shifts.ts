import { backwardPass, defineDrill, factor, nonZero, oneOf, tex, whole, type Drill } from "#quiz";

/** Four errors with the mean 0 and the mean square asked for. */
const errorsOf = (mse: number) => [1, -1, 1, -1].map((sign) => sign * Math.sqrt(mse));

/** What an output bias that is off costs, and how soon it is mended. */
export const shifts: Drill[] = [
  defineDrill({
    id: "cost-of-a-shift",
    objective: "shift-squared",
    kind: "number",
    draw: (random) => ({
      mse: whole(random, 1, 40) / 4,
      shift: nonZero(random, 0.5, -4, 4),
    }),
    stem: ({ mse, shift }) =>
      `At its best fit a line has a mean squared error of $${tex(mse)}$. You ${shift > 0 ? "raise" : "lower"} its output bias by $${tex(Math.abs(shift))}$. What is the mean squared error then?`,
    answer: ({ mse, shift }) => mse + shift * shift,
    again: ({ mse, shift }) =>
      backwardPass({
        weights: [0],
        bias: shift,
        inputs: errorsOf(mse).map(() => [0]),
        targets: errorsOf(mse),
      }).loss,
    slips: {
      "not-squared": {
        value: ({ mse, shift }) => mse + Math.abs(shift),
        says: () => "The shift enters squared, since the errors themselves are squared.",
      },
      "in-proportion": {
        value: ({ mse, shift }) => mse * (1 + Math.abs(shift)),
        says: () => "What a shift costs does not depend on the error that was there.",
      },
      unchanged: {
        misconception: "MC11",
        value: ({ mse }) => mse,
        says: () => "All predictions have moved away from the best fit, so the error has risen.",
      },
      "roots-added": {
        value: ({ mse, shift }) => (Math.sqrt(mse) + Math.abs(shift)) ** 2,
        says: () =>
          "That is right if all errors point the same way. At the best fit they cancel, and the cross term with them.",
      },
      "sign-kept": {
        value: ({ mse, shift }) => mse - shift * shift,
        says: () => "No shift lowers the error below that of the best fit.",
      },
    },
    hints: () => ["Multiply out $(e + d)^2$ and average: what becomes of the middle term?"],
    solution: ({ mse, shift }) => [
      `At the best fit the errors average to 0, so a shift by $d$ adds $d^2 = ${factor(shift)}^2 = ${tex(shift * shift)}$.`,
      `$${tex(mse)} + ${tex(shift * shift)} = ${tex(mse + shift * shift)}$.`,
    ],
  }),
  defineDrill({
    id: "shift-after-a-step",
    objective: "shift-squared",
    kind: "number",
    draw: (random) => ({
      shift: nonZero(random, 1, -9, 9),
      rate: oneOf(random, [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4]),
    }),
    stem: ({ shift, rate }) =>
      `The output bias of a fitted line is off by $d = ${tex(shift)}$, so that $d^2$ is added to the mean squared error. Descent moves the output bias alone, with the learning rate $${tex(rate)}$. By how much is it off after one step?`,
    answer: ({ shift, rate }) => shift * (1 - 2 * rate),
    again: ({ shift, rate }) =>
      shift - rate * backwardPass({ weights: [0], bias: shift, inputs: [[0]], targets: [0] }).bias,
    slips: {
      "two-left-out": {
        value: ({ shift, rate }) => shift * (1 - rate),
        says: () => "The slope of $d^2$ is $2d$.",
      },
      uphill: {
        misconception: "MC22",
        value: ({ shift, rate }) => shift * (1 + 2 * rate),
        says: () => "You added the gradient. The step is taken off.",
      },
      "loss-taken-off": {
        value: ({ shift, rate }) => shift - rate * shift * shift,
        says: () => "You took off a share of the loss $d^2$. The step is a share of its slope.",
      },
      "step-alone": {
        value: ({ shift, rate }) => -2 * rate * shift,
        says: () => "That is the step. Add it to the shift.",
      },
      "not-at-all": {
        misconception: "MC24",
        value: ({ shift }) => shift,
        says: () => "The output bias has a clear gradient, and moves at the first step.",
      },
    },
    solution: ({ shift, rate }) => [
      `The slope of $d^2$ is $2d = ${tex(2 * shift)}$, and the step $-${tex(rate)} \\cdot ${factor(2 * shift)} = ${tex(-2 * rate * shift)}$.`,
      `$${tex(shift)} + ${factor(-2 * rate * shift)} = ${tex(shift * (1 - 2 * rate))}$.`,
    ],
  }),
];
