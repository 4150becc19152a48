import { defineDrill, factor, multiple, nonZero, oneOf, tex, type Drill } from "#quiz";

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Slopes and gradients of a hidden unit, from what it passes on. */
export const hiddenGradient: Drill[] = [
  defineDrill({
    id: "slope-from-the-output",
    objective: "hidden-gradient",
    kind: "number",
    draw: (random) => {
      const size = multiple(random, 0.05, 0.05, 0.95);
      const name = oneOf(random, ["tanh", "sigmoid"] as const);
      return { name, a: name === "tanh" ? oneOf(random, [-size, size]) : size };
    },
    stem: ({ name, a }) =>
      `A ${name} unit passes on $\\a = ${tex(a)}$. What is the slope of its activation function there?`,
    within: () => 0.0005,
    answer: ({ name, a }) => (name === "tanh" ? 1 - a * a : a * (1 - a)),
    again: ({ name, a }) => {
      // The slope between two places close by.
      const h = 1e-5;
      const f = name === "tanh" ? Math.tanh : sigmoid;
      const z = name === "tanh" ? Math.atanh(a) : Math.log(a / (1 - a));
      return (f(z + h) - f(z - h)) / (2 * h);
    },
    slips: {
      "other-function": {
        value: ({ name, a }) => (name === "tanh" ? a * (1 - a) : 1 - a * a),
        says: ({ name }) =>
          name === "tanh"
            ? "That is the rule for a sigmoid. The slope of tanh is $1 - \\a^2$."
            : "That is the rule for tanh. The slope of the sigmoid is $\\a(1 - \\a)$.",
      },
      "distance-to-one": {
        value: ({ a }) => 1 - a,
        says: ({ name }) =>
          name === "tanh"
            ? "The activation has to be squared: $1 - \\a^2$."
            : "That is one of two factors: $\\a(1 - \\a)$.",
      },
      squared: {
        value: ({ a }) => a * a,
        says: () => "That is largest where the unit is near its end. The slope is least there.",
      },
    },
    solution: ({ name, a }) =>
      name === "tanh"
        ? [
            "The slope of tanh is $1 - \\a^2$.",
            `$1 - ${factor(a)}^2 = 1 - ${tex(a * a)} = ${tex(1 - a * a)}$.`,
          ]
        : [
            "The slope of the sigmoid is $\\a(1 - \\a)$.",
            `$${tex(a)} \\cdot ${tex(1 - a)} = ${tex(a * (1 - a))}$.`,
          ],
  }),
  defineDrill({
    id: "gradient-of-a-hidden-weight",
    objective: "hidden-gradient",
    kind: "number",
    draw: (random) => ({
      delta: nonZero(random, 0.5, -2, 2),
      v: oneOf(random, [-4, -3, -2, 2, 3, 4]),
      a: oneOf(random, [-0.8, -0.6, -0.5, -0.2, 0.2, 0.5, 0.6, 0.8]),
      x: oneOf(random, [-3, -2, 2, 3, 4, 5]),
    }),
    stem: ({ delta, v, a, x }) =>
      `The error signal at the output is $\\g{\\delta} = ${tex(delta)}$. A hidden tanh unit reaches it with the weight $v = ${tex(v)}$, sees the input $x = ${tex(x)}$ and passes on $\\a = ${tex(a)}$. What is the gradient of its weight $\\w$?`,
    answer: ({ delta, v, a, x }) => delta * v * (1 - a * a) * x,
    again: ({ delta, v, a, x }) => {
      // The output moves with the weight as v·tanh(z + x·Δw) does.
      const h = 1e-6;
      const z = Math.atanh(a);
      return (delta * v * (Math.tanh(z + x * h) - Math.tanh(z - x * h))) / (2 * h);
    },
    slips: {
      "input-left-out": {
        misconception: "MC24",
        value: ({ delta, v, a }) => delta * v * (1 - a * a),
        says: () => "That is the gradient of the bias. The weight was multiplied by the input.",
      },
      "slope-left-out": {
        value: ({ delta, v, x }) => delta * v * x,
        says: () => "The slope of tanh is missing: multiply by $1 - \\a^2$.",
      },
      "activation-for-slope": {
        value: ({ delta, v, a, x }) => delta * v * a * x,
        says: () => "You multiplied by the activation. It is the slope of tanh that belongs there.",
      },
      "outgoing-left-out": {
        value: ({ delta, a, x }) => delta * (1 - a * a) * x,
        says: () => "The signal comes back through the weight $v$: multiply by it.",
      },
    },
    hints: () => ["$\\partial L / \\partial \\w = \\g{\\delta}\\, v\\, (1 - \\a^2)\\, x$."],
    solution: ({ delta, v, a, x }) => [
      `The slope of tanh is $1 - ${factor(a)}^2 = ${tex(1 - a * a)}$.`,
      `The signal at the unit is $${tex(delta)} \\cdot ${factor(v)} \\cdot ${tex(1 - a * a)} = ${tex(delta * v * (1 - a * a))}$.`,
      `Times the input: $${tex(delta * v * (1 - a * a))} \\cdot ${factor(x)} = ${tex(delta * v * (1 - a * a) * x)}$.`,
    ],
  }),
];
