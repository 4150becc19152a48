import { log } from "#engine";
import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** How often ½ is multiplied with itself to give a probability; −ln of it is as often ln 2. */
const halves = (k: number) => tex(2 ** -k);

/** What examples cost, one by one and on the mean. */
export const prices: Drill[] = [
  defineDrill({
    id: "loss-of-four-examples",
    objective: "loss-by-hand",
    kind: "number",
    draw: (random) => ({ k: [1, 2, 3, 4].map(() => whole(random, 1, 4)) }),
    stem: ({ k }) =>
      `A classifier gives the right classes of four examples the probabilities $${k.map(halves).join("$, $")}$. What is its loss, the cross-entropy? Take $\\ln 2$ as 0.69, and give two decimals.`,
    within: () => 0.03,
    answer: ({ k }) => (k.reduce((sum, one) => sum + one, 0) / 4) * log(2),
    // The mean of logarithms is the logarithm of the geometric mean.
    again: ({ k }) => -Math.log(k.reduce((product, one) => product * 2 ** -one, 1) ** (1 / 4)),
    slips: {
      summed: {
        value: ({ k }) => k.reduce((sum, one) => sum + one, 0) * Math.log(2),
        says: () => "That is the sum of the four prices. The loss is their mean.",
      },
      "log-of-the-mean": {
        value: ({ k }) => -Math.log(k.reduce((sum, one) => sum + 2 ** -one, 0) / 4),
        says: () =>
          "You took the logarithm of the mean probability. First the price of each example, then the mean.",
      },
      bits: {
        value: ({ k }) => k.reduce((sum, one) => sum + one, 0) / 4,
        says: () => "Those are halvings. Each costs $\\ln 2$.",
      },
      "mean-shortfall": {
        misconception: "MC18",
        value: ({ k }) => 1 - k.reduce((sum, one) => sum + 2 ** -one, 0) / 4,
        says: () =>
          "That is how much probability is missing on average, an expected error rate. The price of an example is $-\\ln p$.",
      },
    },
    solution: ({ k }) => [
      `Each probability is a power of one half, and each halving costs $\\ln 2 \\approx 0.69$: the prices are $${k.join("$, $")}$ times that.`,
      `Together $${k.reduce((sum, one) => sum + one, 0)} \\cdot 0.69$, and the mean of the four is $${tex(Math.round((k.reduce((sum, one) => sum + one, 0) / 4) * 69) / 100)}$.`,
    ],
  }),
  defineDrill({
    id: "one-mistake-in-a-batch",
    objective: "loss-by-hand",
    kind: "number",
    draw: (random) => ({
      power: whole(random, 2, 7),
      count: oneOf(random, [2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 80, 100]),
    }),
    stem: ({ power, count }) =>
      `In a batch of ${count}, one example gets the probability $10^{-${power}}$ for its right class. All others are sure and right, and cost nothing. What is the loss? Take $\\ln 10$ as 2.3.`,
    within: ({ power, count }) => 0.01 * ((power * 2.3) / count),
    answer: ({ power, count }) => (power * log(10)) / count,
    again: ({ power, count }) => -Math.log((10 ** -power) ** (1 / count)),
    slips: {
      "error-rate": {
        misconception: "MC18",
        value: ({ count }) => 1 / count,
        says: () =>
          "That is the error rate: one mistake is one mistake there. In the loss it counts by its price.",
      },
      "not-averaged": {
        value: ({ power }) => power * Math.LN10,
        says: () => "That is the price of the one example. The loss is the mean over the batch.",
      },
      "base-ten": {
        value: ({ power, count }) => power / count,
        says: () => "The price uses the natural logarithm: each power of ten costs 2.3.",
      },
      "sign-turned": {
        value: ({ power, count }) => (-power * Math.LN10) / count,
        says: () => "The logarithm of a probability is below 0, and the price is minus that.",
      },
    },
    solution: ({ power, count }) => [
      `The one example costs $${power} \\cdot 2.3 = ${tex(Math.round(power * 23) / 10)}$, the others nothing.`,
      `The mean over ${count} is $${tex(Math.round(power * 23) / 10)} / ${count} = ${tex(Number(((power * 2.3) / count).toPrecision(3)))}$.`,
    ],
  }),
  defineDrill({
    id: "first-loss-of-more-classes",
    objective: "smoke-test",
    kind: "number",
    draw: (random) => ({
      classes: oneOf(random, [4, 5, 6, 7, 8, 10, 12, 15, 20, 25]),
      times: oneOf(random, [2, 3, 4, 5, 8, 10, 20]),
    }),
    stem: ({ classes, times }) =>
      `A classifier for ${classes} classes starts at a loss of ${Math.log(classes).toFixed(2)}. The same network is to tell ${classes * times} classes apart, its first weights small as before. Where does its loss start? Take $\\ln ${times}$ as ${Math.log(times).toFixed(2)}.`,
    within: () => 0.015,
    answer: ({ classes, times }) => log(classes * times),
    again: ({ classes, times }) => Math.log(classes) + Math.log(times),
    slips: {
      multiplied: {
        value: ({ classes, times }) => times * Math.log(classes),
        says: () => "The loss is a logarithm: where classes are multiplied, it is added to.",
      },
      unchanged: {
        misconception: "MC19",
        value: ({ classes }) => Math.log(classes),
        says: () => "It depends on the number of classes: each now gets a smaller share.",
      },
      "logarithms-multiplied": {
        value: ({ classes, times }) => Math.log(classes) * Math.log(times),
        says: () => "The logarithm of a product is the sum of the logarithms.",
      },
      probability: {
        misconception: "MC19",
        value: ({ classes, times }) => 1 / (classes * times),
        says: () => "That is the probability of the right class. The price is minus its logarithm.",
      },
    },
    solution: ({ classes, times }) => [
      "The first loss is the logarithm of the number of classes.",
      `$\\ln ${classes * times} = \\ln ${classes} + \\ln ${times} \\approx ${Math.log(classes).toFixed(2)} + ${Math.log(times).toFixed(2)} = ${Math.log(classes * times).toFixed(2)}$.`,
    ],
  }),
];
