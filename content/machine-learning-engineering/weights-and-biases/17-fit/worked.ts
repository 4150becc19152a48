import { defineWorked, oneOf, tex } from "#quiz";

/** Two features of an example, and a third with which its length comes out even. */
const EXAMPLES = [
  { x: [1, 2], further: 2 },
  { x: [2, 1], further: 2 },
  { x: [2, 2], further: 1 },
  { x: [2, 4], further: 4 },
  { x: [4, 2], further: 4 },
  { x: [4, 4], further: 2 },
];
interface Case {
  x: number[];
  further: number;
  y: number;
}

const square = ({ x: [a, b] }: Case) => a * a + b * b;
const factor = (of: Case) => of.y / square(of);

const shortestFit = defineWorked<Case>({
  id: "shortest-fit",
  draw: (random) => {
    const example = oneOf(random, EXAMPLES);
    const length = example.x.reduce((sum, part) => sum + part * part, 0);
    return { ...example, y: length * oneOf(random, [-6, -3, 3, 6]) };
  },
  given: ({ x: [a, b], y }) =>
    `One example with two features, $x = (${a}, ${b})$, and the target $y = ${tex(y)}$. Every $\\w$ with $${a === 1 ? "" : a}\\w_1 + ${b === 1 ? "" : b}\\w_2 = ${tex(y)}$ fits it. Wanted is the shortest, and what a third feature would change.`,
  steps: [
    {
      does: () => "The shortest weights point along the example: $\\w = c\\,x$. Square its length.",
      formula: (of) => `\\lVert x \\rVert^2 = ${of.x[0]}^2 + ${of.x[1]}^2 = ${square(of)}`,
      asks: () => "What is $\\lVert x \\rVert^2$?",
      answer: square,
      slips: {
        "not-squared": {
          value: ({ x: [a, b] }) => a + b,
          says: () => "Square each feature before you add.",
        },
      },
    },
    {
      does: () => "Choose $c$ so that the target is hit: $c\\,\\lVert x \\rVert^2 = y$.",
      formula: (of) => `c = ${tex(of.y)} / ${square(of)} = ${tex(factor(of))}`,
      asks: () => "What is $c$?",
      answer: factor,
      slips: {
        "by-the-sum": {
          value: ({ x: [a, b], y }) => y / (a + b),
          says: () => "With $\\w = c\\,x$ the output is $c$ times the *squared* length.",
        },
      },
    },
    {
      does: () => "The second weight is $c$ times the second feature.",
      formula: (of) =>
        `\\w_2 = ${tex(factor(of))} \\cdot ${of.x[1]} = ${tex(factor(of) * of.x[1])}`,
      asks: () => "What is $\\w_2$?",
      answer: (of) => factor(of) * of.x[1],
      slips: {
        alone: {
          value: ({ x: [, b], y }) => y / b,
          says: () => "That fits with the second weight alone, and is longer than needed.",
        },
      },
    },
    {
      does: () => "Its squared length is $c^2\\lVert x \\rVert^2 = y^2 / \\lVert x \\rVert^2$.",
      formula: (of) =>
        `\\lVert \\w \\rVert^2 = ${of.y * of.y} / ${square(of)} = ${tex((of.y * of.y) / square(of))}`,
      asks: () => "What is $\\lVert \\w \\rVert^2$?",
      answer: (of) => (of.y * of.y) / square(of),
    },
    {
      does: ({ further }) =>
        `A third feature, $${further}$, makes the example longer, and the shortest weights shorter.`,
      formula: (of) =>
        `\\lVert \\w \\rVert^2 = ${of.y * of.y} / (${square(of)} + ${of.further}^2) = ${tex((of.y * of.y) / (square(of) + of.further ** 2))}`,
      asks: ({ further }) =>
        `A third feature of $${further}$ comes in. What is $\\lVert \\w \\rVert^2$ of the shortest fit now?`,
      answer: (of) => (of.y * of.y) / (square(of) + of.further ** 2),
      slips: {
        "not-squared": {
          value: (of) => (of.y * of.y) / (square(of) + of.further),
          says: () => "The further feature enters squared as well.",
        },
        longer: {
          misconception: "MC39",
          value: (of) => (of.y * of.y) / square(of) + of.further ** 2,
          says: () => "One more weight does not make them longer: it shares the work.",
        },
      },
    },
  ],
});

export default [shortestFit];
