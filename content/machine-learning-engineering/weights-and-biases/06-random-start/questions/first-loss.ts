import { log } from "#engine";
import { defineDrill, tex, whole, type Drill } from "#quiz";

/** Two decimals are asked. */
const twoDecimals = () => 0.006;

/** What a network says before its first step. */
export const firstLoss: Drill[] = [
  defineDrill({
    id: "first-loss-of-classes",
    objective: "first-loss",
    kind: "number",
    draw: (random) => ({ classes: whole(random, 3, 80) }),
    stem: ({ classes }) =>
      `A classifier for ${classes} classes is trained with cross-entropy. Its first output weights are so small that it gives every class about the same probability. What is its loss before the first step, to two decimals?`,
    within: twoDecimals,
    answer: ({ classes }) => log(classes),
    again: ({ classes }) => -Math.log(1 / classes),
    slips: {
      probability: {
        misconception: "MC19",
        value: ({ classes }) => 1 / classes,
        says: () => "That is the probability of the right class. The loss is minus its logarithm.",
      },
      bits: {
        value: ({ classes }) => Math.log2(classes),
        says: () => "That is the logarithm to base 2, in bits. The loss uses the natural one.",
      },
      "base-ten": {
        value: ({ classes }) => Math.log10(classes),
        says: () => "That is the logarithm to base 10. The loss uses the natural one.",
      },
      certain: {
        misconception: "MC19",
        value: () => 0,
        says: () => "A loss of 0 would mean that it is sure, and right, of every example.",
      },
    },
    hints: () => [
      "Cross-entropy is minus the logarithm of the probability given to the right class.",
    ],
    solution: ({ classes }) => [
      `The right class gets the probability $1/${tex(classes)}$.`,
      `The loss is $-\\ln(1/${tex(classes)}) = \\ln ${tex(classes)} \\approx ${Math.log(classes).toFixed(2)}$.`,
    ],
  }),
  defineDrill({
    id: "bias-for-a-share",
    objective: "first-loss",
    kind: "number",
    // A share of one half would need no bias, and those near it bring the slips together.
    draw: (random) => ({
      percent: random.integer(2) ? whole(random, 1, 40) : whole(random, 60, 99),
    }),
    stem: ({ percent }) =>
      `In a training set, ${percent} % of the examples are positive. Which output bias makes a sigmoid network with tiny weights predict this share before its first step? Give two decimals.`,
    within: twoDecimals,
    answer: ({ percent }) => log(percent / (100 - percent)),
    again: ({ percent }) => {
      // Halve an interval until the sigmoid of its middle is the share.
      let [low, high] = [-20, 20];
      while (high - low > 1e-9) {
        const middle = (low + high) / 2;
        if (1 / (1 + Math.exp(-middle)) < percent / 100) low = middle;
        else high = middle;
      }
      return low;
    },
    slips: {
      "share-itself": {
        value: ({ percent }) => percent / 100,
        says: () =>
          "The sigmoid comes after the bias: it turns the share itself into something else.",
      },
      "sign-turned": {
        value: ({ percent }) => Math.log((100 - percent) / percent),
        says: () => "The sign is turned. A share below one half needs a bias below 0.",
      },
      "log-of-the-share": {
        value: ({ percent }) => Math.log(percent / 100),
        says: () => "Take the logarithm of the odds, positive against negative, not of the share.",
      },
      odds: {
        value: ({ percent }) => percent / (100 - percent),
        says: () => "Those are the odds. Their logarithm is due.",
      },
    },
    solution: ({ percent }) => [
      `The odds are ${percent} to ${100 - percent}.`,
      `$\\b = \\ln \\frac{${percent}}{${100 - percent}} \\approx ${Math.log(percent / (100 - percent)).toFixed(2)}$.`,
    ],
  }),
];
