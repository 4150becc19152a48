import { defineWorked, factor, oneOf, tex, whole } from "#quiz";

/** Distances from a mean that add up to 0. */
const SCATTERS = [
  [-1, 1, -1, 1],
  [-2, 0, 2, 0],
  [-3, 1, 1, 1],
  [2, -2, 2, -2],
] as const;

interface Numbers {
  truth: number;
  off: number;
  around: readonly number[];
}

const predictions = ({ truth, off, around }: Numbers) =>
  around.map((distance) => truth + off + distance);

const variance = ({ around }: Numbers) =>
  around.reduce((sum, distance) => sum + distance * distance, 0) / around.length;

export default [
  defineWorked<Numbers>({
    id: "bias-and-variance-of-four-fits",
    draw: (random) => ({
      truth: whole(random, 6, 12),
      off: oneOf(random, [-4, -3, -2, 2, 3]),
      around: oneOf(random, SCATTERS),
    }),
    given: (numbers) =>
      `Four samples give four fits. At one input they predict ${predictions(numbers)
        .map((prediction) => `$${tex(prediction)}$`)
        .join(", ")}. The truth there is $t = ${tex(numbers.truth)}$.`,
    steps: [
      {
        does: () => "Take the mean of the predictions.",
        formula: (numbers) =>
          `\\bar f = (${predictions(numbers)
            .map((one) => factor(one))
            .join(" + ")}) / 4 = ${tex(numbers.truth + numbers.off)}`,
        asks: () => "What is the mean prediction?",
        answer: ({ truth, off }) => truth + off,
      },
      {
        does: () => "The statistical bias is the mean less the truth.",
        formula: ({ truth, off }) =>
          `\\bar f - t = ${tex(truth + off)} - ${tex(truth)} = ${tex(off)}`,
        asks: () => "What is the statistical bias?",
        answer: ({ off }) => off,
        slips: {
          "truth-minus-mean": {
            value: ({ off }) => -off,
            says: () => "The sign is turned: it is the mean prediction less the truth.",
          },
        },
      },
      {
        does: () => "The variance is the mean squared distance from that mean.",
        formula: (numbers) =>
          `(${numbers.around.map((distance) => `${factor(distance)}^2`).join(" + ")}) / 4 = ${tex(variance(numbers))}`,
        asks: () => "What is the variance of the predictions?",
        answer: variance,
        slips: {
          "not-divided": {
            value: (numbers) => 4 * variance(numbers),
            says: () => "That is the sum of the squares: divide it by four.",
          },
          "about-the-truth": {
            value: (numbers) => variance(numbers) + numbers.off ** 2,
            says: () => "You measured from the truth. Measure from the mean of the predictions.",
          },
        },
      },
      {
        does: () => "The error is squared bias plus variance.",
        formula: (numbers) =>
          `${factor(numbers.off)}^2 + ${tex(variance(numbers))} = ${tex(numbers.off ** 2 + variance(numbers))}`,
        asks: () => "What is the mean squared distance from the truth?",
        answer: (numbers) => numbers.off ** 2 + variance(numbers),
        slips: {
          "not-squared": {
            value: (numbers) => Math.abs(numbers.off) + variance(numbers),
            says: () => "The bias is a distance: square it before you add the variance.",
          },
        },
      },
    ],
  }),
];
