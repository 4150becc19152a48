import { defineWorked, factor, nonZero, oneOf, tex } from "#quiz";

interface Numbers {
  w: number;
  curvature: number;
  rate: number;
}

const slope = ({ w, curvature }: Numbers) => curvature * w;
const after = (numbers: Numbers) => round(numbers.w - numbers.rate * slope(numbers));
const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** One step of plain descent on a parabola, and whether it pays. */
export default [
  defineWorked<Numbers>({
    id: "step-on-a-parabola",
    draw: (random) => {
      const curvature = oneOf(random, [2, 4, 8, 10]);
      return {
        w: nonZero(random, 1, -4, 4),
        curvature,
        rate: oneOf(random, [0.2, 0.4, 1.6, 1.8, 2.4]) / curvature,
      };
    },
    given: ({ w, curvature, rate }) =>
      `The loss is $L = ${curvature === 2 ? "" : `${tex(curvature / 2)}\\,`}\\w^2$, so its curvature is $\\lambda = ${curvature}$. The weight stands at $${tex(w)}$, and the rate is $\\eta = ${tex(round(rate))}$. Where does one step take it, and does the run come down?`,
    steps: [
      {
        does: () => "Take the slope of the loss at the weight.",
        formula: (numbers) =>
          `\\lambda\\w = ${numbers.curvature} \\cdot ${factor(numbers.w)} = ${tex(slope(numbers))}`,
        asks: () => "What is the slope?",
        answer: slope,
        slips: {
          halved: {
            value: (numbers) => slope(numbers) / 2,
            says: () => "The square brings a 2 down: the slope of $c\\,\\w^2$ is $2c\\,\\w$.",
          },
        },
      },
      {
        does: () => "Go against it, by the rate.",
        formula: (numbers) =>
          `\\w - \\eta\\,\\lambda\\w = ${tex(numbers.w)} - ${tex(round(numbers.rate))} \\cdot ${factor(slope(numbers))} = ${tex(after(numbers))}`,
        asks: () => "Where does the step take the weight?",
        answer: after,
        slips: {
          added: {
            misconception: "MC22",
            value: (numbers) => numbers.w + numbers.rate * slope(numbers),
            says: () => "You added. The step goes against the slope.",
          },
        },
      },
      {
        does: () => "Divide the new place by the old one: the factor of every step.",
        formula: (numbers) =>
          `1 - \\eta\\lambda = ${tex(after(numbers))} / ${factor(numbers.w)} = ${tex(round(after(numbers) / numbers.w))}`,
        asks: () => "By which factor does a step multiply the distance to the bottom?",
        answer: (numbers) => 1 - numbers.rate * numbers.curvature,
        slips: {
          product: {
            value: (numbers) => numbers.rate * numbers.curvature,
            says: () => "That is $\\eta\\lambda$. The factor is what it leaves of 1.",
          },
        },
      },
      {
        does: (numbers) =>
          Math.abs(1 - numbers.rate * numbers.curvature) < 1
            ? "The factor lies between −1 and 1, so the run comes down. It lies there for every rate below two over the curvature."
            : "The factor lies beyond −1, so the run climbs out. It comes down at every rate below two over the curvature.",
        formula: ({ curvature }) => `2/\\lambda = 2/${curvature} = ${tex(2 / curvature)}`,
        asks: () => "Below which rate does the run come down?",
        answer: ({ curvature }) => 2 / curvature,
        slips: {
          "one-step": {
            value: ({ curvature }) => 1 / curvature,
            says: () => "That rate lands on the floor in one step. The limit is twice as far.",
          },
        },
      },
    ],
  }),
];
