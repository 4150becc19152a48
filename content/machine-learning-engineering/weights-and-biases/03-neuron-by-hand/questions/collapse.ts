import {
  defineDrill,
  factor,
  forwardPass,
  nonZero,
  tex,
  texSum,
  whole,
  type Drill,
  type GivenLayer,
} from "#quiz";

interface TwoLayers {
  w: number[];
  b: number[];
  v: number[];
  c: number;
}

const draw = (random: Parameters<typeof nonZero>[0]): TwoLayers => ({
  w: [nonZero(random, 1, -4, 4), nonZero(random, 1, -4, 4)],
  b: [nonZero(random, 1, -4, 4), nonZero(random, 1, -4, 4)],
  v: [nonZero(random, 1, -3, 3), nonZero(random, 1, -3, 3)],
  c: nonZero(random, 1, -5, 5),
});
const layersOf = ({ w, b, v, c }: TwoLayers): GivenLayer[] => [
  { weights: w.map((weight) => [weight]), biases: b },
  { weights: [v], biases: [c] },
];
const outputAt = (numbers: TwoLayers, x: number) =>
  forwardPass("linear", layersOf(numbers), [x]).a[1][0];
const unit = (w: number, b: number) =>
  texSum([
    [w, "x"],
    [b, ""],
  ]);
const network = ({ w, b, v, c }: TwoLayers) =>
  `Two linear units, $\\a_1 = ${unit(w[0], b[0])}$ and $\\a_2 = ${unit(w[1], b[1])}$, feed a linear output, $y = ${texSum(
    [
      [v[0], "\\a_1"],
      [v[1], "\\a_2"],
      [c, ""],
    ],
  )}$.`;

const shape = (rows: number, columns: number) => `$${tex(rows)} \\times ${tex(columns)}$`;

/** Linear layers multiplied out. */
export const collapse: Drill[] = [
  defineDrill({
    id: "weight-of-two-layers",
    objective: "linear-collapse",
    kind: "number",
    draw,
    stem: (numbers) =>
      `${network(numbers)} The whole is one unit, $y = \\w x + \\b$. What is its weight $\\w$?`,
    answer: (numbers) => outputAt(numbers, 1) - outputAt(numbers, 0),
    again: ({ w, v }) => v[0] * w[0] + v[1] * w[1],
    slips: {
      "first-layer-added": {
        value: ({ w }) => w[0] + w[1],
        says: () =>
          "You added the weights of the first layer. Each reaches $y$ through the second.",
      },
      "output-weights-added": {
        value: ({ v }) => v[0] + v[1],
        says: () => "You added the weights of the output. What comes in has been weighted already.",
      },
      "one-way-only": {
        value: ({ w, v }) => v[0] * w[0],
        says: () => "That is the way through the first unit. The second adds one of its own.",
      },
      "ways-multiplied": {
        value: ({ w, v }) => v[0] * w[0] * v[1] * w[1],
        says: () => "Weights along one way multiply; the two ways add up.",
      },
    },
    hints: () => ["How much does $y$ change when $x$ grows by 1, through each of the two units?"],
    solution: ({ w, v }) => [
      `Multiply along each way from $x$ to $y$: $${factor(v[0])} \\cdot ${factor(w[0])} = ${tex(v[0] * w[0])}$ and $${factor(v[1])} \\cdot ${factor(w[1])} = ${tex(v[1] * w[1])}$.`,
      `The ways add up: $\\w = ${tex(v[0] * w[0])} + ${factor(v[1] * w[1])} = ${tex(v[0] * w[0] + v[1] * w[1])}$.`,
    ],
  }),
  defineDrill({
    id: "bias-of-two-layers",
    objective: "linear-collapse",
    kind: "number",
    draw,
    stem: (numbers) =>
      `${network(numbers)} The whole is one unit, $y = \\w x + \\b$. What is its bias $\\b$?`,
    answer: (numbers) => outputAt(numbers, 0),
    again: ({ b, v, c }) => v[0] * b[0] + v[1] * b[1] + c,
    slips: {
      "hidden-biases-left-out": {
        misconception: "MC11",
        value: ({ c }) => c,
        says: () => "The hidden biases reach the output too, each through a weight.",
      },
      "hidden-biases-unweighted": {
        value: ({ b, c }) => b[0] + b[1] + c,
        says: () => "The hidden biases pass the weights of the output before they are added.",
      },
      "output-bias-left-out": {
        value: ({ b, v }) => v[0] * b[0] + v[1] * b[1],
        says: ({ c }) => `The output has a bias of its own: add $${factor(c)}$.`,
      },
    },
    hints: () => ["What comes out at $x = 0$?"],
    solution: ({ b, v, c }) => [
      `At $x = 0$ the two units pass on their biases, $${tex(b[0])}$ and $${tex(b[1])}$.`,
      `The output makes of them $${factor(v[0])} \\cdot ${factor(b[0])} + ${factor(v[1])} \\cdot ${factor(b[1])} + ${factor(c)} = ${tex(v[0] * b[0] + v[1] * b[1] + c)}$.`,
    ],
  }),
  defineDrill({
    id: "shape-of-two-layers",
    objective: "linear-collapse",
    kind: "choice",
    draw: (random) => ({
      inputs: whole(random, 2, 12),
      hidden: whole(random, 13, 40),
      outputs: whole(random, 2, 12),
    }),
    stem: ({ inputs, hidden, outputs }) =>
      `A linear layer of ${hidden} units sees ${inputs} inputs, and a linear layer of ${outputs} units sees those ${hidden}. A matrix has a row for each unit. What is the shape of the one matrix that does the work of both?`,
    right: ({ inputs, outputs }) => shape(outputs, inputs),
    because: ({ hidden }) => `The ${hidden} in between are summed over, and gone.`,
    again: ({ inputs, hidden, outputs }) => {
      const first = Array.from({ length: hidden }, () => new Array<number>(inputs).fill(1));
      const second = Array.from({ length: outputs }, () => new Array<number>(hidden).fill(1));
      const product = second.map((row) =>
        first[0].map((_, i) => row.reduce((sum, v, j) => sum + v * first[j][i], 0)),
      );
      return shape(product.length, product[0].length);
    },
    wrong: {
      "first-layer": {
        text: ({ inputs, hidden }) => shape(hidden, inputs),
        says: () => "That is the first layer alone, which does not end at the outputs.",
      },
      "second-layer": {
        text: ({ hidden, outputs }) => shape(outputs, hidden),
        says: () => "That is the second layer alone, which does not begin at the inputs.",
      },
      "widths-added": {
        misconception: "MC08",
        text: ({ inputs, hidden, outputs }) => shape(hidden + outputs, inputs),
        says: () =>
          "Stacking adds no rows. What goes in are the inputs, what comes out are the outputs.",
      },
    },
    hints: () => ["What goes in at one end, and what comes out at the other?"],
    solution: ({ inputs, hidden, outputs }) => [
      `The second matrix is ${shape(outputs, hidden)} and the first ${shape(hidden, inputs)}; the product sums over the ${hidden}.`,
      `What is left is ${shape(outputs, inputs)}.`,
    ],
  }),
];
