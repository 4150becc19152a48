import { defineWorked, factor, nonZero, tex, whole } from "#quiz";

interface Numbers {
  w: [number, number, number, number];
  b: number;
  x: [number, number];
}

const right = ({ w, b, x }: Numbers) => w[0] * x[0] + w[1] * x[1] + b;
const asItIs = ({ w, b, x }: Numbers) => w[0] * x[0] + w[2] * x[1] + b;

export default [
  defineWorked<Numbers>({
    id: "one-unit-in-two-layouts",
    draw: (random) => {
      const w = (): number => nonZero(random, 1, -4, 4);
      for (;;) {
        const numbers: Numbers = {
          w: [w(), w(), w(), w()],
          b: nonZero(random, 1, -3, 3),
          x: [whole(random, 1, 4), whole(random, 1, 4)],
        };
        const answers = [right(numbers), asItIs(numbers), numbers.w[1], numbers.w[2]];
        if (new Set(answers).size === 4) return numbers;
      }
    },
    given: ({ w, b, x }) =>
      `A layer of two units in PyTorch has the weights $\\begin{pmatrix} ${tex(w[0])} & ${tex(w[1])} \\\\ ${tex(w[2])} & ${tex(w[3])} \\end{pmatrix}$, and its first unit the bias $${tex(b)}$. The input is $x = (${tex(x[0])}, ${tex(x[1])})$.`,
    steps: [
      {
        does: () => "In PyTorch a row is a unit: take the first row.",
        formula: ({ w, b, x }) =>
          `z_1 = ${tex(w[0])} \\cdot ${tex(x[0])} + ${factor(w[1])} \\cdot ${tex(x[1])} + ${factor(b)} = ${tex(right({ w, b, x }))}`,
        asks: () => "What is $z_1$ in PyTorch?",
        answer: right,
        slips: {
          column: {
            value: asItIs,
            says: () => "You took the first column. In PyTorch a unit has a row.",
          },
        },
      },
      {
        does: () =>
          "In Keras a column is a unit. Loaded as they are, the first unit gets the first column.",
        formula: ({ w, b, x }) =>
          `z_1 = ${tex(w[0])} \\cdot ${tex(x[0])} + ${factor(w[2])} \\cdot ${tex(x[1])} + ${factor(b)} = ${tex(asItIs({ w, b, x }))}`,
        asks: () => "What is $z_1$ in Keras if the matrix is loaded as it is?",
        answer: asItIs,
        slips: {
          row: {
            value: right,
            says: () =>
              "That would be right, and it takes a flip. As it is, Keras reads down a column.",
          },
        },
      },
      {
        does: () =>
          "Flip the matrix over its diagonal before loading it. The two entries off the diagonal change places.",
        formula: ({ w }) => `K_{12} = W_{21} = ${tex(w[2])}`,
        asks: () => "Which number stands in the first row and second column of the kernel?",
        answer: ({ w }) => w[2],
        slips: {
          unmoved: {
            value: ({ w }) => w[1],
            says: () =>
              "That stood there before the flip. Now it stands in the second row, first column.",
          },
        },
      },
    ],
  }),
];
