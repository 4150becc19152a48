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
    id: "one-mistake-weighs",
    objective: "loss-by-hand",
    kind: "number",
    draw: (random) => ({ power: whole(random, 1, 5), short: oneOf(random, [0.01, 0.02, 0.05]) }),
    stem: ({ power, short }) =>
      `One example gets $10^{-${power}}$ for its right class. Many others get $${tex(1 - short)}$ for theirs. About how many of these cost as much as the one? Take $\\ln 10$ as 2.3, and $-\\ln(1 - s)$ as $s$ where $s$ is small.`,
    within: ({ power, short }) => 0.06 * ((power * 2.3026) / short),
    answer: ({ power, short }) => (power * 2.3) / short,
    again: ({ power, short }) => Math.log(10 ** -power) / Math.log(1 - short),
    slips: {
      "counted-once": {
        misconception: "MC18",
        value: () => 1,
        says: () =>
          "One mistake counts as one in the error rate. In the loss it counts by its price.",
      },
      "probabilities-compared": {
        value: ({ power, short }) => (1 - short) * 10 ** power,
        says: () => "You compared the probabilities. Compare their prices, $-\\ln p$.",
      },
      "upside-down": {
        value: ({ power, short }) => short / (power * 2.3),
        says: () => "Upside down: the one price, divided by that of many.",
      },
      "base-ten": {
        value: ({ power, short }) => power / short,
        says: () => "The price uses the natural logarithm: each power of ten costs 2.3.",
      },
    },
    solution: ({ power, short }) => [
      `The one costs $${power} \\cdot 2.3 = ${tex(Math.round(power * 23) / 10)}$.`,
      `One of the many costs about $${tex(short)}$.`,
      `$${tex(Math.round(power * 23) / 10)} / ${tex(short)} = ${tex(Math.round((power * 2.3) / short))}$.`,
    ],
  }),
  defineDrill({
    id: "classes-from-the-first-loss",
    objective: "smoke-test",
    kind: "number",
    draw: (random) => ({ twos: whole(random, 2, 10) }),
    stem: ({ twos }) =>
      `Somebody else's classifier shows a loss of ${(twos * Math.log(2)).toFixed(2)} before its first step. If its first weights are small, about how many classes does it have? It helps that $\\ln 2 \\approx 0.693$.`,
    within: ({ twos }) => 0.02 * 2 ** twos,
    answer: ({ twos }) => 2 ** twos,
    again: ({ twos }) => Math.exp(twos * Math.log(2)),
    slips: {
      halvings: {
        value: ({ twos }) => twos,
        says: ({ twos }) =>
          `The loss is $${twos}\\ln 2$. So many times 2 is multiplied with itself.`,
      },
      "loss-itself": {
        misconception: "MC19",
        value: ({ twos }) => twos * Math.log(2),
        says: () => "That is the loss. The number of classes is the one whose logarithm it is.",
      },
      doubled: {
        value: ({ twos }) => 2 * twos,
        says: () => "Halvings multiply: after $k$ of them there are $2^k$ classes.",
      },
      "base-ten": {
        value: ({ twos }) => 10 ** (twos * Math.log(2)),
        says: () => "The loss uses the natural logarithm, so it is $e$ that is raised to it.",
      },
    },
    solution: ({ twos }) => [
      "The first loss is about $\\ln C$.",
      `$${(twos * Math.log(2)).toFixed(2)} / 0.693 \\approx ${twos}$, so $C \\approx 2^{${twos}} = ${2 ** twos}$.`,
    ],
  }),
];
