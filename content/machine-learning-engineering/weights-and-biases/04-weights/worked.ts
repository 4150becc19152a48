import { defineWorked, multiple, nonZero, oneOf, tex, whole } from "#quiz";

interface Numbers {
  w: number[];
  s: number[];
  times: number;
}

export default [
  defineWorked<Numbers>({
    id: "which-input-matters",
    draw: (random) => ({
      w: [nonZero(random, 1, 2, 9), 10 * whole(random, 2, 9)],
      s: [whole(random, 2, 9), multiple(random, 0.1, 0.1, 0.5)],
      times: oneOf(random, [10, 100]),
    }),
    given: ({ w, s, times }) =>
      `A linear unit has the weight $\\w_1 = ${tex(w[0])}$ on an input whose standard deviation is $${tex(s[0])}$, and $\\w_2 = ${tex(w[1])}$ on one whose standard deviation is $${tex(s[1])}$. Which of them matters more, and what becomes of that when the second is counted in a unit that makes its numbers $${tex(times)}$ times as large?`,
    steps: [
      {
        does: () => "Multiply the first weight by the spread of its input.",
        formula: ({ w, s }) =>
          `|\\w_1|\\, s_1 = ${tex(w[0])} \\cdot ${tex(s[0])} = ${tex(w[0] * s[0])}`,
        asks: () => "What is the usual effect of the first input, $|\\w_1|\\, s_1$?",
        answer: ({ w, s }) => w[0] * s[0],
        slips: {
          "weight-alone": {
            misconception: "MC09",
            value: ({ w }) => w[0],
            says: () => "That is the effect of one unit of it. It usually moves by its spread.",
          },
        },
      },
      {
        does: () => "Do the same for the second.",
        formula: ({ w, s }) =>
          `|\\w_2|\\, s_2 = ${tex(w[1])} \\cdot ${tex(s[1])} = ${tex(w[1] * s[1])}`,
        asks: () => "What is the usual effect of the second, $|\\w_2|\\, s_2$?",
        answer: ({ w, s }) => w[1] * s[1],
        slips: {
          "weight-alone": {
            misconception: "MC09",
            value: ({ w }) => w[1],
            says: () => "A large weight on an input that hardly moves does little.",
          },
        },
      },
      {
        does: () =>
          "In the new unit the second weight is as many times smaller as its numbers are larger.",
        formula: ({ w, times }) => `\\w_2' = ${tex(w[1])} / ${tex(times)} = ${tex(w[1] / times)}`,
        asks: () => "What is the second weight in the new unit?",
        answer: ({ w, times }) => w[1] / times,
        slips: {
          "the-other-way": {
            value: ({ w, times }) => w[1] * times,
            says: () => "The numbers have grown, so the weight has to shrink for the same product.",
          },
        },
      },
      {
        does: () => "Its spread has grown by the same factor, so its effect is what it was.",
        formula: ({ w, s, times }) =>
          `|\\w_2'|\\, s_2' = ${tex(w[1] / times)} \\cdot ${tex(s[1] * times)} = ${tex(w[1] * s[1])}`,
        asks: () => "What is the usual effect of the second input now?",
        answer: ({ w, s }) => w[1] * s[1],
        slips: {
          "old-spread": {
            value: ({ w, s, times }) => (w[1] / times) * s[1],
            says: () =>
              "That is the new weight with the old spread. The spread is counted in the new unit too.",
          },
        },
      },
    ],
  }),
];
