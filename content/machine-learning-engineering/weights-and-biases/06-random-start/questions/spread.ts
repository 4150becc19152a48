import { defineDrill, multiple, oneOf, tex, type Drill } from "#quiz";

/** Deviations that come out of inputs that a layer may have. */
const DEVIATIONS = [0.5, 0.25, 0.2, 0.1, 0.05, 0.04, 0.025, 0.02] as const;
const NAMES = { he: "He's", lecun: "LeCun's", xavier: "Xavier's" };
type Scheme = keyof typeof NAMES;

/** Inputs of a layer that starts with a deviation; Xavier's has as many again for its units. */
const together = (scheme: Scheme, deviation: number) =>
  Math.round((scheme === "lecun" ? 1 : 2) / (deviation * deviation));

/** The scale of the first weights. */
export const spread: Drill[] = [
  defineDrill({
    id: "deviation-of-a-start",
    objective: "start-scale",
    kind: "number",
    draw: (random) => {
      const scheme = oneOf(random, ["he", "lecun", "xavier"] as const);
      const all = together(scheme, oneOf(random, DEVIATIONS));
      const share = oneOf(random, [0.25, 0.5, 0.75]);
      const part = Math.round(all * share);
      if (scheme === "xavier") return { scheme, inputs: part, units: all - part };
      return { scheme, inputs: all, units: oneOf(random, [part, 2 * all, 4 * all]) };
    },
    stem: ({ scheme, inputs, units }) =>
      `The weights of a dense layer with $${tex(inputs)}$ inputs and $${tex(units)}$ units are drawn with ${NAMES[scheme]} spread. What is their standard deviation?`,
    within: ({ scheme, inputs, units }) => 0.01 * deviationOf(scheme, inputs, units),
    answer: ({ scheme, inputs, units }) => deviationOf(scheme, inputs, units),
    again: ({ scheme, inputs, units }) => {
      if (scheme === "xavier") return 1 / Math.sqrt((inputs + units) / 2);
      return scheme === "he" ? Math.SQRT2 / Math.sqrt(inputs) : 1 / Math.sqrt(inputs);
    },
    slips: {
      variance: {
        value: ({ scheme, inputs, units }) => deviationOf(scheme, inputs, units) ** 2,
        says: () => "That is the variance. The standard deviation is its root.",
      },
      "two-confused": {
        value: ({ scheme, inputs, units }) =>
          deviationOf(scheme, inputs, units) * (scheme === "lecun" ? Math.SQRT2 : Math.SQRT1_2),
        says: ({ scheme }) =>
          scheme === "lecun"
            ? "That is He's, with a 2 over the inputs. LeCun's has a 1."
            : "There is a 2 over the line, not a 1.",
      },
      "units-for-inputs": {
        value: ({ scheme, inputs, units }) =>
          scheme === "xavier"
            ? Math.sqrt(2 / inputs)
            : Math.sqrt((scheme === "he" ? 2 : 1) / units),
        says: ({ scheme }) =>
          scheme === "xavier"
            ? "Xavier's counts inputs and units together, since it looks at both directions."
            : "You counted the units. What adds up in a sum are the inputs.",
      },
    },
    hints: ({ scheme }) => [
      scheme === "xavier"
        ? "The variance is 2 over inputs and units together."
        : `The variance is ${scheme === "he" ? 2 : 1} over the inputs.`,
    ],
    solution: ({ scheme, inputs, units }) => {
      const [top, bottom] = [
        scheme === "lecun" ? 1 : 2,
        scheme === "xavier" ? inputs + units : inputs,
      ];
      const deviation = deviationOf(scheme, inputs, units);
      return [
        `${NAMES[scheme]} variance is $\\frac{${top}}{${tex(bottom)}} = ${tex(deviation ** 2)}$.`,
        `Its root is $${tex(deviation)}$.`,
      ];
    },
  }),
  defineDrill({
    id: "variance-of-a-sum",
    objective: "start-scale",
    kind: "number",
    draw: (random) => ({
      inputs: oneOf(random, [20, 50, 100, 200, 400, 500]),
      deviation: oneOf(random, [0.1, 0.2, 0.3, 0.4, 0.5]),
      square: multiple(random, 0.5, 0.5, 4),
    }),
    stem: ({ inputs, deviation, square }) =>
      `A unit has ${inputs} inputs whose squares are $${tex(square)}$ in the mean. Its weights are drawn around 0 with the standard deviation $${tex(deviation)}$, its bias is 0. What is the variance of its $z$ over random starts?`,
    answer: ({ inputs, deviation, square }) => inputs * deviation ** 2 * square,
    again: ({ inputs, deviation, square }) =>
      Array.from({ length: inputs }, () => deviation * deviation * square).reduce((a, b) => a + b),
    slips: {
      "deviation-not-squared": {
        value: ({ inputs, deviation, square }) => inputs * deviation * square,
        says: () => "Variances add up, and the variance of a weight is its deviation squared.",
      },
      "one-product": {
        value: ({ deviation, square }) => deviation ** 2 * square,
        says: () => "That is the variance of one product. As many add up as there are inputs.",
      },
      "inputs-left-out": {
        value: ({ inputs, deviation }) => inputs * deviation ** 2,
        says: () => "The inputs scale the weights: multiply by their mean square.",
      },
    },
    solution: ({ inputs, deviation, square }) => [
      `One product has the variance $${tex(deviation)}^2 \\cdot ${tex(square)} = ${tex(deviation ** 2 * square)}$.`,
      `The weights are drawn apart from one another, so the variances of ${inputs} products add up: $${inputs} \\cdot ${tex(deviation ** 2 * square)} = ${tex(inputs * deviation ** 2 * square)}$.`,
    ],
  }),
];

/** He √(2/n), LeCun √(1/n), Xavier √(2/(n + m)). */
function deviationOf(scheme: Scheme, inputs: number, units: number): number {
  return Math.sqrt((scheme === "lecun" ? 1 : 2) / (scheme === "xavier" ? inputs + units : inputs));
}
