import { countParameters, countWeightsAndBiases } from "#engine";
import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** What a dense network of these widths holds, by the engine. */
const countOf = (widths: number[]) =>
  countParameters({
    input: [widths[0]],
    layers: widths.slice(1).map((units) => ({ kind: "dense", units })),
  });
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
const exactly = () => 0;

/** Parameters of dense layers, and how they grow. */
export const dense: Drill[] = [
  defineDrill({
    id: "count-a-dense-network",
    objective: "count-dense",
    kind: "number",
    draw: (random) => ({
      widths: [
        whole(random, 2, 10),
        whole(random, 3, 12),
        whole(random, 3, 12),
        whole(random, 1, 5),
      ],
    }),
    stem: ({ widths }) =>
      `How many parameters has a dense network ${widths.join("-")}, biases included?`,
    within: exactly,
    answer: ({ widths }) => countOf(widths).total,
    again: ({ widths }) => countWeightsAndBiases({ widths, biases: { kind: "zeros" } }).total,
    slips: {
      "biases-left-out": {
        misconception: "MC27",
        value: ({ widths }) => countOf(widths).weights,
        says: () => "Those are the weights. Every unit adds a bias.",
      },
      "inputs-have-biases": {
        misconception: "MC06",
        value: ({ widths }) => countOf(widths).weights + sum(widths),
        says: () => "You gave the inputs biases too. They are given and compute nothing.",
      },
      "one-bias-a-layer": {
        misconception: "MC27",
        value: ({ widths }) => countOf(widths).weights + widths.length - 1,
        says: () => "That is one bias a layer. Every unit has its own.",
      },
      "units-counted": {
        misconception: "MC02",
        value: ({ widths }) => sum(widths),
        says: () => "Those are the inputs and units. Parameters sit between and on them.",
      },
      "a-layer-forgotten": {
        value: ({ widths }) => countOf(widths.slice(0, -1)).total,
        says: () => "You stopped before the last layer.",
      },
    },
    hints: () => ["A layer with $n$ inputs and $m$ units has $(n + 1)\\,m$ parameters."],
    solution: ({ widths }) => {
      const layers = widths.slice(1).map((units, k) => ({ inputs: widths[k], units }));
      const counts = layers.map(({ inputs, units }) => (inputs + 1) * units);
      return [
        `Layer by layer, $(n + 1)\\,m$: $${layers.map(({ inputs, units }) => `${inputs + 1} \\cdot ${units}`).join(" + ")}$.`,
        `$${counts.join(" + ")} = ${tex(sum(counts))}$.`,
      ];
    },
  }),
  defineDrill({
    id: "share-of-biases",
    objective: "count-dense",
    kind: "number",
    unit: "%",
    // As many inputs as make the share a round number.
    draw: (random) => ({
      inputs: oneOf(random, [3, 4, 9, 19, 24, 39, 49, 99, 199]),
      units: whole(random, 2, 60),
    }),
    stem: ({ inputs, units }) =>
      `A dense layer has ${inputs} inputs and ${units} units. What share of its parameters are biases, in percent?`,
    within: () => 0.01,
    answer: ({ inputs, units }) => {
      const { biases, total } = countOf([inputs, units]);
      return (100 * biases) / total;
    },
    again: ({ inputs }) => 100 / (inputs + 1),
    slips: {
      "against-the-weights": {
        value: ({ inputs }) => 100 / inputs,
        says: () => "That compares them with the weights. The share is of all parameters.",
      },
      "units-for-inputs": {
        value: ({ units }) => 100 / (units + 1),
        says: () => "You used the units. Each unit has one bias beside a weight for each *input*.",
      },
      "one-bias": {
        misconception: "MC27",
        value: ({ inputs, units }) => 100 / (inputs * units + 1),
        says: () => "That is a single bias for the layer. Every unit has one.",
      },
      half: {
        misconception: "MC06",
        value: () => 50,
        says: () => "A bias for each weight would be half. There is one for each unit.",
      },
    },
    solution: ({ inputs }) => [
      `A unit has ${inputs} weights and 1 bias, and all units are alike.`,
      `The share is $1/${inputs + 1}$, or ${tex(100 / (inputs + 1))} %.`,
    ],
  }),
  defineDrill({
    id: "wider-layer",
    objective: "growth-with-width",
    kind: "number",
    draw: (random) => ({
      width: whole(random, 1, 20) * 10,
      times: oneOf(random, [2, 3, 4, 5, 10]),
    }),
    stem: ({ width, times }) =>
      `Two hidden layers of ${width} units stand one behind the other. How many parameters has the second when both are made ${times} times as wide?`,
    within: exactly,
    answer: ({ width, times }) => countOf([times * width, times * width]).total,
    again: ({ width, times }) => times * width * (times * width + 1),
    slips: {
      "only-in-proportion": {
        misconception: "MC29",
        value: ({ width, times }) => times * width * (width + 1),
        says: ({ times }) =>
          `That is ${times} times what it was. Both sides of the product have grown, so the weights grow with the square.`,
      },
      "biases-squared-too": {
        value: ({ width, times }) => times * times * width * (width + 1),
        says: () => "The weights grow with the square, the biases only in proportion.",
      },
      "biases-left-out": {
        misconception: "MC27",
        value: ({ width, times }) => (times * width) ** 2,
        says: () => "Those are the weights. Each unit has a bias as well.",
      },
      "as-before": {
        value: ({ width }) => width * (width + 1),
        says: () => "That is the count before.",
      },
    },
    solution: ({ width, times }) => [
      `Both widths become $${times} \\cdot ${width} = ${tex(times * width)}$.`,
      `Weights and biases: $${tex(times * width)} \\cdot ${tex(times * width)} + ${tex(times * width)} = ${tex(times * width * (times * width + 1), 9)}$.`,
    ],
  }),
  defineDrill({
    id: "deeper-network",
    objective: "growth-with-width",
    kind: "number",
    draw: (random) => ({ width: whole(random, 1, 15) * 10, more: whole(random, 2, 9) }),
    stem: ({ width, more }) =>
      `To a dense network whose hidden layers have ${width} units each you add ${more} further hidden layers like them. How many parameters does that add?`,
    within: exactly,
    answer: ({ width, more }) => {
      const widths = (hidden: number) => [3, ...new Array<number>(hidden).fill(width), 1];
      return countOf(widths(2 + more)).total - countOf(widths(2)).total;
    },
    again: ({ width, more }) => more * (width * width + width),
    slips: {
      "biases-left-out": {
        misconception: "MC27",
        value: ({ width, more }) => more * width * width,
        says: () => "Those are the weights. Each new unit brings a bias along.",
      },
      "only-units": {
        misconception: "MC02",
        value: ({ width, more }) => more * width,
        says: () => "Those are the units. Each of them reads the whole layer before it.",
      },
      "with-the-square": {
        value: ({ width, more }) => (more * width) ** 2 + more * width,
        says: () =>
          "That is one layer which is as wide as all of them. Depth adds, it does not multiply.",
      },
      "one-layer": {
        value: ({ width }) => width * width + width,
        says: () => "That is one of them.",
      },
    },
    solution: ({ width, more }) => [
      `One hidden layer behind another adds $${width} \\cdot ${width} + ${width} = ${tex(width * width + width)}$.`,
      `${more} of them add $${more} \\cdot ${tex(width * width + width)} = ${tex(more * (width * width + width), 9)}$.`,
    ],
  }),
];
