import { countWeightsAndBiases } from "#engine";
import { defineDrill, factor, nonZero, oneOf, tex, whole, type Drill } from "#quiz";

interface Nudged {
  slope: number;
  bend: number;
  loss: number;
  h: number;
}

/** The loss along one parameter, as a parabola. */
const lossAt = ({ slope, bend, loss }: Nudged, by: number) => loss + slope * by + bend * by * by;

interface Widths {
  inputs: number;
  units: number;
  outputs: number;
}

const counted = ({ inputs, units, outputs }: Widths) =>
  (inputs + 1) * units + (units + 1) * outputs;

/** Slopes from nudges, and what a check of a whole network costs. */
export const checking: Drill[] = [
  defineDrill<Nudged>({
    id: "slope-from-two-nudges",
    objective: "gradient-check",
    kind: "number",
    draw: (random) => ({
      slope: nonZero(random, 0.5, -4, 4),
      bend: nonZero(random, 1, -5, 5),
      loss: whole(random, 2, 9),
      h: oneOf(random, [0.1, 0.2]),
    }),
    stem: (given) =>
      `You check the gradient of a weight. The loss is $${tex(given.loss)}$ at its present value, $${tex(lossAt(given, given.h))}$ with the weight raised by $${tex(given.h)}$, and $${tex(lossAt(given, -given.h))}$ with it lowered by $${tex(given.h)}$. What slope does the central difference give?`,
    answer: ({ slope }) => slope,
    again: (given) => (lossAt(given, given.h) - lossAt(given, -given.h)) / (2 * given.h),
    slips: {
      "divided-by-one-nudge": {
        value: ({ slope }) => 2 * slope,
        says: () => "The two places are *two* nudges apart: divide by $2h$.",
      },
      "one-sided": {
        value: (given) => (lossAt(given, given.h) - given.loss) / given.h,
        says: () =>
          "That is the one-sided difference. The bend of the curve is still in it; the central one takes it out.",
      },
      "not-divided": {
        value: ({ slope, h }) => 2 * slope * h,
        says: () => "That is how far the loss moved. Divide by how far the weight did.",
      },
      "sign-turned": {
        value: ({ slope }) => -slope,
        says: () => "The sign is turned: raised minus lowered.",
      },
    },
    solution: (given) => {
      const [up, down] = [lossAt(given, given.h), lossAt(given, -given.h)];
      return [
        `Raised minus lowered: $${tex(up)} - ${factor(down)} = ${tex(up - down)}$.`,
        `The weight moved by $2 \\cdot ${tex(given.h)} = ${tex(2 * given.h)}$.`,
        `$${tex(up - down)} / ${tex(2 * given.h)} = ${tex(given.slope)}$.`,
      ];
    },
  }),
  defineDrill<Widths>({
    id: "passes-of-a-check",
    objective: "one-pass",
    kind: "number",
    within: () => 0.5,
    draw: (random) => ({
      inputs: whole(random, 2, 9),
      units: whole(random, 3, 10),
      outputs: whole(random, 1, 5),
    }),
    stem: ({ inputs, units, outputs }) =>
      `A dense network has ${inputs} inputs, ${units} hidden units and ${outputs === 1 ? "1 output" : `${outputs} outputs`}, with biases. You check the gradient of *every* parameter by central differences. How many forward passes does that take?`,
    answer: (widths) => 2 * counted(widths),
    again: ({ inputs, units, outputs }) =>
      2 *
      countWeightsAndBiases({ widths: [inputs, units, outputs], biases: { kind: "zeros" } }).total,
    slips: {
      "biases-left-out": {
        misconception: "MC27",
        value: ({ inputs, units, outputs }) => 2 * (inputs * units + units * outputs),
        says: () => "Biases are parameters too and are nudged like the weights.",
      },
      "one-a-parameter": {
        value: counted,
        says: () => "Central means both ways: up once and down once.",
      },
      "the-backward-pass": {
        value: () => 1,
        says: () =>
          "One is what the *backward* pass takes. Nudging looks at one parameter at a time.",
      },
      "units-alone": {
        value: ({ units, outputs }) => 2 * (units + outputs),
        says: () => "You counted the units. Each of their weights and biases is nudged by itself.",
      },
    },
    solution: (widths) => {
      const { inputs, units, outputs } = widths;
      return [
        `Parameters: $(${inputs} + 1) \\cdot ${units} + (${units} + 1) \\cdot ${outputs} = ${counted(widths)}$.`,
        `Two forward passes for each: $2 \\cdot ${counted(widths)} = ${tex(2 * counted(widths))}$.`,
      ];
    },
  }),
];
