import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** Steps until an error that is multiplied by `left` at each is at most a thousandth. */
function stepsToThousandth(left: number): number {
  return Math.ceil(Math.log(0.001) / Math.log(left) - 1e-9);
}

/** The same by walking. */
function walkedToThousandth(steep: number, flat: number, rate: number): number {
  let [u, v, steps] = [1, 1, 0];
  while (Math.max(Math.abs(u), Math.abs(v)) > 0.001 * (1 + 1e-9)) {
    u -= rate * steep * u;
    v -= rate * flat * v;
    steps += 1;
  }
  return steps;
}

const slowestOf = (steep: number, flat: number, rate: number) =>
  Math.max(Math.abs(1 - rate * steep), Math.abs(1 - rate * flat));

/** What the two curvatures of a bowl ask of a rate and of an optimizer. */
export const canyons: Drill[] = [
  defineDrill({
    id: "steps-by-condition",
    objective: "choose-optimizer",
    kind: "number",
    draw: (random) => ({ flat: oneOf(random, [0.1, 0.2, 0.5, 1, 2]), ratio: whole(random, 3, 40) }),
    stem: ({ flat, ratio }) =>
      `A bowl has the curvatures $${tex(flat * ratio)}$ and $${tex(flat)}$. At its best rate plain gradient descent multiplies the distance along both axes by $(\\kappa - 1)/(\\kappa + 1)$ a step, sign aside, where $\\kappa$ is the condition number. After how many steps is a thousandth or less of the first distance left?`,
    within: () => 0.5,
    answer: ({ ratio }) => stepsToThousandth((ratio - 1) / (ratio + 1)),
    again: ({ flat, ratio }) => walkedToThousandth(flat * ratio, flat, 2 / (flat * ratio + flat)),
    slips: {
      "momentum-instead": {
        value: ({ ratio }) => stepsToThousandth((Math.sqrt(ratio) - 1) / (Math.sqrt(ratio) + 1)),
        says: () =>
          "That takes $\\sqrt\\kappa$ for $\\kappa$, which is about what momentum makes of it. Plain descent has $\\kappa$ itself.",
      },
      "halved-rate": {
        value: ({ ratio }) => stepsToThousandth(1 - 1 / ratio),
        says: () =>
          "That is the rate $1/\\lambda_{\\max}$, with the factor $1 - 1/\\kappa$. At the best rate it goes nearly twice as fast.",
      },
      "ten-to-three": {
        value: ({ ratio }) => 3 * ratio,
        says: () =>
          "A guess by size, $3\\kappa$. Each step leaves a share: how often must it be multiplied until 0.001 is left?",
      },
    },
    hints: ({ flat, ratio }) => [
      `$\\kappa = ${tex(flat * ratio)} / ${tex(flat)}$. Then use logarithms.`,
    ],
    solution: ({ ratio }) => {
      const left = (ratio - 1) / (ratio + 1);
      return [
        `$\\kappa = ${ratio}$, so each step leaves the share $${ratio - 1}/${ratio + 1} = ${tex(left, 4)}$.`,
        `$${tex(left, 4)}^n \\le 0.001$ asks for $n \\ge \\ln 0.001 / \\ln ${tex(left, 4)} = ${tex(Math.log(0.001) / Math.log(left), 4)}$.`,
        `The next whole number is ${stepsToThousandth(left)}.`,
      ];
    },
  }),
  defineDrill({
    id: "best-of-four-rates",
    objective: "choose-optimizer",
    kind: "choice",
    draw: (random) => ({
      flat: oneOf(random, [0.1, 0.2, 0.25, 0.5, 1]),
      ratio: oneOf(random, [4, 5, 8, 10, 16, 20, 40, 50, 80, 100]),
      share: whole(random, 85, 97) / 100,
    }),
    stem: ({ flat, ratio }) =>
      `A bowl has the curvatures $${tex(flat * ratio)}$ and $${tex(flat)}$. With which of these learning rates does plain gradient descent come down fastest from a far corner?`,
    right: ({ flat, ratio, share }) => `$${tex((2 * share) / (flat * ratio), 3)}$`,
    because: ({ flat, ratio }) =>
      `It is just below the limit of the steep axis, $2/${tex(flat * ratio)} = ${tex(2 / (flat * ratio))}$, and so moves along the flat one as fast as descent can.`,
    again: ({ flat, ratio, share }) => {
      const steep = flat * ratio;
      const offered = [2 * share, 0.2, 2.5, 2 * ratio * share].map((top) => top / steep);
      const left = offered.map((rate) => slowestOf(steep, flat, rate));
      return `$${tex(offered[left.indexOf(Math.min(...left))], 3)}$`;
    },
    wrong: {
      careful: {
        text: ({ flat, ratio }) => `$${tex(0.2 / (flat * ratio), 3)}$`,
        says: ({ flat, ratio }) =>
          `It comes down safely, ten times below the limit, and along the flat axis each step leaves the share $${tex(1 - 0.2 / ratio, 4)}$ of the distance. The limit is $2/${tex(flat * ratio)}$.`,
      },
      "past-the-limit": {
        misconception: "MC20",
        text: ({ flat, ratio }) => `$${tex(2.5 / (flat * ratio), 3)}$`,
        says: ({ flat, ratio }) =>
          `The limit of the steep axis is $2/${tex(flat * ratio)} = ${tex(2 / (flat * ratio))}$. Beyond it each step lands farther out than the last.`,
      },
      "limit-of-the-flat-axis": {
        misconception: "MC20",
        text: ({ flat, share }) => `$${tex((2 * share) / flat, 3)}$`,
        says: () => "That would suit the flat axis. The steep one climbs out at once.",
      },
    },
    hints: () => ["Work out the largest rate that the steep axis bears."],
    solution: ({ flat, ratio, share }) => [
      `The steep axis bears rates below $2/${tex(flat * ratio)} = ${tex(2 / (flat * ratio))}$.`,
      `Of those that come down the largest is fastest along the flat axis, where all are slow: $${tex((2 * share) / (flat * ratio), 3)}$`,
    ],
  }),
];
