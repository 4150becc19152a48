import { defineDrill, factor, nonZero, tex, type Drill } from "#quiz";

/** Relu units that answer to nothing. */
export const dead: Drill[] = [
  defineDrill({
    id: "bias-that-kills",
    objective: "dead-relu",
    kind: "number",
    draw: (random) => ({
      w1: nonZero(random, 0.5, -4, 4),
      w2: nonZero(random, 0.5, -4, 4),
    }),
    stem: ({ w1, w2 }) =>
      `A relu unit computes $\\max(0,\\; ${tex(w1)}\\,x_1 + ${factor(w2)}\\,x_2 + b)$, and both inputs lie between $-1$ and $1$. Below which bias is it dead for every such input?`,
    answer: ({ w1, w2 }) => -Math.abs(w1) - Math.abs(w2),
    // The largest sum stands in one of the four corners.
    again: ({ w1, w2 }) =>
      -Math.max(...[-1, 1].flatMap((x1) => [-1, 1].map((x2) => w1 * x1 + w2 * x2))),
    slips: {
      "signs-kept": {
        value: ({ w1, w2 }) => -(w1 + w2),
        says: () =>
          "You put both inputs at 1. A weight below 0 gives most where its input is $-1$.",
      },
      "sign-turned": {
        misconception: "MC12",
        value: ({ w1, w2 }) => Math.abs(w1) + Math.abs(w2),
        says: () => "That is the largest weighted sum. The bias has to cancel it.",
      },
      "larger-weight-alone": {
        value: ({ w1, w2 }) => -Math.max(Math.abs(w1), Math.abs(w2)),
        says: () => "Both inputs can push the sum up at the same time.",
      },
    },
    hints: () => ["Where in the square is the weighted sum largest?"],
    solution: ({ w1, w2 }) => [
      `The weighted sum is at most $${tex(Math.abs(w1))} + ${tex(Math.abs(w2))} = ${tex(Math.abs(w1) + Math.abs(w2))}$, in one of the corners.`,
      `The unit is silent everywhere if the bias is below $${tex(-Math.abs(w1) - Math.abs(w2))}$.`,
    ],
  }),
];
