import {
  defineDrill,
  factor,
  forwardPass,
  nonZero,
  oneOf,
  tex,
  texSum,
  whole,
  type Drill,
} from "#quiz";

/** Sum of the products of two lists. */
const dot = (u: number[], v: number[]) => u.reduce((sum, value, k) => sum + value * v[k], 0);
const relu = (z: number) => Math.max(0, z);

/** A network 2-2-1, forward. */
export const smallNetwork: Drill[] = [
  defineDrill({
    id: "output-of-a-network",
    objective: "network-by-hand",
    kind: "number",
    // One hidden unit is on and the other off: only so does every slip lead somewhere else.
    draw: (random) => {
      const x = [whole(random, 1, 3), whole(random, 1, 3)];
      const weights = [0, 1].map(() => [nonZero(random, 1, -3, 3), nonZero(random, 1, -3, 3)]);
      const sums = weights.map((row) => dot(row, x));
      const on = oneOf(random, [0, 1]);
      const z = [0, 1].map((k) => (k === on ? whole(random, 1, 4) : whole(random, -4, -1)));
      const biases = z.map((value, k) => value - sums[k]);
      const v = [nonZero(random, 1, -3, 3), nonZero(random, 1, -3, 3)];
      return { x, weights, biases, sums, z, on, v, c: nonZero(random, 1, -5, 5) };
    },
    stem: ({ x, weights, biases, v, c }) =>
      [
        `Two relu units see $x_1 = ${tex(x[0])}$ and $x_2 = ${tex(x[1])}$. Their weights are the rows of $\\W$, and a linear output adds up what they pass on:`,
        `$$\\W = \\begin{pmatrix} ${weights.map((row) => row.map((w) => tex(w)).join(" & ")).join(" \\\\ ")} \\end{pmatrix}, \\quad \\b{\\mathbf{b}} = \\begin{pmatrix} ${biases.map((b) => tex(b)).join(" \\\\ ")} \\end{pmatrix}, \\quad y = ${texSum(
          [
            [v[0], "\\a_1"],
            [v[1], "\\a_2"],
            [c, ""],
          ],
        )}.$$`,
        "What is $y$?",
      ].join("\n\n"),
    answer: ({ x, weights, biases, v, c }) =>
      forwardPass(
        "relu",
        [
          { weights, biases },
          { weights: [v], biases: [c] },
        ],
        x,
      ).a[1][0],
    again: ({ z, v, c }) => dot(v, z.map(relu)) + c,
    slips: {
      "relu-left-out": {
        value: ({ z, v, c }) => dot(v, z) + c,
        says: ({ on }) =>
          `You let the negative sum of unit ${2 - on} through. The relu makes it 0.`,
      },
      "hidden-biases-left-out": {
        misconception: "MC11",
        value: ({ sums, v, c }) => dot(v, sums.map(relu)) + c,
        says: () => "You left the biases of the hidden units out. They decide which unit is on.",
      },
      "output-bias-left-out": {
        value: ({ z, v }) => dot(v, z.map(relu)),
        says: ({ c }) => `The output has a bias too: add $${factor(c)}$.`,
      },
      "outputs-crossed": {
        value: ({ z, v, c }) => dot([v[1], v[0]], z.map(relu)) + c,
        says: () => "You gave the activation of one unit to the weight of the other.",
      },
    },
    hints: () => ["Work out both hidden units before you look at the output."],
    solution: ({ x, weights, biases, z, v, c }) => [
      ...z.map(
        (value, k) =>
          `Unit ${k + 1}: $z_${k + 1} = ${factor(weights[k][0])} \\cdot ${tex(x[0])} + ${factor(weights[k][1])} \\cdot ${tex(x[1])} + ${factor(biases[k])} = ${tex(value)}$, so $\\a_${k + 1} = ${tex(relu(value))}$.`,
      ),
      `Output: $y = ${factor(v[0])} \\cdot ${tex(relu(z[0]))} + ${factor(v[1])} \\cdot ${tex(relu(z[1]))} + ${factor(c)} = ${tex(dot(v, z.map(relu)) + c)}$.`,
    ],
  }),
];
