import { defineDrill, multiple, oneOf, tex, whole, type Drill } from "#quiz";

/** Random pushes, and rounding. */
export const pushes: Drill[] = [
  defineDrill({
    id: "change-by-a-random-push",
    objective: "direction-of-change",
    kind: "number",
    draw: (random) => ({
      root: oneOf(random, [10, 20, 25, 50, 100, 200, 500, 1000]),
      slope: oneOf(random, [2, 4, 5, 10, 20]),
      length: multiple(random, 0.1, 0.1, 0.9),
    }),
    stem: ({ root, slope, length }) =>
      `A network has $${tex(root * root, 9)}$ parameters, its gradient the length $${tex(slope)}$. You push the parameters by an arrow of length $${tex(length)}$ in a random direction. By about how much does the loss change, sign aside and to first order?`,
    within: ({ root, slope, length }) => (0.02 * slope * length) / root,
    answer: ({ root, slope, length }) => (slope * length) / root,
    // The square of the change is shared out evenly among all directions.
    again: ({ root, slope, length }) => Math.sqrt((slope * length) ** 2 / (root * root)),
    slips: {
      "along-the-gradient": {
        misconception: "MC33",
        value: ({ slope, length }) => slope * length,
        says: () =>
          "That is a push along the gradient. A random one is nearly at right angles to it.",
      },
      "one-over-the-count": {
        value: ({ root, slope, length }) => (slope * length) / (root * root),
        says: () => "The cosine is about $1/\\sqrt{P}$. $1/P$ is its square.",
      },
      "slope-left-out": {
        value: ({ root, length }) => length / root,
        says: () =>
          "That is how far the push goes along the gradient. Multiply by the slope there.",
      },
      "length-left-out": {
        value: ({ root, slope }) => slope / root,
        says: () => "That would be a push of length 1.",
      },
    },
    hints: () => [
      "Change of the loss: length of the gradient, times length of the push, times their cosine.",
    ],
    solution: ({ root, slope, length }) => [
      `The cosine is about $1/\\sqrt{${tex(root * root, 9)}} = ${tex(1 / root)}$.`,
      `$${tex(slope)} \\cdot ${tex(length)} \\cdot ${tex(1 / root)} = ${tex((slope * length) / root)}$.`,
    ],
  }),
  defineDrill({
    id: "length-of-rounding",
    objective: "rounding-is-a-push",
    kind: "number",
    draw: (random) => ({
      step: multiple(random, 0.01, 0.01, 0.12),
      tens: whole(random, 1, 9),
    }),
    stem: ({ step, tens }) =>
      `Each of $${tex(1200 * tens * tens)}$ parameters is rounded to a multiple of $${tex(step)}$. Its error is anything up to half a step, evenly spread, so that the mean of its square is $s^2/12$ for a step $s$. How long is the whole push?`,
    within: ({ step, tens }) => 0.1 * step * tens,
    answer: ({ step, tens }) => step * 10 * tens,
    again: ({ step, tens }) => Math.sqrt((step * step * 1200 * tens * tens) / 12),
    slips: {
      "half-a-step-each": {
        value: ({ step, tens }) => (step / 2) * Math.sqrt(1200) * tens,
        says: () => "That is the worst case, each number off by half a step. Most are nearer.",
      },
      "a-step-each": {
        value: ({ step, tens }) => step * Math.sqrt(1200) * tens,
        says: () => "No number moves by a whole step: rounding goes to the nearest.",
      },
      "square-of-it": {
        value: ({ step, tens }) => (step * 10 * tens) ** 2,
        says: () => "That is the sum of the squares. The length is its root.",
      },
      "one-parameter": {
        value: ({ step }) => step / Math.sqrt(12),
        says: () => "That is a single parameter. The squares of all of them add up.",
      },
    },
    hints: () => ["The length is the root of the sum of the squares."],
    solution: ({ step, tens }) => [
      `The squares add up to $${tex(1200 * tens * tens)} \\cdot ${tex(step)}^2 / 12 = ${tex((step * 10 * tens) ** 2)}$.`,
      `The length is the root of it, $${tex(step * 10 * tens)}$.`,
    ],
  }),
  defineDrill({
    id: "bits-and-steps",
    objective: "rounding-is-a-push",
    kind: "number",
    draw: (random) => {
      const [from, to] = oneOf(random, [
        [8, 4],
        [8, 5],
        [8, 6],
        [7, 4],
        [7, 5],
        [6, 2],
        [6, 3],
        [6, 4],
        [5, 2],
        [5, 3],
      ]);
      return { from, to, largest: multiple(random, 0.005, 0.005, 0.1) };
    },
    stem: ({ from, to, largest }) =>
      `A weight is stored in one of $2^k$ steps over a fixed range, $k$ being the number of bits. With ${from} bits rounding changes it by $${tex(largest)}$ at most. By how much at most with ${to} bits?`,
    answer: ({ from, to, largest }) => largest * 2 ** (from - to),
    again: ({ from, to, largest }) => {
      // The range has 2^k steps, and the largest error is half of one.
      const range = 2 * largest * 2 ** from;
      return range / 2 ** to / 2;
    },
    slips: {
      "in-proportion": {
        value: ({ from, to, largest }) => (largest * from) / to,
        says: () =>
          "You compared the bits. What counts are the steps, and each bit less halves their number.",
      },
      "bits-counted": {
        value: ({ from, to, largest }) => largest * (from - to),
        says: () => "You multiplied by the bits that are gone. Each of them doubles the step.",
      },
      finer: {
        value: ({ from, to, largest }) => largest / 2 ** (from - to),
        says: () => "Fewer bits make coarser steps, not finer ones.",
      },
      unchanged: {
        value: ({ largest }) => largest,
        says: () => "Fewer bits mean fewer steps over the same range, so each is larger.",
      },
    },
    solution: ({ from, to, largest }) => [
      `${from - to} ${from - to === 1 ? "bit" : "bits"} less, so there are $2^{${from - to}} = ${2 ** (from - to)}$ times fewer steps, each as many times larger.`,
      `$${2 ** (from - to)} \\cdot ${tex(largest)} = ${tex(largest * 2 ** (from - to))}$.`,
    ],
  }),
];
