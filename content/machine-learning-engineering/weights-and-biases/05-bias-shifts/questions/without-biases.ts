import {
  defineDrill,
  factor,
  forwardPass,
  multiple,
  nonZero,
  oneOf,
  tex,
  whole,
  type Drill,
} from "#quiz";

/** What networks without biases are bound to. */
export const withoutBiases: Drill[] = [
  defineDrill({
    id: "relu-without-biases",
    objective: "bias-limits",
    kind: "number",
    draw: (random) => ({
      x: whole(random, 1, 6),
      slope: nonZero(random, 0.5, -4, 4),
      times: oneOf(random, [0.5, 1.5, 2, 3, 4, 5]),
    }),
    stem: ({ x, slope, times }) =>
      `A relu network without biases has one input and one output. It gives $f(${tex(x)}) = ${tex(slope * x)}$. What is $f(${tex(times * x)})$?`,
    // Any such network is a straight ray for x > 0; one hidden unit is enough to be it.
    answer: ({ x, slope, times }) =>
      forwardPass(
        "relu",
        [
          { weights: [[1]], biases: [0] },
          { weights: [[slope]], biases: [0] },
        ],
        [times * x],
      ).a[1][0],
    again: ({ x, slope, times }) => times * (slope * x),
    slips: {
      unchanged: {
        misconception: "MC11",
        value: ({ x, slope }) => slope * x,
        says: () => "Only a flat function would give the same. Each relu layer passes a factor on.",
      },
      squared: {
        value: ({ x, slope, times }) => times * times * slope * x,
        says: () =>
          "You counted the factor twice. No layer squares: the factor passes through once.",
      },
      added: {
        value: ({ x, slope, times }) => slope * x + (times - 1) * x,
        says: () =>
          "You added what the input gained. Without biases the output is multiplied instead.",
      },
      "other-way": {
        value: ({ x, slope, times }) => (slope * x) / times,
        says: () => "You divided where the input was multiplied.",
      },
    },
    solution: ({ x, slope, times }) => [
      `The input is multiplied by $${tex(times * x)} / ${tex(x)} = ${tex(times)}$, and without biases so is the output.`,
      `$${tex(times)} \\cdot ${factor(slope * x)} = ${tex(times * slope * x)}$.`,
    ],
  }),
  defineDrill({
    id: "odd-compromise",
    objective: "bias-limits",
    kind: "number",
    draw: (random) => ({
      at: whole(random, 1, 9),
      right: multiple(random, 0.5, -5, 5),
      left: multiple(random, 0.5, -5, 5),
    }),
    stem: ({ at, right, left }) =>
      `A tanh network without biases and with a linear output is trained on two examples: at $x = ${tex(at)}$ the target is $${tex(right)}$, at $x = ${tex(-at)}$ it is $${tex(left)}$. The loss is the squared error. Which output at $x = ${tex(at)}$ makes it least?`,
    answer: ({ right, left }) => (right - left) / 2,
    again: ({ right, left }) => {
      // The loss of h and −h is a parabola in h: its lowest point from three of its values.
      const loss = (h: number) => (right - h) ** 2 + (left + h) ** 2;
      return (loss(-1) - loss(1)) / (2 * (loss(1) + loss(-1) - 2 * loss(0)));
    },
    slips: {
      "the-target": {
        misconception: "MC11",
        value: ({ right }) => right,
        says: ({ right, left }) =>
          `It could do that, and would then give $${tex(-right)}$ on the other side, where $${tex(left)}$ is asked.`,
      },
      "mean-of-both": {
        value: ({ right, left }) => (right + left) / 2,
        says: () =>
          "That is best for a constant. This network has opposite outputs on the two sides.",
      },
      "not-halved": {
        value: ({ right, left }) => right - left,
        says: () => "The network meets each side halfway: halve the difference.",
      },
      "side-confused": {
        value: ({ right, left }) => (left - right) / 2,
        says: ({ at }) => `That is what it gives on the other side, at $x = ${tex(-at)}$.`,
      },
    },
    hints: () => ["The network is odd: if it gives $h$ on one side, it gives $-h$ on the other."],
    solution: ({ right, left }) => [
      `With $h$ on the right and $-h$ on the left the loss is $(${tex(right)} - h)^2 + (${tex(left)} + h)^2$.`,
      `Its slope is 0 where $h - ${factor(right)} + h + ${factor(left)} = 0$.`,
      `$h = (${tex(right)} - ${factor(left)}) / 2 = ${tex((right - left) / 2)}$.`,
    ],
  }),
];
