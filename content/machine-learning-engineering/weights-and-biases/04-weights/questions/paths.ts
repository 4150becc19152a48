import {
  defineDrill,
  factor,
  forwardPass,
  nonZero,
  oneOf,
  tex,
  texSum,
  whole,
  type Drill,
} from "#quiz";

/** Weights behind one another, and all of them at once. */
export const paths: Drill[] = [
  defineDrill({
    id: "slope-along-paths",
    objective: "slope-of-an-input",
    kind: "number",
    draw: (random) => ({
      w: [nonZero(random, 1, -4, 4), nonZero(random, 1, -4, 4), nonZero(random, 1, -4, 4)],
      z: [whole(random, 1, 5), whole(random, -5, -1), whole(random, 1, 5)],
      v: [nonZero(random, 1, -3, 3), nonZero(random, 1, -3, 3), nonZero(random, 1, -3, 3)],
    }),
    stem: ({ w, z, v }) =>
      `Three relu units see the input $x$ with the weights $${w.map((one) => tex(one)).join(",\\; ")}$; at this example their pre-activations are $${z.map((one) => tex(one)).join(",\\; ")}$. The output is $y = ${texSum(v.map((one, j) => [one, `\\a_${j + 1}`]))}$. By how much does $y$ change for each unit of $x$, as long as no relu unit switches?`,
    answer: ({ w, z, v }) => {
      const layers = [
        { weights: w.map((one) => [one]), biases: z },
        { weights: [v], biases: [0] },
      ];
      // Steps too short for any unit to switch: a power of two, so that nothing is rounded.
      const at = (x: number) => forwardPass("relu", layers, [x]).a[1][0];
      return (at(2 ** -6) - at(-(2 ** -6))) * 2 ** 5;
    },
    again: ({ w, v }) => w[0] * v[0] + w[2] * v[2],
    slips: {
      "all-units": {
        value: ({ w, v }) => w.reduce((sum, one, j) => sum + one * v[j], 0),
        says: () => "The second unit is off, and nothing passes through it.",
      },
      "first-layer-only": {
        value: ({ w }) => w[0] + w[2],
        says: () => "Each change passes the weight of the output too.",
      },
      "output-only": {
        value: ({ v }) => v[0] + v[2],
        says: () => "Before the output, $x$ has met a weight in each unit.",
      },
      "ways-multiplied": {
        value: ({ w, v }) => w[0] * v[0] * w[2] * v[2],
        says: () => "Along one way weights multiply; the ways add up.",
      },
    },
    hints: () => ["Which units are on? Only through these does $x$ reach $y$."],
    solution: ({ w, v }) => [
      `The first and the third unit are on: $${factor(v[0])} \\cdot ${factor(w[0])} = ${tex(v[0] * w[0])}$ and $${factor(v[2])} \\cdot ${factor(w[2])} = ${tex(v[2] * w[2])}$.`,
      `The ways add up: $${tex(v[0] * w[0])} + ${factor(v[2] * w[2])} = ${tex(v[0] * w[0] + v[2] * w[2])}$.`,
    ],
  }),
  defineDrill({
    id: "logit-after-scaling",
    objective: "scale-of-all-weights",
    kind: "number",
    draw: (random) => ({
      layers: whole(random, 2, 3),
      times: oneOf(random, [2, 3, 0.5]),
      logit: nonZero(random, 0.5, -4, 4),
    }),
    stem: ({ layers, times, logit }) =>
      `A relu classifier without biases has ${layers === 2 ? "two" : "three"} layers of weights. For one example its logit is $${tex(logit)}$. Every weight is multiplied by $${tex(times)}$. What is the logit now?`,
    answer: ({ layers, times, logit }) => {
      const weights = [
        { weights: [[times]], biases: [0] },
        ...Array.from({ length: layers - 2 }, () => ({ weights: [[times]], biases: [0] })),
        { weights: [[times * logit]], biases: [0] },
      ];
      return forwardPass("relu", weights, [1]).a[layers - 1][0];
    },
    again: ({ layers, times, logit }) => times ** layers * logit,
    slips: {
      "scaled-once": {
        value: ({ times, logit }) => times * logit,
        says: () => "Each layer scales what it passes on, so the factor comes in once a layer.",
      },
      "layers-counted": {
        value: ({ layers, times, logit }) => layers * times * logit,
        says: () => "The factors of the layers multiply; they do not add up.",
      },
      unchanged: {
        value: ({ logit }) => logit,
        says: () => "The decision does not change. The logit does: every layer scales it.",
      },
    },
    hints: () => [
      "Without biases a relu layer whose weights are scaled passes on as many times as much.",
    ],
    solution: ({ layers, times, logit }) => [
      `Every layer brings the factor $${tex(times)}$ once: $${tex(times)}^${layers} = ${tex(times ** layers)}$.`,
      `$${tex(times ** layers)} \\cdot ${factor(logit)} = ${tex(times ** layers * logit)}$, with the same sign as before.`,
    ],
  }),
];
