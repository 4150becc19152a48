import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** What there is in and around a network in training, by kind. */
const KINDS = {
  parameter: [
    "a weight of the first layer",
    "the bias of an output unit",
    "a row of an embedding table",
    "the learned shift of a normalization",
  ],
  hyperparameter: [
    "the learning rate",
    "the batch size",
    "the width of a hidden layer",
    "the strength of the penalty",
    "the momentum μ",
  ],
  buffer: [
    "the running mean of batch normalization",
    "the running variance of batch normalization",
  ],
  activation: ["the output of a hidden unit", "the logits of a batch"],
  metric: ["the accuracy on held-back data", "the share of wrong answers on the test data"],
} as const;
type KindOfQuantity = keyof typeof KINDS;

/** What is said of a quantity that was taken for another kind. */
const SAYS: Record<KindOfQuantity, string> = {
  parameter: "A gradient reaches it and the optimizer moves it: it is a parameter.",
  hyperparameter: "It is chosen outside of training, and no gradient reaches it: a hyperparameter.",
  buffer: "It is stored with the model and moved by averaging, without a gradient: a buffer.",
  activation: "It is computed anew for each input: an activation.",
  metric: "It is measured and changes nothing: a metric.",
};
const NAMES = Object.keys(KINDS) as KindOfQuantity[];

/** The item of the kind that is asked for, and three of other kinds. */
interface Offered {
  inputs: number;
  units: number;
  asked: KindOfQuantity;
  items: string[];
}
const kindOf = (item: string) =>
  NAMES.find((name) => (KINDS[name] as readonly string[]).includes(item))!;
const other = (at: number) => ({
  misconception: undefined,
  text: ({ items }: Offered) => items[at],
  says: ({ items }: Offered) => SAYS[kindOf(items[at])],
});

/** Kinds of quantities, and what a search costs. */
export const planning: Drill[] = [
  defineDrill({
    id: "what-training-sets",
    objective: "hyperparameter-or-parameter",
    kind: "choice",
    draw: (random): Offered => {
      const names = Array.from(random.permutation(NAMES.length), (k) => NAMES[k]);
      const items = names
        .slice(0, 4)
        .map((name) => oneOf(random, KINDS[name] as readonly string[]));
      return {
        inputs: whole(random, 2, 9),
        units: 8 * whole(random, 1, 8),
        asked: names[0],
        items,
      };
    },
    stem: ({ inputs, units, asked }) =>
      `A network with ${inputs} inputs and ${units} hidden units is trained, with batch normalization. Which of these is ${asked === "activation" ? "an" : "a"} ${asked}?`,
    right: ({ items }) => items[0],
    because: ({ asked }) => SAYS[asked],
    again: ({ asked, items }) => items.find((item) => kindOf(item) === asked)!,
    wrong: { "second-kind": other(1), "third-kind": other(2), "fourth-kind": other(3) },
    hints: () => ["Ask of each: does a gradient move it, and is it stored with the model?"],
    solution: ({ asked, items }) => [SAYS[asked].replace(/^It/, "What is asked for"), items[0]],
  }),
  defineDrill({
    id: "runs-of-a-sweep",
    objective: "fair-comparison",
    kind: "number",
    unit: "runs",
    draw: (random) => ({
      rates: whole(random, 3, 9),
      penalties: whole(random, 2, 5),
      starts: whole(random, 2, 5),
      sides: whole(random, 2, 3),
    }),
    stem: ({ rates, penalties, starts, sides }) =>
      `${sides === 2 ? "Two" : "Three"} optimizers are compared fairly. For each, a grid tries ${rates} learning rates and ${penalties} penalties, and every trial is trained from ${starts} random starts. How many networks are trained?`,
    within: () => 0.1,
    answer: ({ rates, penalties, starts, sides }) => rates * penalties * starts * sides,
    again: ({ rates, penalties, starts, sides }) => {
      let runs = 0;
      for (let side = 0; side < sides; side++)
        for (let rate = 0; rate < rates; rate++)
          for (let penalty = 0; penalty < penalties; penalty++) runs += starts;
      return runs;
    },
    slips: {
      "one-side-alone": {
        value: ({ rates, penalties, starts }) => rates * penalties * starts,
        says: () => "That is what one optimizer gets. A fair comparison gives as much to each.",
      },
      "starts-left-out": {
        value: ({ rates, penalties, sides }) => rates * penalties * sides,
        says: ({ starts }) => `Those are the trials. Each is trained from ${starts} starts.`,
      },
      "values-added": {
        value: ({ rates, penalties, starts, sides }) => (rates + penalties) * starts * sides,
        says: () => "A grid tries every rate with every penalty: the numbers multiply.",
      },
    },
    solution: ({ rates, penalties, starts, sides }) => [
      `A grid has $${rates} \\cdot ${penalties} = ${rates * penalties}$ trials, trained from ${starts} starts each: $${tex(rates * penalties * starts)}$ networks.`,
      `For ${sides} optimizers: $${sides} \\cdot ${tex(rates * penalties * starts)} = ${tex(rates * penalties * starts * sides)}$.`,
    ],
  }),
];
