import { defineDrill, tex, whole, type Drill } from "#quiz";

const shape = (...sizes: number[]) => `$${sizes.map((size) => tex(size)).join(" \\times ")}$`;
const layer = (weights: string, biases: number) => `weights ${weights}, biases ${biases}`;

/** An empty matrix of so many rows and columns, to ask for its shape. */
const matrix = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
const shapeOf = (values: number[][]) => shape(values.length, values[0].length);

/** Shapes of a layer and of a batch that passes through it. */
export const shapes: Drill[] = [
  defineDrill({
    id: "shape-of-a-layer",
    objective: "layer-shapes",
    kind: "choice",
    draw: (random) => ({ inputs: whole(random, 2, 30), units: whole(random, 2, 30) }),
    stem: ({ inputs, units }) =>
      `A dense layer has ${inputs} inputs and ${units} units, and its $\\W$ a row for each unit. What are the shapes of its weights and the number of its biases?`,
    right: ({ inputs, units }) => layer(shape(units, inputs), units),
    because: () => "A row for each unit, with an entry for each input, and a bias for each unit.",
    again: ({ inputs, units }) => {
      const weights = matrix(units, inputs);
      return layer(shapeOf(weights), weights.map(([first]) => first).length);
    },
    wrong: {
      transposed: {
        text: ({ inputs, units }) => layer(shape(inputs, units), units),
        says: () =>
          "That has a row for each input, the order in which Keras stores it. Here a row belongs to a unit.",
      },
      "bias-per-input": {
        misconception: "MC06",
        text: ({ inputs, units }) => layer(shape(units, inputs), inputs),
        says: () => "A bias belongs to a unit, not to an input: it is added to the finished sum.",
      },
      "bias-per-layer": {
        misconception: "MC27",
        text: ({ inputs, units }) => layer(shape(units, inputs), 1),
        says: () => "Each unit has a bias of its own, so there are as many as rows.",
      },
    },
    solution: ({ inputs, units }) => [
      `There is a row for each of ${units} units, and each row has a weight for each of ${inputs} inputs.`,
      `Each unit adds one bias: ${layer(shape(units, inputs), units)}.`,
    ],
  }),
  defineDrill({
    id: "shape-of-a-batch",
    objective: "layer-shapes",
    kind: "choice",
    draw: (random) => ({
      batch: whole(random, 2, 64),
      inputs: whole(random, 2, 20),
      units: whole(random, 2, 20),
    }),
    stem: ({ batch, inputs, units }) =>
      `${batch} examples of ${inputs} numbers are the rows of $X$. A layer with ${units} units computes $Z = X\\,\\W^{\\mathsf T} + \\b{\\mathbf{b}}$ for all of them at once. What is the shape of $Z$, and what is the bias added to?`,
    right: ({ batch, units }) => `${shape(batch, units)}, the same biases to every row`,
    because: () =>
      "A row for each example, a column for each unit, and every example meets the same biases.",
    again: ({ batch, inputs, units }) => {
      const turned = matrix(inputs, units);
      const product = matrix(batch, inputs).map((row) =>
        turned[0].map((_, k) => row.reduce((sum, x, i) => sum + x * turned[i][k], 0)),
      );
      return `${shapeOf(product)}, the same biases to every row`;
    },
    wrong: {
      "bias-per-example": {
        misconception: "MC02",
        text: ({ batch, units }) => `${shape(batch, units)}, another bias to every row`,
        says: () =>
          "A bias belongs to a unit, which is a column of $Z$. Examples have no parameters of their own.",
      },
      turned: {
        text: ({ batch, units }) => `${shape(units, batch)}, the same biases to every row`,
        says: () =>
          "That has a column for each example. They went in as rows and come out as rows.",
      },
      "inputs-kept": {
        text: ({ batch, inputs }) => `${shape(batch, inputs)}, the same biases to every row`,
        says: () =>
          "Each example comes out with a number for each unit; its inputs are summed over.",
      },
    },
    solution: ({ batch, inputs, units }) => [
      `$X$ is ${shape(batch, inputs)}, and $\\W^{\\mathsf T}$ is ${shape(inputs, units)}; the ${inputs} are summed over.`,
      `One bias a unit means one a column: ${shape(batch, units)}, the same biases to every row.`,
    ],
  }),
];
