import { defineDrill, factor, multiple, nonZero, oneOf, tex, whole, type Drill } from "#quiz";

const dot = (u: number[], v: number[]) => u.reduce((sum, value, k) => sum + value * v[k], 0);
const square = (u: number[]) => dot(u, u);
const list = (values: number[]) => `(${values.map((value) => tex(value)).join(",\\; ")})`;

/** Slope times change. */
export const slopes: Drill[] = [
  defineDrill({
    id: "first-order-change",
    objective: "first-order-rule",
    kind: "number",
    draw: (random) => ({
      slopes: [0, 1, 2].map(() => nonZero(random, 0.1, -0.9, 0.9)),
      change: [0, 1, 2].map(() => nonZero(random, 0.1, -0.5, 0.5)),
    }),
    stem: ({ slopes, change }) =>
      `The gradient is $${list(slopes)}$, and the parameters change by $${list(change)}$. By how much does the loss change, to first order?`,
    answer: ({ slopes, change }) => dot(slopes, change),
    // (‖g + d‖² − ‖g‖² − ‖d‖²) / 2, the law of cosines
    again: ({ slopes, change }) =>
      (square(slopes.map((slope, k) => slope + change[k])) - square(slopes) - square(change)) / 2,
    slips: {
      "sizes-added": {
        value: ({ slopes, change }) =>
          slopes.reduce((sum, slope, k) => sum + Math.abs(slope * change[k]), 0),
        says: () => "You added the sizes of the products. Each keeps its sign.",
      },
      "sign-turned": {
        misconception: "MC22",
        value: ({ slopes, change }) => -dot(slopes, change),
        says: () =>
          "The sign is turned. A step against the gradient would lower the loss; here the change is given.",
      },
      "changes-added": {
        value: ({ change }) => change.reduce((sum, part) => sum + part, 0),
        says: () => "Those are the changes alone. Each counts by its slope.",
      },
      "lengths-multiplied": {
        misconception: "MC33",
        value: ({ slopes, change }) => Math.sqrt(square(slopes) * square(change)),
        says: () =>
          "That is the most a change of this length could do, and only along the gradient.",
      },
    },
    solution: ({ slopes, change }) => [
      "Multiply each change by its slope and add, $\\g \\cdot \\Delta\\theta$.",
      `$${slopes.map((slope, k) => `${factor(slope)} \\cdot ${factor(change[k])}`).join(" + ")} = ${slopes.map((slope, k) => (k === 0 ? tex(slope * change[k]) : factor(slope * change[k]))).join(" + ")} = ${tex(dot(slopes, change))}$.`,
    ],
  }),
  defineDrill({
    id: "steepest-change",
    objective: "first-order-rule",
    kind: "number",
    draw: (random) => {
      const [a, b] = oneOf(random, [
        [3, 4],
        [4, 3],
        [5, 12],
        [8, 6],
        [12, 9],
      ]);
      const size = oneOf(random, [0.1, 0.2, 0.5, 1]);
      return {
        slopes: [a * size * oneOf(random, [-1, 1]), b * size * oneOf(random, [-1, 1])],
        length: multiple(random, 0.01, 0.01, 0.1),
      };
    },
    stem: ({ slopes, length }) =>
      `Two parameters have the slopes $${tex(slopes[0])}$ and $${tex(slopes[1])}$. You may change them by an arrow of length $${tex(length)}$, in any direction. By how much can the loss rise at most, to first order?`,
    within: ({ slopes, length }) => 0.002 * length * Math.hypot(slopes[0], slopes[1]),
    answer: ({ slopes, length }) => length * Math.hypot(slopes[0], slopes[1]),
    again: ({ slopes, length }) => {
      // The largest of all directions, tried one by one.
      const rises = Array.from({ length: 2000 }, (_, k) => {
        const angle = (2 * Math.PI * k) / 2000;
        return dot(slopes, [length * Math.cos(angle), length * Math.sin(angle)]);
      });
      return rises.reduce((most, rise) => Math.max(most, rise));
    },
    slips: {
      "larger-slope": {
        value: ({ slopes, length }) => length * Math.max(...slopes.map(Math.abs)),
        says: () => "That moves the steeper parameter alone. Moving both does more.",
      },
      "slopes-added": {
        value: ({ slopes, length }) =>
          length * slopes.reduce((sum, slope) => sum + Math.abs(slope), 0),
        says: () =>
          "That moves each by the whole length. The arrow has it only once: take the root of the sum of squares.",
      },
      "signs-kept": {
        value: ({ slopes, length }) => length * (slopes[0] + slopes[1]),
        says: () =>
          "The direction is yours to choose: go up where the slope is above 0 and down where it is below.",
      },
      "length-left-out": {
        value: ({ slopes }) => Math.hypot(slopes[0], slopes[1]),
        says: () => "That is the length of the gradient. Multiply by the length of the change.",
      },
    },
    solution: ({ slopes, length }) => [
      `The loss rises most along the gradient, whose length is $\\sqrt{${factor(slopes[0])}^2 + ${factor(slopes[1])}^2} = ${tex(Math.hypot(slopes[0], slopes[1]))}$.`,
      `Times the length of the change: $${tex(Math.hypot(slopes[0], slopes[1]))} \\cdot ${tex(length)} = ${tex(length * Math.hypot(slopes[0], slopes[1]))}$.`,
    ],
  }),
  defineDrill({
    id: "which-push-matters",
    objective: "direction-of-change",
    kind: "choice",
    draw: (random) => {
      const slopes = [whole(random, 2, 9) / 10, -whole(random, 2, 9) / 10, 0];
      const length = multiple(random, 0.1, 0.1, 0.4);
      return { slopes, length };
    },
    stem: ({ slopes }) =>
      `The gradient of three parameters is $${list(slopes)}$. Which of these changes raises the loss most, to first order?`,
    right: ({ length }) => `$${list([length, -length, 0])}$`,
    because: ({ slopes, length }) =>
      `It goes up where the slope is above 0 and down where it is below: $${tex(length * (slopes[0] - slopes[1]))}$.`,
    again: ({ slopes, length }) => {
      const changes = [
        [0, 0, 3 * length],
        [length, length, 0],
        [-length, length, 0],
        [length, -length, 0],
      ];
      const rises = changes.map((change) => dot(slopes, change));
      return `$${list(changes[rises.indexOf(Math.max(...rises))])}$`;
    },
    wrong: {
      largest: {
        misconception: "MC33",
        text: ({ length }) => `$${list([0, 0, 3 * length])}$`,
        says: () => "It is the longest, and does nothing: the loss does not slope that way.",
      },
      "all-up": {
        text: ({ length }) => `$${list([length, length, 0])}$`,
        says: () => "The second part goes against its slope and takes back what the first gave.",
      },
      "against-the-gradient": {
        misconception: "MC22",
        text: ({ length }) => `$${list([-length, length, 0])}$`,
        says: () => "That goes against the gradient, and the loss falls.",
      },
    },
    solution: ({ slopes, length }) => [
      "Multiply each change by its slope and add up. The third parameter has no slope, so its change counts for nothing.",
      `The rise is largest, $${tex(length * (slopes[0] - slopes[1]))}$, where each sign agrees with the slope: $${list([length, -length, 0])}$`,
    ],
  }),
];
