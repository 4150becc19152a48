import { defineDrill, factor, multiple, oneOf, tex, whole, type Drill } from "#quiz";

/** Deviations that add up to 0, and the mean of their squares: variances that can be worked in the head. */
const SCATTERS = [
  { around: [-1, 1, -1, 1], variance: 1 },
  { around: [-2, 0, 2, 0], variance: 2 },
  { around: [-3, 1, 1, 1], variance: 3 },
  { around: [-2, 2, 2, -2], variance: 4 },
  { around: [3, -1, -3, 1], variance: 5 },
] as const;

interface Fits {
  truth: number;
  /** How far the predictions are off on average. */
  off: number;
  scatter: (typeof SCATTERS)[number];
}

const predictions = ({ truth, off, scatter }: Fits) =>
  scatter.around.map((distance) => truth + off + distance);

const listed = (numbers: number[]) => numbers.map((number) => `$${tex(number)}$`).join(", ");

const average = (numbers: number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const drills: Drill[] = [
  defineDrill({
    id: "statistical-bias-of-fits",
    objective: "error-parts-by-hand",
    kind: "number",
    draw: (random) => ({
      truth: whole(random, 5, 12),
      off: oneOf(random, [-4, -3, -2, 2, 3, 4]),
      scatter: oneOf(random, SCATTERS),
    }),
    stem: (fits) =>
      `A model is fitted to four samples. At one input it predicts ${listed(predictions(fits))}. The true value there is $${tex(fits.truth)}$. What is the statistical bias at this input?`,
    answer: (fits) => average(predictions(fits)) - fits.truth,
    again: ({ off }) => off,
    slips: {
      "truth-minus-mean": {
        value: ({ off }) => -off,
        says: () =>
          "The sign is turned. The bias is what the predictions are on average, less the truth: below 0 where they are too low.",
      },
      "mean-itself": {
        value: ({ truth, off }) => truth + off,
        says: () => "That is the mean prediction. The bias is its distance from the truth.",
      },
      "variance-for-bias": {
        value: ({ scatter }) => scatter.variance,
        says: () =>
          "That is how far they scatter about their own mean. The bias asks where that mean lies.",
      },
      squared: {
        value: ({ off }) => off * off,
        says: () => "That is the squared bias, its part in the error. The bias itself has a sign.",
      },
    },
    solution: (fits) => [
      `The mean of the four predictions is $${tex(fits.truth + fits.off)}$.`,
      `Less the truth: $${tex(fits.truth + fits.off)} - ${tex(fits.truth)} = ${tex(fits.off)}$.`,
    ],
  }),
  defineDrill({
    id: "variance-of-fits",
    objective: "error-parts-by-hand",
    kind: "number",
    draw: (random) => ({
      truth: whole(random, 5, 12),
      off: oneOf(random, [-4, -3, 3, 4]),
      scatter: oneOf(random, SCATTERS),
    }),
    stem: (fits) =>
      `At one input, four refits of a model predict ${listed(predictions(fits))}. The true value is $${tex(fits.truth)}$. What is the variance of the four predictions, the mean of their squared distances from their own mean?`,
    answer: ({ scatter }) => scatter.variance,
    again: (fits) => {
      const all = predictions(fits);
      return average(all.map((one) => one * one)) - average(all) ** 2;
    },
    slips: {
      "about-the-truth": {
        value: ({ off, scatter }) => off * off + scatter.variance,
        says: () =>
          "You measured from the truth. That is the whole error; the variance is measured from the predictions’ own mean.",
      },
      "squared-bias": {
        value: ({ off }) => off * off,
        says: () => "That is the squared bias: how far the mean is off. The variance is the rest.",
      },
      "bias-itself": {
        value: ({ off }) => off,
        says: () => "That is the bias, where the mean lies. The variance is the scatter about it.",
      },
      "not-divided": {
        value: ({ scatter }) => 4 * scatter.variance,
        says: () => "That is the sum of the four squares. The variance is their mean.",
      },
    },
    solution: ({ truth, off, scatter }) => [
      `The mean of the four is $${tex(truth + off)}$, whatever the truth.`,
      `Their distances from it: ${listed([...scatter.around])}.`,
      `The mean of the squares is $${tex(4 * scatter.variance)} / 4 = ${tex(scatter.variance)}$.`,
    ],
  }),
  defineDrill({
    id: "error-from-parts",
    objective: "error-parts-by-hand",
    kind: "number",
    draw: (random) => ({
      off: oneOf(random, [-5, -4, -3, -2, 2, 3, 4, 5]),
      variance: multiple(random, 0.5, 0.5, 8),
    }),
    stem: ({ off, variance }) =>
      `At one input a model has a statistical bias of $${tex(off)}$, and over samples its predictions have a variance of $${tex(variance)}$. What is their mean squared distance from the truth?`,
    answer: ({ off, variance }) => off * off + variance,
    // Two predictions that have this mean and this variance.
    again: ({ off, variance }) =>
      ((off + Math.sqrt(variance)) ** 2 + (off - Math.sqrt(variance)) ** 2) / 2,
    slips: {
      "not-squared": {
        value: ({ off, variance }) => Math.abs(off) + variance,
        says: () =>
          "The variance is a square already, the bias is a distance: square it before you add.",
      },
      "bias-alone": {
        value: ({ off }) => off * off,
        says: () =>
          "That would be all if every sample gave the same fit. The scatter comes on top.",
      },
      "variance-alone": {
        value: ({ variance }) => variance,
        says: () => "That would be all if the fits were right on average. Here they are not.",
      },
      "both-squared": {
        value: ({ off, variance }) => off * off + variance * variance,
        says: () => "The variance is a mean of squares: it is not squared again.",
      },
    },
    solution: ({ off, variance }) => [
      "The error is squared bias plus variance.",
      `$${factor(off)}^2 + ${tex(variance)} = ${tex(off * off + variance)}$.`,
    ],
  }),
];

export default drills;
