import { adam } from "#engine";
import { defineDrill, multiple, oneOf, stepsFrom, tex, whole, type Drill } from "#quiz";

interface Table {
  /** z of each unit for each example. */
  rows: number[][];
}

const isDead = (row: number[]) => row.every((z) => z <= 0);
const percent = (part: number, whole: number) => (100 * part) / whole;
const asMatrix = ({ rows }: Table) =>
  `\\begin{pmatrix} ${rows.map((row) => row.map((z) => tex(z)).join(" & ")).join(" \\\\ ")} \\end{pmatrix}`;

/** Numbers worth keeping in an eye on, and how they are worked out. */
export const monitors: Drill[] = [
  defineDrill({
    id: "update-to-weight",
    objective: "update-ratio",
    kind: "number",
    draw: (random) => ({
      weights: whole(random, 2, 20),
      gradient: multiple(random, 0.1, 0.1, 3),
      rate: oneOf(random, [0.001, 0.002, 0.005, 0.01, 0.02, 0.05]),
    }),
    stem: ({ weights, gradient, rate }) =>
      `A layer's weights have the length $${tex(weights)}$ and their gradient the length $${tex(gradient)}$. Gradient descent has the learning rate $${tex(rate)}$. What is the update-to-weight ratio?`,
    within: ({ weights, gradient, rate }) => (0.01 * rate * gradient) / weights,
    answer: ({ weights, gradient, rate }) => (rate * gradient) / weights,
    // As many weights of one size as there are gradients of one size.
    again: ({ weights, gradient, rate }) => {
      const share = Math.sqrt(16);
      const before = weights / share;
      const after = before - rate * (gradient / share);
      return Math.sqrt(16 * (after - before) ** 2) / Math.sqrt(16 * before ** 2);
    },
    slips: {
      "rate-left-out": {
        value: ({ weights, gradient }) => gradient / weights,
        says: () => "That is gradient over weights. The update is the gradient times the rate.",
      },
      "weights-left-out": {
        value: ({ gradient, rate }) => rate * gradient,
        says: () => "That is the length of the update. Divide by the length of the weights.",
      },
      "upside-down": {
        value: ({ weights, gradient, rate }) => weights / (rate * gradient),
        says: () => "That is weights over update, upside down.",
      },
      "rate-divided": {
        value: ({ weights, gradient, rate }) => gradient / (rate * weights),
        says: () => "You divided by the rate. The update is the rate *times* the gradient.",
      },
    },
    solution: ({ weights, gradient, rate }) => [
      `The update has the length $${tex(rate)} \\cdot ${tex(gradient)} = ${tex(rate * gradient)}$.`,
      `$${tex(rate * gradient)} / ${tex(weights)} = ${tex((rate * gradient) / weights, 3)}$.`,
    ],
  }),
  defineDrill({
    id: "update-to-weight-of-adam",
    objective: "update-ratio",
    kind: "number",
    draw: (random) => ({
      root: whole(random, 2, 12),
      size: oneOf(random, [0.02, 0.04, 0.05, 0.1, 0.2, 0.25, 0.5]),
      rate: oneOf(random, [0.0005, 0.001, 0.002, 0.005, 0.01]),
      gradient: oneOf(random, [0.01, 0.03, 3, 30]),
    }),
    stem: ({ root, size, rate, gradient }) =>
      `A layer has $${root * root}$ weights of size $${tex(size)}$ each, sign aside, and gradients of size $${tex(gradient)}$. Adam takes its first step with the learning rate $${tex(rate)}$. What is the update-to-weight ratio of the layer?`,
    within: ({ size, rate }) => (0.01 * rate) / size,
    answer: ({ size, rate }) => rate / size,
    again: ({ root, size, rate, gradient }) => {
      const before = Array.from({ length: root * root }, () => size);
      const gradients = before.map((_, k) => (k % 2 === 0 ? gradient : -gradient));
      const after = stepsFrom(before, [gradients], { optimizer: adam({ learningRate: rate }) });
      return Math.hypot(...after.map((w, k) => w - before[k])) / Math.hypot(...before);
    },
    slips: {
      "plain-descent": {
        misconception: "MC44",
        value: ({ size, rate, gradient }) => (rate * gradient) / size,
        says: () =>
          "That is plain descent. Adam's first step has the size of the rate, whatever the gradient.",
      },
      "count-below": {
        value: ({ root, size, rate }) => rate / size / root,
        says: () => "Both lengths grow with the root of the count, so it cancels.",
      },
      "count-above": {
        value: ({ root, size, rate }) => (rate / size) * root,
        says: () => "Both lengths grow with the root of the count, so it cancels.",
      },
      "upside-down": {
        value: ({ size, rate }) => size / rate,
        says: () => "Upside down: the update stands on top.",
      },
    },
    hints: () => ["How far does Adam's first step move each weight?"],
    solution: ({ root, size, rate }) => [
      `Each weight moves by $${tex(rate)}$, so the update has the length $${root} \\cdot ${tex(rate)}$ and the weights $${root} \\cdot ${tex(size)}$.`,
      `$${tex(rate)} / ${tex(size)} = ${tex(rate / size, 3)}$.`,
    ],
  }),
  defineDrill({
    id: "dead-share",
    objective: "read-the-bars",
    kind: "number",
    unit: "%",
    draw: (random): Table => {
      const units = oneOf(random, [4, 5, 8]);
      const dead = whole(random, 1, units - 2);
      const rows = Array.from({ length: units }, (_, unit) =>
        Array.from({ length: 4 }, () => whole(random, -6, unit < dead ? 0 : 4)),
      );
      return { rows: Array.from(random.permutation(units), (row) => rows[row]) };
    },
    stem: (table) =>
      `These are the pre-activations $z$ of ${table.rows.length} relu units, a row for each unit and a column for each of four examples. What share of the units is dead?\n\n$$${asMatrix(table)}$$`,
    within: () => 0.4,
    answer: ({ rows }) => percent(rows.filter(isDead).length, rows.length),
    again: ({ rows }) => {
      const passed = rows.map((row) => row.reduce((sum, z) => sum + Math.max(0, z), 0));
      return percent(passed.filter((sum) => sum === 0).length, rows.length);
    },
    slips: {
      "zeros-counted": {
        value: ({ rows }) => percent(rows.flat().filter((z) => z <= 0).length, rows.length * 4),
        says: () =>
          "You counted single answers of 0. A unit is dead if it answers 0 to *every* example.",
      },
      "silent-once": {
        value: ({ rows }) =>
          percent(rows.filter((row) => row.some((z) => z <= 0)).length, rows.length),
        says: () =>
          "Those are silent for some example, which is what a relu is for. Dead units are silent for all.",
      },
      alive: {
        value: ({ rows }) => percent(rows.filter((row) => !isDead(row)).length, rows.length),
        says: () => "Those are the units that are alive.",
      },
      "first-example": {
        value: ({ rows }) => percent(rows.filter(([z]) => z <= 0).length, rows.length),
        says: () =>
          "That is the first example alone. A unit that is silent there may answer the next.",
      },
    },
    hints: () => ["A row without a number above 0 is a dead unit."],
    solution: ({ rows }) => [
      `Dead are the rows in which no number is above 0: ${rows.filter(isDead).length} of ${rows.length}.`,
      `That is $${tex(percent(rows.filter(isDead).length, rows.length))}$ %.`,
    ],
  }),
];
