import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
const inOrder = (values: number[]) => values.slice().sort((a, b) => a - b);
const shown = (values: number[]) => values.map((loss) => `$${loss.toFixed(2)}$`).join(", ");
/** The mean of the middle two of six. */
const middle = (values: number[]) => (inOrder(values)[2] + inOrder(values)[3]) / 2;

/** With what probability the setting that is asked about wins a pair. */
const chanceOf = ({ chance, asked }: { chance: number; asked: "better" | "worse" }) =>
  asked === "better" ? chance : 1 - chance;

/** Medians, means and what they are worth. */
export const spreads: Drill[] = [
  defineDrill({
    id: "median-of-runs",
    objective: "spread-by-hand",
    kind: "number",
    within: () => 0.0005,
    draw: (random) => {
      const base = whole(random, 20, 30);
      const losses = Array.from({ length: 5 }, () => base + whole(random, -6, 6));
      // One run that fails, somewhere among them.
      losses.splice(whole(random, 0, 5), 0, base + whole(random, 20, 40));
      return { losses: losses.map((loss) => loss / 100) };
    },
    stem: ({ losses }) => `Six runs of one setting end at ${shown(losses)}. What is their median?`,
    answer: ({ losses }) => middle(losses),
    // Half-way between the largest of the lower three and the smallest of the upper three.
    again: ({ losses }) => {
      const rank = (n: number) =>
        losses.filter((loss, k) => loss < losses[n] || (loss === losses[n] && k < n)).length;
      const lower = losses.filter((_, n) => rank(n) < 3);
      const upper = losses.filter((_, n) => rank(n) >= 3);
      return (Math.max(...lower) + Math.min(...upper)) / 2;
    },
    slips: {
      mean: {
        value: ({ losses }) => sum(losses) / losses.length,
        says: () => "That is the mean, which the one failed run pulls up.",
      },
      best: {
        misconception: "MC38",
        value: ({ losses }) => Math.min(...losses),
        says: () => "That is the best run. It says how lucky one of six was.",
      },
      "middle-as-listed": {
        value: ({ losses }) => (losses[2] + losses[3]) / 2,
        says: () =>
          "Those two stand in the middle of the list. Put the runs in order of size first.",
      },
      "middle-of-the-range": {
        value: ({ losses }) => (Math.min(...losses) + Math.max(...losses)) / 2,
        says: () =>
          "That is half-way between the best and the worst, and hangs on these two alone.",
      },
    },
    solution: ({ losses }) => [
      `In order: ${shown(inOrder(losses))}.`,
      `Half-way between the third and the fourth is $${tex(middle(losses))}$.`,
    ],
  }),
  defineDrill({
    id: "standard-error",
    objective: "spread-by-hand",
    kind: "number",
    draw: (random) => ({
      deviation: whole(random, 2, 30) / 100,
      runs: oneOf(random, [4, 9, 16, 25, 36, 64, 100]),
    }),
    stem: ({ deviation, runs }) =>
      `Runs of a setting scatter with a standard deviation of $${tex(deviation)}$. What is the standard error of the mean of ${runs} of them?`,
    within: ({ deviation, runs }) => (0.01 * deviation) / Math.sqrt(runs),
    answer: ({ deviation, runs }) => deviation / Math.sqrt(runs),
    // The variance of a sum of independent runs is the sum of their variances.
    again: ({ deviation, runs }) => {
      const variances = Array.from({ length: runs }, () => deviation ** 2);
      return Math.sqrt(sum(variances)) / runs;
    },
    slips: {
      "not-divided": {
        value: ({ deviation }) => deviation,
        says: () => "That is how far single runs scatter. Their mean scatters less.",
      },
      "root-forgotten": {
        value: ({ deviation, runs }) => deviation / runs,
        says: () => "The spread of a mean shrinks with the *root* of the number of runs.",
      },
      multiplied: {
        value: ({ deviation, runs }) => deviation * Math.sqrt(runs),
        says: () => "That is the spread of the *sum*. More runs make the mean more certain.",
      },
    },
    solution: ({ deviation, runs }) => [
      `$s/\\sqrt{n}$ with $\\sqrt{${runs}} = ${Math.sqrt(runs)}$.`,
      `$${tex(deviation)} / ${Math.sqrt(runs)} = ${tex(deviation / Math.sqrt(runs), 3)}$.`,
    ],
  }),
  defineDrill({
    id: "who-wins-most",
    objective: "spread-by-hand",
    kind: "number",
    within: () => 0.004,
    draw: (random) => ({
      chance: whole(random, 55, 95) / 100,
      asked: oneOf(random, ["better", "worse"] as const),
    }),
    stem: ({ chance, asked }) =>
      `The better of two settings ends lower in a pair of runs with probability $${tex(chance)}$, whatever the other pairs do. You run three pairs. With what probability does the ${asked} one win at least two of them?`,
    answer: (numbers) => chanceOf(numbers) ** 2 * (3 - 2 * chanceOf(numbers)),
    // Every course of three pairs, one by one.
    again: (numbers) => {
      const p = chanceOf(numbers);
      let total = 0;
      for (let course = 0; course < 8; course++) {
        const won = [1, 2, 4].filter((pair) => (course & pair) !== 0).length;
        if (won >= 2) total += p ** won * (1 - p) ** (3 - won);
      }
      return total;
    },
    slips: {
      "one-pair": {
        misconception: "MC38",
        value: chanceOf,
        says: () => "That is one pair. Three tell a little more.",
      },
      "all-three": {
        value: (numbers) => chanceOf(numbers) ** 3,
        says: () => "That is for winning all three. Two of three are enough, in three ways.",
      },
      "the-other-setting": {
        value: (numbers) => 1 - chanceOf(numbers) ** 2 * (3 - 2 * chanceOf(numbers)),
        says: () => "That is the chance of the other setting.",
      },
      "one-way-of-two": {
        value: (numbers) => chanceOf(numbers) ** 2,
        says: () =>
          "That is for two named pairs, such as the first two. Any two of the three will do.",
      },
    },
    solution: (numbers) => {
      const p = chanceOf(numbers);
      return [
        `It wins a pair with $${tex(p)}$. All three: $${tex(p)}^3 = ${tex(p ** 3, 4)}$; exactly two, in three ways: $3 \\cdot ${tex(p)}^2 \\cdot ${tex(1 - p, 2)} = ${tex(3 * p ** 2 * (1 - p), 4)}$.`,
        `Together $${tex(p * p * (3 - 2 * p), 4)}$.`,
      ];
    },
  }),
];
