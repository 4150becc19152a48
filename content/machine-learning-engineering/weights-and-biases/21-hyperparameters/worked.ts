import { defineWorked, oneOf, whole } from "#quiz";

/** A grid of so many rates by as many penalties, each trial from some starts. */
interface Plan {
  values: number;
  starts: number;
  /** The exponent of the lowest rate, and how far the exponents are apart. */
  low: number;
  apart: number;
}

export default [
  defineWorked<Plan>({
    id: "plan-a-fair-search",
    draw: (random) => {
      const values = whole(random, 3, 6);
      const apart = values > 4 ? 1 : oneOf(random, [1, 2]);
      const high = oneOf(random, [-1, 0, 1]);
      return { values, starts: whole(random, 2, 5), low: high - apart * (values - 1), apart };
    },
    given: ({ values, starts, low, apart }) =>
      `Two optimizers are compared, and ${2 * starts * values ** 2} networks may be trained in all. Each trial is repeated from ${starts} random starts. For each optimizer a grid is laid over the learning rate and the penalty, with the same number of values for both, and the rates go from $10^{${low}}$ to $10^{${low + apart * (values - 1)}}$.`,
    steps: [
      {
        does: () => "Share the networks out fairly: each optimizer gets half.",
        formula: ({ values, starts }) =>
          `${2 * starts * values ** 2} / 2 = ${starts * values ** 2}`,
        asks: () => "How many networks does each optimizer get?",
        answer: ({ values, starts }) => starts * values ** 2,
        within: () => 0.1,
      },
      {
        does: () => "Divide by the starts of a trial: that is how many trials there are.",
        formula: ({ values, starts }) => `${starts * values ** 2} / ${starts} = ${values ** 2}`,
        asks: () => "How many trials are that?",
        answer: ({ values }) => values ** 2,
        within: () => 0.1,
        slips: {
          "starts-left-out": {
            value: ({ values, starts }) => starts * values ** 2,
            says: () => "Those are the networks. A trial is trained more than once.",
          },
        },
      },
      {
        does: () => "A grid over two settings has $k \\cdot k$ trials, so take the root.",
        formula: ({ values }) => `\\sqrt{${values ** 2}} = ${values}`,
        asks: () => "How many different learning rates does the grid try?",
        answer: ({ values }) => values,
        within: () => 0.1,
        slips: {
          "as-at-random": {
            value: ({ values }) => values ** 2,
            says: () => "So many would random trials try. The grid repeats each rate.",
          },
          halved: {
            value: ({ values }) => values ** 2 / 2,
            says: () => "The trials are combinations: $k$ rates times $k$ penalties.",
          },
        },
      },
      {
        does: () =>
          "The rates stand evenly by their exponents: divide the way from the lowest to the highest by the gaps between them, one fewer than there are rates.",
        formula: ({ values, low, apart }) =>
          `10^{(${low + apart * (values - 1)} - (${low}))/${values - 1}} = 10^{${apart}} = ${10 ** apart}`,
        asks: () => "By which factor does each rate exceed the one before?",
        answer: ({ apart }) => 10 ** apart,
        within: () => 0.1,
        slips: {
          "exponent-alone": {
            value: ({ apart }) => apart,
            says: () => "That is how far the exponents are apart. The factor is 10 to that power.",
          },
        },
      },
    ],
  }),
];
