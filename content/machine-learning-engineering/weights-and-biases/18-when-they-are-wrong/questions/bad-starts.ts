import { defineDrill, forwardPass, oneOf, tex, whole, type Drill } from "#quiz";

const power = (base: number, exponent: number) => tex(base ** exponent, 2);

/** What a first loss may be, in hundredths of the logarithm of the classes. */
const FIRST_LOSSES = { knowsNothing: [96, 104], farAbove: [400, 1500], belowIt: [2, 30] } as const;
type First = keyof typeof FIRST_LOSSES;

const verdicts: Record<First, string> = {
  knowsNothing: "As it should: it knows nothing yet, and says so",
  farAbove: "Its output weights start too large, so that it is sure and wrong",
  belowIt: "It was trained before, or this is no mean price: it cannot know the classes yet",
};

const others = (first: First) =>
  (Object.keys(FIRST_LOSSES) as First[]).filter((other) => other !== first);

interface FirstLoss {
  classes: number;
  first: First;
  loss: number;
}

const compared = ({ classes, loss }: FirstLoss) =>
  `An even guess costs $\\ln ${classes} = ${tex(Math.log(classes), 3)}$, and the loss is $${tex(loss, 3)}$.`;

const whyNot = (other: First): string =>
  ({
    knowsNothing: "Then the loss would be near that of an even guess.",
    farAbove: "Then the loss would be far above that of an even guess.",
    belowIt: "Then the loss would be far below that of an even guess.",
  })[other];

/** Starts too small and too large, and the first loss as a test. */
export const badStarts: Drill[] = [
  defineDrill({
    id: "scale-through-relu-layers",
    objective: "start-symptoms",
    kind: "number",
    draw: (random) => ({
      scale: oneOf(random, [0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9, 1.2, 1.25, 1.5, 2, 2.5, 3]),
      layers: whole(random, 3, 8),
    }),
    stem: ({ scale, layers }) =>
      `A relu network with ${layers} layers and no biases has its weights all multiplied by $${tex(scale)}$ before training. By which factor do its outputs change?`,
    within: ({ scale, layers }) => 0.01 * scale ** layers,
    answer: ({ scale, layers }) => scale ** layers,
    // A chain of relu units, as the engine computes it.
    again: ({ scale, layers }) => {
      const chain = Array.from({ length: layers }, () => ({ weights: [[scale]], biases: [0] }));
      return forwardPass("relu", chain, [1]).a[layers - 1][0];
    },
    slips: {
      "layers-added": {
        value: ({ scale, layers }) => scale * layers,
        says: () => "You added up. Each layer passes its factor on to the next, so they multiply.",
      },
      "one-layer": {
        value: ({ scale }) => scale,
        says: () => "That is one layer. The next one multiplies what has been multiplied already.",
      },
      squared: {
        value: ({ scale, layers }) => scale ** (2 * layers),
        says: () => "That is the factor of the mean *square*. The outputs themselves get its root.",
      },
      "nothing-happens": {
        misconception: "MC35",
        value: () => 1,
        says: () => "Relu passes a positive factor on as it is, and so each layer adds its own.",
      },
      "one-layer-too-few": {
        value: ({ scale, layers }) => scale ** (layers - 1),
        says: ({ layers }) => `There are ${layers} layers of weights, and each has its factor.`,
      },
    },
    hints: ({ scale }) => [
      `For a positive factor, relu of $${tex(scale)}\\,z$ is $${tex(scale)}$ times relu of $z$.`,
    ],
    solution: ({ scale, layers }) => [
      `Each of the ${layers} layers multiplies by $${tex(scale)}$, and relu passes the factor on.`,
      `$${tex(scale)}^{${layers}} = ${tex(scale ** layers, 3)}$.`,
    ],
  }),
  defineDrill({
    id: "layers-until-faint",
    objective: "start-symptoms",
    kind: "number",
    unit: "layers",
    draw: (random) => ({
      left: whole(random, 15, 85) / 100,
      zeros: whole(random, 2, 6),
    }),
    stem: ({ left, zeros }) =>
      `Each layer of a network passes on $${tex(left)}$ of the size of the signal. After how many layers is $10^{-${zeros}}$ of it or less left?`,
    within: () => 0.4,
    answer: ({ left, zeros }) => Math.ceil((zeros * Math.LN10) / -Math.log(left) - 1e-9),
    again: ({ left, zeros }) => {
      let [size, layers] = [1, 0];
      for (; size > 10 ** -zeros * (1 + 1e-9); layers++) size *= left;
      return layers;
    },
    slips: {
      "one-too-few": {
        value: ({ left, zeros }) => Math.ceil((zeros * Math.LN10) / -Math.log(left) - 1e-9) - 1,
        says: ({ left, zeros }) => {
          const few = Math.ceil((zeros * Math.LN10) / -Math.log(left) - 1e-9) - 1;
          return `After ${few} layers $${power(left, few)}$ is left, still more. Round up.`;
        },
      },
      "logarithms-mixed": {
        value: ({ left, zeros }) => zeros / -Math.log(left),
        says: () =>
          "You mixed two logarithms: with base ten on top and the natural one below the quotient is off by $\\ln 10$.",
      },
      "as-many-as-zeros": {
        value: ({ zeros }) => zeros,
        says: () => "So many would do if a tenth were left by each layer.",
      },
    },
    hints: () => ["The factors multiply: how often until the product is that small?"],
    solution: ({ left, zeros }) => {
      const exact = (zeros * Math.LN10) / -Math.log(left);
      return [
        `$${tex(left)}^n \\le 10^{-${zeros}}$ asks for $n \\ge \\ln 10^{-${zeros}} / \\ln ${tex(left)} = ${tex(exact, 4)}$.`,
        `The next whole number is ${Math.ceil(exact - 1e-9)}.`,
      ];
    },
  }),
  defineDrill({
    id: "first-loss-as-a-test",
    objective: "start-symptoms",
    kind: "choice",
    draw: (random): FirstLoss => {
      const classes = oneOf(random, [2, 3, 4, 5, 8, 10, 20, 50, 100]);
      const first = oneOf(random, Object.keys(FIRST_LOSSES) as First[]);
      const [low, high] = FIRST_LOSSES[first];
      return { classes, first, loss: (whole(random, low, high) / 100) * Math.log(classes) };
    },
    stem: ({ classes, loss }) =>
      `A classifier of ${classes} equally frequent classes reports a loss of $${tex(loss, 3)}$ (cross-entropy) on its first batch, before any update. What do you make of it?`,
    right: ({ first }) => verdicts[first],
    because: (given) => compared(given),
    // By the probability that such a loss gives the right class, on average.
    again: ({ classes, loss }) => {
      const probability = Math.exp(-loss) * classes;
      if (probability > 1.35) return verdicts.belowIt;
      return probability < 0.3 ? verdicts.farAbove : verdicts.knowsNothing;
    },
    wrong: {
      "one-other": {
        text: ({ first }) => verdicts[others(first)[0]],
        says: (given) => `${whyNot(others(given.first)[0])} ${compared(given)}`,
      },
      "another-other": {
        text: ({ first }) => verdicts[others(first)[1]],
        says: (given) => `${whyNot(others(given.first)[1])} ${compared(given)}`,
      },
      "rate-too-high": {
        text: () => "The learning rate is too high",
        says: () => "No step has been taken yet, so the rate cannot have done anything.",
      },
      overfits: {
        misconception: "MC39",
        text: () => "It overfits, because it has too many weights",
        says: () => "Nothing has been learned yet. Overfitting needs training.",
      },
    },
    hints: () => ["What does it cost to give every class the same probability?"],
    solution: (given) => [compared(given), verdicts[given.first]],
  }),
];
