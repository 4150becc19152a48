import {
  defineDrill,
  factor,
  forwardPass,
  multiple,
  nonZero,
  oneOf,
  tex,
  texSum,
  whole,
  type Drill,
} from "#quiz";

type Gate = "and" | "or" | "nand" | "nor";
type Numbers = [weight: number, bias: number];

const MEANS: Record<Gate, string> = {
  and: "on only when both inputs are 1",
  or: "on when at least one input is 1",
  nand: "on unless both inputs are 1",
  nor: "on only when both inputs are 0",
};
const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const TRUTH: Record<Gate, boolean[]> = {
  and: [false, false, false, true],
  or: [false, true, true, true],
  nand: [true, true, true, false],
  nor: [true, false, false, false],
};

/** Weight and bias of a unit that computes a gate, with steps of size k and a margin t from 0 to k. */
function numbersOf(gate: Gate, k: number, t: number): Numbers {
  if (gate === "and") return [k, -(k + t)];
  if (gate === "or") return [k, -t];
  return gate === "nand" ? [-k, k + t] : [-k, t];
}

const OTHER: Record<Gate, Gate> = { and: "or", or: "and", nand: "nor", nor: "nand" };
const OPPOSITE: Record<Gate, Gate> = { and: "nand", or: "nor", nand: "and", nor: "or" };
const written = ([w, b]: Numbers) => `$\\w_1 = \\w_2 = ${tex(w)}$ and $\\b = ${tex(b)}$`;

/** Weights and biases chosen by hand for what is wanted. */
export const design: Drill[] = [
  defineDrill({
    id: "gate-by-hand",
    objective: "design-by-hand",
    kind: "choice",
    draw: (random) => {
      const gate = oneOf(random, ["and", "or", "nand", "nor"] as const);
      const k = multiple(random, 0.25, 1, 6);
      return { gate, k, t: multiple(random, 0.25, 0.25, k - 0.25) };
    },
    stem: ({ gate, k }) =>
      `A unit sees two inputs, each 0 or 1, and is on when $\\w_1 x_1 + \\w_2 x_2 + \\b$ is above 0. Both weights have the size $${tex(k)}$. Which numbers make it compute **${gate}**, ${MEANS[gate]}?`,
    right: ({ gate, k, t }) => written(numbersOf(gate, k, t)),
    because: ({ gate }) => `Put in the four pairs of inputs: the unit is ${MEANS[gate]}.`,
    again: ({ gate, k, t }) => {
      const sets = (["and", "or", "nand", "nor"] as const).map((each) => numbersOf(each, k, t));
      const fits = ([w, b]: Numbers) =>
        CORNERS.every(([x1, x2], at) => w * x1 + w * x2 + b > 0 === TRUTH[gate][at]);
      return sets.filter(fits).map(written).join();
    },
    wrong: {
      "bias-of-the-other": {
        text: ({ gate, k, t }) => written(numbersOf(OTHER[gate], k, t)),
        says: ({ gate }) =>
          `The weights are right, and with this bias the unit computes ${OTHER[gate]}. The bias decides how many inputs it takes.`,
      },
      "all-signs-turned": {
        text: ({ gate, k, t }) => written(numbersOf(OPPOSITE[gate], k, t)),
        says: ({ gate }) => `All signs are turned: that is ${OPPOSITE[gate]}, its opposite.`,
      },
      "weights-turned": {
        text: ({ gate, k, t }) => {
          const [w, b] = numbersOf(gate, k, t);
          return written([-w, b]);
        },
        says: ({ gate, k, t }) =>
          numbersOf(gate, k, t)[1] < 0
            ? "With weights and bias below 0 the sum is never above 0: the unit is always off."
            : "With weights and bias above 0 the sum is always above 0: the unit is always on.",
      },
    },
    hints: () => ["Write down the sum for no, one and two inputs of 1."],
    solution: ({ gate, k, t }) => {
      const [w, b] = numbersOf(gate, k, t);
      const sums = [0, 1, 2].map((count) => `$${tex(count * w + b)}$`);
      return [
        `With no, one and two inputs of 1 the sum has to be ${TRUTH[gate][0] ? "above" : "below"}, ${TRUTH[gate][1] ? "above" : "below"} and ${TRUTH[gate][3] ? "above" : "below"} 0.`,
        `The three sums ${sums[0]}, ${sums[1]} and ${sums[2]} are so with ${written([w, b])}.`,
      ];
    },
  }),
  defineDrill({
    id: "interval-by-hand",
    objective: "design-by-hand",
    kind: "number",
    draw: (random) => {
      const left = whole(random, -5, 3);
      return {
        left,
        right: left + whole(random, 2, 6),
        u: whole(random, 2, 4),
        w: whole(random, 2, 5),
      };
    },
    stem: ({ left, right, u, w }) =>
      `Three units are 1 when their sum is above 0, else 0. The first has the sum $${texSum([
        [u, "x"],
        [-u * left, ""],
      ])}$, the second $${tex(-w)}\\,x + \\b$, and the third adds the outputs of both and a bias of $-1.5$. The third is to be on exactly for $x$ between $${tex(left)}$ and $${tex(right)}$. What is the bias $\\b$ of the second?`,
    within: () => 0.001,
    answer: ({ right, w }) => w * right,
    again: ({ right, w }) => {
      // The smallest bias with which the second unit is on up to there.
      let [low, high] = [-100, 100];
      while (high - low > 1e-9) {
        const middle = (low + high) / 2;
        if (-w * right + middle > 0) high = middle;
        else low = middle;
      }
      return high;
    },
    slips: {
      "sign-turned": {
        misconception: "MC12",
        value: ({ right, w }) => -w * right,
        says: () =>
          "The sign is turned. Set the sum to zero at the right end and solve for the bias.",
      },
      "weight-left-out": {
        misconception: "MC12",
        value: ({ right }) => right,
        says: () =>
          "A unit does not switch at its bias. It switches where weight times input and bias cancel.",
      },
      "left-end": {
        value: ({ left, w }) => w * left,
        says: () =>
          "That switches the second unit off at the left end, where the first switches on.",
      },
      "as-the-first": {
        value: ({ right, u }) => u * right,
        says: () => "You used the weight of the first unit. The second has its own.",
      },
    },
    hints: () => [
      "The third is on when both others are. The first is on from the left end onwards.",
    ],
    solution: ({ right, w }) => [
      `The second unit has to switch off at the right end, so its sum is 0 there: $${tex(-w)} \\cdot ${factor(right)} + \\b = 0$.`,
      `$\\b = ${tex(w)} \\cdot ${factor(right)} = ${tex(w * right)}$.`,
    ],
  }),
  defineDrill({
    id: "xor-by-hand",
    objective: "design-by-hand",
    kind: "number",
    draw: (random) => ({ k: whole(random, 2, 6), v: nonZero(random, 0.5, -5, 5) }),
    stem: ({ k, v }) =>
      `Two relu units see $x_1$ and $x_2$, each 0 or 1: $\\a_1 = \\max(0,\\; ${tex(k)}x_1 + ${tex(k)}x_2)$ and $\\a_2 = \\max(0,\\; ${tex(k)}x_1 + ${tex(k)}x_2 - ${tex(k)})$. The output is $y = ${tex(v)}\\,\\a_1 + \\w\\,\\a_2$. Which $\\w$ makes it exclusive or, with $y = 0$ when the inputs are equal?`,
    answer: ({ k, v }) => {
      const at = (w: number) =>
        forwardPass(
          "relu",
          [
            {
              weights: [
                [k, k],
                [k, k],
              ],
              biases: [0, -k],
            },
            { weights: [[v, w]], biases: [0] },
          ],
          [1, 1],
        ).a[1][0];
      // The output is a line in w: where does it cross 0?
      return at(0) / (at(0) - at(1));
    },
    again: ({ v }) => -2 * v,
    slips: {
      "sign-turned": {
        value: ({ v }) => 2 * v,
        says: () => "The second unit has to take away what the first gives too much.",
      },
      "as-large-as-the-first": {
        value: ({ v }) => -v,
        says: ({ k }) =>
          `With both inputs 1 the first unit is at $${tex(2 * k)}$ and the second at $${tex(k)}$: it takes twice the weight to cancel.`,
      },
      "scale-counted-twice": {
        value: ({ k, v }) => -2 * k * v,
        says: () => "That is the whole product. The second unit brings its own activation along.",
      },
      halved: {
        value: ({ v }) => -v / 2,
        says: () => "Upside down: the second unit is the smaller one, so its weight is the larger.",
      },
    },
    hints: () => ["At $(0, 0)$ both units are off. The pair that matters is $(1, 1)$."],
    solution: ({ k, v }) => [
      `At $(1, 1)$ the units are at $\\a_1 = ${tex(2 * k)}$ and $\\a_2 = ${tex(2 * k)} - ${tex(k)} = ${tex(k)}$.`,
      `The output there is $${tex(v)} \\cdot ${tex(2 * k)} + \\w \\cdot ${tex(k)}$, and it has to be 0.`,
      `$\\w = ${tex(-2 * k * v)} / ${tex(k)} = ${tex(-2 * v)}$.`,
    ],
  }),
];
