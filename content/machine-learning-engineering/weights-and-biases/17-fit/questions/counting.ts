import { defineDrill, oneOf, whole, type Drill } from "#quiz";

/** How many hidden units stand at the spike. */
export const counting: Drill[] = [
  defineDrill({
    id: "units-at-the-spike",
    objective: "spike-and-beyond",
    kind: "number",
    unit: "units",
    within: () => 0.4,
    draw: (random) => ({
      examples: 12 * whole(random, 3, 20),
      inputs: oneOf(random, [2, 4, 10]),
    }),
    stem: ({ examples, inputs }) =>
      `A network with ${inputs} inputs keeps its hidden layer as it was drawn. The output weights, one for each hidden unit, and one output bias are trained on ${examples} examples. At how many hidden units do you expect the spike?`,
    answer: ({ examples }) => examples - 1,
    // Counted up until what is trained is enough.
    again: ({ examples }) => {
      let units = 1;
      while (units + 1 < examples) units++;
      return units;
    },
    slips: {
      "bias-left-out": {
        misconception: "MC27",
        value: ({ examples }) => examples,
        says: () => "The output bias is trained as well, and so one unit fewer is enough.",
      },
      "hidden-weights-counted": {
        value: ({ examples, inputs }) => Math.round((examples - 1) / (inputs + 2)),
        says: () =>
          "That counts the weights and biases of the hidden layer too. They stay as they were drawn and fit nothing.",
      },
      "twice-the-examples": {
        misconception: "MC39",
        value: ({ examples }) => 2 * examples,
        says: () => "At twice as many the spike is past. It stands where they are just enough.",
      },
    },
    solution: ({ examples }) => [
      `The spike stands where as many numbers are trained as there are examples: one for each unit, and the output bias.`,
      `${examples} less the bias are ${examples - 1} units.`,
    ],
  }),
];
