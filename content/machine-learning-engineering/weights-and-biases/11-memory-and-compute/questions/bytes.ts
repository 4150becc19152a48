import { memory } from "#engine";
import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

const FORMATS = {
  use32: { bits: 32, bytes: 4 },
  use16: { bits: 16, bytes: 2 },
};
const RECIPES = {
  sgd: { name: "plain gradient descent", bytes: 8 },
  momentum: { name: "momentum", bytes: 12 },
  adam: { name: "Adam", bytes: 16 },
};
/** A network of so many parameters, its activations left out. */
const holding = (total: number) => ({ total, activations: 0, widest: 0 });

/** What is stored, and what fits. */
export const bytes: Drill[] = [
  defineDrill({
    id: "bytes-of-a-format",
    objective: "bytes-by-format",
    kind: "number",
    unit: "MB",
    draw: (random) => ({
      millions: whole(random, 3, 90),
      format: oneOf(random, ["use32", "use16"] as const),
    }),
    stem: ({ millions, format }) =>
      `A trained network has ${millions} million parameters and is stored with ${FORMATS[format].bits} bits for each. How many megabytes ($10^6$ bytes) is that?`,
    within: () => 0.01,
    answer: ({ millions, format }) => memory(holding(millions * 1e6), format, 1).total / 1e6,
    again: ({ millions, format }) => (millions * FORMATS[format].bits) / 8,
    slips: {
      "bits-as-bytes": {
        misconception: "MC30",
        value: ({ millions, format }) => millions * FORMATS[format].bits,
        says: () => "Those are megabits. A byte has 8 bits.",
      },
      "in-the-other-format": {
        value: ({ millions, format }) => millions * (format === "use16" ? 4 : 2),
        says: ({ format }) => `That is ${format === "use16" ? 32 : 16} bits for each.`,
      },
      "with-its-gradient": {
        misconception: "MC31",
        value: ({ millions }) => 8 * millions,
        says: () =>
          "That is what training keeps at least: a value and a gradient, in 32 bits. To store a network its values are enough.",
      },
    },
    solution: ({ millions, format }) => [
      `${FORMATS[format].bits} bits are ${FORMATS[format].bytes} bytes.`,
      `$${millions} \\cdot ${FORMATS[format].bytes} = ${millions * FORMATS[format].bytes}$ megabytes.`,
    ],
  }),
  defineDrill({
    id: "batch-as-large-as-the-weights",
    objective: "training-memory",
    kind: "number",
    draw: (random) => ({
      activations: oneOf(random, [200, 500, 1000, 2000, 5000]),
      examples: whole(random, 3, 60) * 10,
    }),
    stem: ({ activations, examples }) =>
      `A network has $${tex(activations * examples, 9)}$ parameters and leaves $${tex(activations, 9)}$ activations for one example, all numbers in 32 bits. With which batch size do the activations take as much memory as the parameters themselves?`,
    within: () => 0,
    answer: ({ activations, examples }) => {
      const network = { total: activations * examples, activations, widest: 0 };
      const { weights, activations: ofOne } = memory(network, "adam", 1);
      return weights / ofOne;
    },
    again: ({ examples }) => examples,
    slips: {
      "with-all-that-adam-keeps": {
        misconception: "MC31",
        value: ({ examples }) => 4 * examples,
        says: () =>
          "That is where they take as much as all that is kept with Adam. Here only the parameters count.",
      },
      "bytes-on-one-side": {
        misconception: "MC30",
        value: ({ examples }) => examples / 4,
        says: () => "Both are stored in 4 bytes each, so that the bytes cancel.",
      },
      "parameters-for-each-example": {
        misconception: "MC02",
        value: () => 1,
        says: () =>
          "Parameters are stored once for all examples, activations for each example anew.",
      },
    },
    solution: ({ activations, examples }) => [
      `Both take 4 bytes a number, so the numbers decide: $${tex(activations, 9)}$ for each example against $${tex(activations * examples, 9)}$.`,
      `$${tex(activations * examples, 9)} / ${tex(activations, 9)} = ${examples}$.`,
    ],
  }),
  defineDrill({
    id: "largest-that-fits",
    objective: "fit-the-machine",
    kind: "number",
    unit: "million",
    draw: (random) => ({
      gigabytes: whole(random, 2, 40) * 2,
      recipe: oneOf(random, ["sgd", "momentum", "adam"] as const),
    }),
    stem: ({ gigabytes, recipe }) =>
      `A machine has ${gigabytes} GB ($10^9$ bytes each). How many million parameters can a model have so that training it with ${RECIPES[recipe].name}, everything in 32 bits, just fits, the activations left out?`,
    within: ({ gigabytes, recipe }) => (2 * gigabytes) / RECIPES[recipe].bytes,
    answer: ({ gigabytes, recipe }) => (1000 * gigabytes) / memory(holding(1), recipe, 1).total,
    again: ({ gigabytes, recipe }) => (1000 * gigabytes) / RECIPES[recipe].bytes,
    slips: {
      "values-alone": {
        misconception: "MC31",
        value: ({ gigabytes }) => 250 * gigabytes,
        says: () => "That many can be stored. Training keeps a gradient for each, and often more.",
      },
      "another-optimizer": {
        misconception: "MC31",
        value: ({ gigabytes, recipe }) => (1000 * gigabytes) / (recipe === "adam" ? 8 : 16),
        says: ({ recipe }) =>
          recipe === "adam"
            ? "That leaves out the two numbers that Adam remembers of each."
            : "That is Adam, which remembers two numbers of each.",
      },
      "bits-as-bytes": {
        misconception: "MC30",
        value: ({ gigabytes, recipe }) => (125 * gigabytes) / RECIPES[recipe].bytes,
        says: () => "You divided by bits. 32 bits are 4 bytes.",
      },
    },
    hints: () => ["How many bytes does each parameter need?"],
    solution: ({ gigabytes, recipe }) => [
      `With ${RECIPES[recipe].name} each parameter needs ${RECIPES[recipe].bytes} bytes.`,
      `$${tex(1000 * gigabytes, 9)} / ${RECIPES[recipe].bytes} = ${tex((1000 * gigabytes) / RECIPES[recipe].bytes, 9)}$.`,
    ],
  }),
];
