import { defineDrill, factor, nonZero, oneOf, stepsFrom, tex, type Drill } from "#quiz";

/** What a step makes of the distance, as a product of rate and curvature: never 1 or 2, where slips meet. */
const PRODUCTS = [0.2, 0.4, 0.5, 0.8, 1.2, 1.5, 1.8, 2.5, 3] as const;
const CURVATURES = [1, 2, 4, 5, 8, 10, 20] as const;

const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** Plain descent on L = ½λw², and what the curvature does to it. */
export const parabola: Drill[] = [
  defineDrill({
    id: "loss-after-a-step",
    objective: "descent-on-a-parabola",
    kind: "number",
    draw: (random) => {
      const curvature = oneOf(random, CURVATURES);
      return { w: nonZero(random, 1, -4, 4), curvature, rate: oneOf(random, PRODUCTS) / curvature };
    },
    stem: ({ w, curvature, rate }) =>
      `The loss is $L = ${tex(curvature / 2)}\\,\\w^2$, and the weight stands at $\\w = ${tex(w)}$. Plain descent takes one step at the rate $\\eta = ${tex(round(rate))}$. What is the loss then?`,
    answer: ({ w, curvature, rate }) => 0.5 * curvature * (w - rate * curvature * w) ** 2,
    again: ({ w, curvature, rate }) => {
      const [after] = stepsFrom([w], [[curvature * w]], {
        optimizer: { kind: "sgd", learningRate: rate },
      });
      return (curvature / 2) * after ** 2;
    },
    slips: {
      "gradient-added": {
        misconception: "MC22",
        value: ({ w, curvature, rate }) => 0.5 * curvature * (w + rate * curvature * w) ** 2,
        says: () => "You added rate times slope. The step goes against the slope.",
      },
      "slope-halved": {
        value: ({ w, curvature, rate }) => 0.5 * curvature * (w - (rate * curvature * w) / 2) ** 2,
        says: () => "The slope of $c\\,\\w^2$ is $2c\\,\\w$: the 2 comes down.",
      },
      "weight-itself": {
        value: ({ w, curvature, rate }) => w - rate * curvature * w,
        says: () => "That is where the weight stands after the step. Put it into the loss.",
      },
      "loss-before": {
        value: ({ w, curvature }) => 0.5 * curvature * w ** 2,
        says: () => "That is the loss before the step.",
      },
    },
    solution: ({ w, curvature, rate }) => {
      const after = round(w - rate * curvature * w);
      return [
        `The slope is $${tex(curvature)}\\,\\w = ${tex(curvature * w)}$.`,
        `The step takes the weight to $${tex(w)} - ${tex(round(rate))} \\cdot ${factor(curvature * w)} = ${tex(after)}$.`,
        `The loss there is $${tex(curvature / 2)} \\cdot ${factor(after)}^2 = ${tex(round((curvature / 2) * after ** 2))}$.`,
      ];
    },
  }),
  defineDrill({
    id: "change-of-the-loss",
    objective: "curvature-and-rate",
    kind: "number",
    draw: (random) => {
      const curvature = oneOf(random, CURVATURES);
      return {
        slope: nonZero(random, 1, -5, 5),
        curvature,
        rate: oneOf(random, PRODUCTS) / curvature,
      };
    },
    stem: ({ slope, curvature, rate }) =>
      `Along one direction the loss has the slope $${tex(slope)}$ and the curvature $${tex(curvature)}$. By how much does a step at the rate $${tex(round(rate))}$ change the loss, to second order? Mind the sign.`,
    answer: ({ slope, curvature, rate }) =>
      -rate * slope ** 2 + 0.5 * rate ** 2 * curvature * slope ** 2,
    // On the parabola with this slope and curvature the second order is exact.
    again: ({ slope, curvature, rate }) => {
      const before = slope / curvature;
      const after = before - rate * slope;
      return 0.5 * curvature * (after ** 2 - before ** 2);
    },
    slips: {
      "first-order": {
        value: ({ slope, rate }) => -rate * slope ** 2,
        says: () =>
          "That is what the slope promises. The curvature takes back $\\tfrac12\\,\\eta^2\\lambda\\,\\g^2$.",
      },
      "half-left-out": {
        value: ({ slope, curvature, rate }) =>
          -rate * slope ** 2 + rate ** 2 * curvature * slope ** 2,
        says: () => "The second-order part has a half in front of it.",
      },
      "sign-turned": {
        misconception: "MC22",
        value: ({ slope, curvature, rate }) =>
          rate * slope ** 2 + 0.5 * rate ** 2 * curvature * slope ** 2,
        says: () => "The step goes against the slope, so the first part is below 0.",
      },
      "both-taken-off": {
        value: ({ slope, curvature, rate }) =>
          -rate * slope ** 2 - 0.5 * rate ** 2 * curvature * slope ** 2,
        says: () => "In a valley the curvature works against the step: its part is above 0.",
      },
    },
    solution: ({ slope, curvature, rate }) => [
      `The slope promises $-${tex(round(rate))} \\cdot ${slope ** 2} = ${tex(round(-rate * slope ** 2))}$.`,
      `The curvature takes back $\\tfrac12 \\cdot ${tex(round(rate))}^2 \\cdot ${curvature} \\cdot ${slope ** 2} = ${tex(round(0.5 * rate ** 2 * curvature * slope ** 2))}$.`,
      `Together $${tex(round(-rate * slope ** 2 + 0.5 * rate ** 2 * curvature * slope ** 2))}$.`,
    ],
  }),
  defineDrill({
    id: "curvature-from-a-walk",
    objective: "curvature-and-rate",
    kind: "number",
    draw: (random) => ({
      from: oneOf(random, [4, 8, 16, -8, -16]),
      times: oneOf(random, [-1.5, -1.25, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75]),
      rate: oneOf(random, [0.01, 0.05, 0.1, 0.25, 0.5]),
    }),
    stem: ({ from, times, rate }) =>
      `Plain descent at the rate $${tex(rate)}$ walks on a parabola whose bottom is at 0: $${tex(from)}$, $${tex(from * times)}$, $${tex(from * times ** 2)}$. What is the curvature?`,
    answer: ({ times, rate }) => (1 - times) / rate,
    // The slope of the first step is the way over the rate, the curvature that over the place.
    again: ({ from, times, rate }) => (from - from * times) / rate / from,
    slips: {
      "factor-over-the-rate": {
        value: ({ times, rate }) => times / rate,
        says: () =>
          "A step multiplies the place by $1 - \\eta\\lambda$, and not by $\\eta\\lambda$.",
      },
      "sign-lost": {
        value: ({ times, rate }) => (1 + times) / rate,
        says: () =>
          "Mind the sign: a step multiplies the place by $1 - \\eta\\lambda$, and a jump across makes that negative.",
      },
      "at-the-edge": {
        value: ({ rate }) => 2 / rate,
        says: () =>
          "That is the curvature at which the walk would keep its distance from the bottom. This one changes it.",
      },
      "rate-multiplied": {
        value: ({ times, rate }) => (1 - times) * rate,
        says: () =>
          "$1 - \\eta\\lambda$ is known, so $\\eta\\lambda$ has to be divided by the rate.",
      },
    },
    solution: ({ from, times, rate }) => [
      `Each step multiplies the place by $${tex(from * times)} / ${factor(from)} = ${tex(times)}$, and that is $1 - \\eta\\lambda$.`,
      `So $\\eta\\lambda = ${tex(1 - times)}$, and $\\lambda = ${tex(1 - times)} / ${tex(rate)} = ${tex(round((1 - times) / rate))}$.`,
    ],
  }),
];
