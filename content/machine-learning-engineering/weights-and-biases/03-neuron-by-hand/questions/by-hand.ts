import {
  defineDrill,
  factor,
  multiple,
  nonZero,
  oneOf,
  tex,
  texSum,
  whole,
  type Drill,
} from "#quiz";

/** One unit, backwards and to first order. */
export const byHand: Drill[] = [
  defineDrill({
    id: "weight-from-the-sum",
    objective: "unit-by-hand",
    kind: "number",
    draw: (random) => {
      const [w1, w2] = [nonZero(random, 0.5, -4, 4), nonZero(random, 0.5, -4, 4)];
      const [x1, x2] = [nonZero(random, 1, -4, 4), whole(random, 2, 5)];
      const b = nonZero(random, 1, -6, 6);
      return { w1, w2, x1, x2, b, z: w1 * x1 + w2 * x2 + b };
    },
    stem: ({ w1, x1, x2, b, z }) =>
      `A unit sees $x_1 = ${tex(x1)}$ and $x_2 = ${tex(x2)}$. Its first weight is $\\w_1 = ${tex(w1)}$, its bias $\\b = ${tex(b)}$, and its pre-activation comes out as $z = ${tex(z)}$. What is its second weight $\\w_2$?`,
    answer: ({ w1, x1, x2, b, z }) => (z - b - w1 * x1) / x2,
    again: ({ w2 }) => w2,
    slips: {
      "bias-left-out": {
        value: ({ w1, x1, x2, z }) => (z - w1 * x1) / x2,
        says: () => "You left the bias out. It is part of $z$, so take it off first.",
      },
      "bias-per-input": {
        misconception: "MC06",
        value: ({ w1, x1, x2, b, z }) => (z - 2 * b - w1 * x1) / x2,
        says: () => "You took the bias off once for each input. The unit added it once.",
      },
      "not-divided": {
        value: ({ w1, x1, b, z }) => z - b - w1 * x1,
        says: ({ x2 }) =>
          `That is the second product, $\\w_2 x_2$. Divide it by $x_2 = ${tex(x2)}$.`,
      },
      "bias-multiplied": {
        misconception: "MC05",
        value: ({ w1, x1, x2, b, z }) => (z - w1 * x1) / (x2 * b),
        says: () => "You treated the bias as a factor. It is added, so it has to be subtracted.",
      },
    },
    hints: () => ["Walk back from $z$: take off all that you know."],
    solution: ({ w1, x1, x2, b, z }) => [
      `What is left of $z$ once the bias and the first product are off is the second product: $${tex(z)} - ${factor(b)} - ${factor(w1)} \\cdot ${factor(x1)} = ${tex(z - b - w1 * x1)}$.`,
      `Divide by the input: $\\w_2 = ${tex(z - b - w1 * x1)} / ${tex(x2)} = ${tex((z - b - w1 * x1) / x2)}$.`,
    ],
  }),
  defineDrill({
    id: "input-nudged",
    objective: "activation-slope",
    kind: "number",
    draw: (random) => ({
      a: multiple(random, 0.1, 0.1, 0.9),
      w: nonZero(random, 1, -8, 8),
      by: oneOf(random, [0.1, 0.2]),
    }),
    stem: ({ a, w, by }) =>
      `A sigmoid unit passes on $\\a = ${tex(a)}$. One of its inputs, which has the weight $\\w = ${tex(w)}$, grows by $${tex(by)}$. By about how much does $\\a$ change, to first order?`,
    within: () => 0.001,
    answer: ({ a, w, by }) => a * (1 - a) * w * by,
    again: ({ a, w, by }) => {
      // What a far smaller push does, taken so many times.
      const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
      const z = Math.log(a / (1 - a));
      const small = 1e-5;
      return ((sigmoid(z + w * small) - sigmoid(z - w * small)) / (2 * small)) * by;
    },
    slips: {
      "slope-left-out": {
        value: ({ w, by }) => w * by,
        says: () => "That is how far $z$ moves. Of this the slope lets a part through.",
      },
      "weight-left-out": {
        value: ({ a, by }) => a * (1 - a) * by,
        says: () => "The input meets its weight before it reaches $z$.",
      },
      "value-for-slope": {
        value: ({ a, w, by }) => a * w * by,
        says: () => "You multiplied by the height of the curve. Its slope is $\\a(1 - \\a)$.",
      },
      "largest-slope": {
        value: ({ w, by }) => 0.25 * w * by,
        says: () => "A quarter is the slope at $z = 0$ alone, where $\\a$ is one half.",
      },
    },
    hints: () => ["The push passes the weight first and the slope second."],
    solution: ({ a, w, by }) => [
      `The slope at this place is $\\a(1 - \\a) = ${tex(a)} \\cdot ${tex(1 - a)} = ${tex(a * (1 - a))}$.`,
      `$z$ moves by $${factor(w)} \\cdot ${tex(by)} = ${tex(w * by)}$, and $\\a$ by $${tex(a * (1 - a))} \\cdot ${factor(w * by)} = ${tex(a * (1 - a) * w * by)}$.`,
    ],
  }),
  defineDrill({
    id: "weight-between-pieces",
    objective: "design-by-hand",
    kind: "number",
    draw: (random) => {
      const [left, right] = [whole(random, 1, 4), whole(random, -4, -1)];
      return { left, right, at: whole(random, 1, 5) };
    },
    stem: ({ left, right, at }) =>
      `The output $y = ${texSum([[left, "x"]])} + \\w \\max(0, x - ${tex(at)})$ adds one relu unit to a straight line. To the left of $x = ${tex(at)}$ its slope is $${tex(left)}$. Which $\\w$ makes its slope $${tex(right)}$ to the right of it?`,
    answer: ({ left, right }) => right - left,
    again: ({ left, right, at }) => {
      const rise = (w: number) => {
        const y = (x: number) => left * x + w * Math.max(0, x - at);
        return y(at + 2) - y(at + 1);
      };
      // The slope on the right is a line in w: where does it reach what is asked?
      return (right - rise(0)) / (rise(1) - rise(0));
    },
    slips: {
      "slope-itself": {
        value: ({ right }) => right,
        says: () =>
          "The straight line goes on beneath the unit. Its slope and the unit's weight add up.",
      },
      "difference-turned": {
        value: ({ left, right }) => left - right,
        says: () => "The sign is turned: that weight bends the other way.",
      },
      "sum-for-difference": {
        value: ({ left, right }) => left + right,
        says: () =>
          "You added the two slopes. The unit has to supply what leads from one to the other.",
      },
    },
    hints: () => ["To the right the unit is on: there $y$ has the slope of both parts together."],
    solution: ({ left, right }) => [
      `Where the unit is on, its slope is $\\w$, so $${tex(left)} + \\w = ${tex(right)}$.`,
      `$\\w = ${tex(right)} - ${tex(left)} = ${tex(right - left)}$.`,
    ],
  }),
];
