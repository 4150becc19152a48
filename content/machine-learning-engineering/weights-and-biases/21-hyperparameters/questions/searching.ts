import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** The exponent of a power of ten, counted by dividing. */
function powerOf(value: number): number {
  let power = 0;
  for (let left = value; left < 0.5; left *= 10) power -= 1;
  for (let left = value; left > 5; left /= 10) power += 1;
  return power;
}

/** What grids and random trials try. */
export const searching: Drill[] = [
  defineDrill({
    id: "rates-on-a-grid",
    objective: "plan-a-search",
    kind: "number",
    draw: (random) => ({
      values: whole(random, 3, 8),
      settings: whole(random, 2, 4),
      starts: whole(random, 2, 5),
    }),
    stem: ({ values, settings, starts }) =>
      `$${tex(values ** settings * starts)}$ networks may be trained, each trial from ${starts} random starts. They are spent on an even grid over ${settings} settings, the learning rate among them, with the same number of values for each. How many different learning rates does it try?`,
    within: () => 0.01,
    answer: ({ values }) => values,
    again: ({ values, settings, starts }) => {
      const trials = (values ** settings * starts) / starts;
      let root = 1;
      while (root ** settings < trials) root += 1;
      return root;
    },
    slips: {
      "starts-forgotten": {
        value: ({ values, settings, starts }) => values * starts ** (1 / settings),
        says: ({ starts }) =>
          `You took every network for a trial. Each trial takes ${starts} of them, so divide first.`,
      },
      "as-at-random": {
        value: ({ values, settings }) => values ** settings,
        says: () =>
          "So many rates would trials at random places try. On a grid most trials repeat a rate.",
      },
      "shared-out": {
        value: ({ values, settings }) => values ** settings / settings,
        says: ({ settings }) =>
          `You divided the trials among the settings. A grid tries all combinations: $k^{${settings}}$ trials for $k$ values.`,
      },
    },
    hints: () => [
      "How many trials are there? A grid of $k$ values for each of $d$ settings has $k^d$.",
    ],
    solution: ({ values, settings, starts }) => [
      `$${tex(values ** settings * starts)} / ${starts} = ${tex(values ** settings)}$ trials.`,
      `$k^{${settings}} = ${tex(values ** settings)}$ gives $k = ${values}$.`,
    ],
  }),
  defineDrill({
    id: "drawn-by-powers",
    objective: "plan-a-search",
    kind: "number",
    draw: (random) => {
      const width = oneOf(random, [4, 5, 8]);
      const high = -whole(random, -1, 8 - width);
      const setting = oneOf(random, ["learning rate", "penalty"]);
      return { setting, low: high - width, high, share: whole(random, 1, width - 1) / width };
    },
    stem: ({ setting, low, high, share }) =>
      `A ${setting} is drawn between $10^{${low}}$ and $10^{${high}}$, evenly on a logarithmic scale. The random number from 0 to 1 comes out as $${tex(share)}$. Which ${setting} is it?`,
    within: ({ low, high, share }) => 0.01 * 10 ** (low + share * (high - low)),
    answer: ({ low, high, share }) => 10 ** Math.round(low + share * (high - low)),
    again: ({ low, high, share }) => {
      let rate = 10 ** low;
      for (let k = 0; k < Math.round(share * (high - low)); k++) rate *= 10;
      return rate;
    },
    slips: {
      "evenly-by-size": {
        value: ({ low, high, share }) => 10 ** low + share * (10 ** high - 10 ** low),
        says: () =>
          "That draws the value itself evenly, so that nearly all trials lie close to the upper end. Draw the exponent.",
      },
      "from-the-top": {
        value: ({ low, high, share }) => 10 ** Math.round(high - share * (high - low)),
        says: ({ high }) =>
          `You counted down from $10^{${high}}$. The share counts from the lower end.`,
      },
      "exponent-alone": {
        value: ({ low, high, share }) => low + share * (high - low),
        says: () => "That is the exponent. The value is 10 to that power.",
      },
    },
    hints: ({ low, high }) => [`The exponent goes from ${low} to ${high}.`.replaceAll("-", "−")],
    solution: ({ low, high, share }) => {
      const power = powerOf(10 ** Math.round(low + share * (high - low)));
      return [
        `The exponent is $${low} + ${tex(share)} \\cdot ${high - low} = ${power}$.`,
        `$10^{${power}} = ${tex(10 ** power)}$.`,
      ];
    },
  }),
  defineDrill({
    id: "one-among-the-best",
    objective: "plan-a-search",
    kind: "number",
    unit: "%",
    draw: (random) => ({
      best: oneOf(random, [5, 10, 20, 25, 50]),
      trials: whole(random, 2, 30),
    }),
    stem: ({ best, trials }) =>
      `Call a place in the square good if it is among the best ${best} % of all places. ${trials} trials are drawn at random. How likely is it that at least one of them is good, in percent?`,
    within: () => 0.5,
    answer: ({ best, trials }) => 100 * (1 - (1 - best / 100) ** trials),
    again: ({ best, trials }) => {
      let found = 0;
      for (let k = 0; k < trials; k++) found += (1 - found) * (best / 100);
      return 100 * found;
    },
    slips: {
      "none-of-them": {
        value: ({ best, trials }) => 100 * (1 - best / 100) ** trials,
        says: () => "That is the chance that none of them is good. You want the rest.",
      },
      "added-up": {
        value: ({ best, trials }) => best * trials,
        says: () =>
          "You added the chances, which counts twice where two trials are good, and goes past 100 %. Work out the chance of missing every time.",
      },
      "all-of-them": {
        value: ({ best, trials }) => 100 * (best / 100) ** trials,
        says: () => "That is the chance that all of them are good.",
      },
      "a-single-one": {
        value: ({ best }) => best,
        says: () => "That is the chance of one trial.",
      },
    },
    hints: () => ["How likely is it that every one of them misses?"],
    solution: ({ best, trials }) => [
      `One trial misses with $${tex(1 - best / 100)}$, all ${trials} with $${tex(1 - best / 100)}^{${trials}} = ${tex((1 - best / 100) ** trials, 3)}$.`,
      `$1 - ${tex((1 - best / 100) ** trials, 3)}$ is $${tex(100 * (1 - (1 - best / 100) ** trials), 3)}\\,\\%$.`,
    ],
  }),
];
