import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** How far from the lowest point of an axis descent is after some steps, a step at a time. */
function walked(distance: number, slopes: number, rate: number, steps: number): number {
  for (let step = 0; step < steps; step++) distance -= rate * slopes * distance;
  return distance;
}

/** The rate at which descent turns from coming down to climbing out, by halving an interval. */
function limitOf(curvatures: number[]): number {
  let [low, high] = [0, 1000];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    const climbs = curvatures.some((slopes) => Math.abs(walked(1, slopes, middle, 3)) > 1);
    if (climbs) high = middle;
    else low = middle;
  }
  return low;
}

/** How a rate and a curvature get along. */
export const rates: Drill[] = [
  defineDrill({
    id: "limit-of-the-rate",
    objective: "stable-rate",
    kind: "number",
    draw: (random) => ({
      steep: oneOf(random, [2, 2.5, 4, 5, 8, 10, 12.5, 20, 25, 40, 50]),
      flat: oneOf(random, [0.1, 0.2, 0.25, 0.4, 0.5, 0.8, 1]),
    }),
    stem: ({ steep, flat }) =>
      `A loss is $L = ${tex(steep)}\\,u^2 + ${tex(flat)}\\,v^2$ in two parameters $u$ and $v$. Up to which learning rate does plain gradient descent come down?`,
    answer: ({ steep }) => 1 / steep,
    again: ({ steep, flat }) => limitOf([2 * steep, 2 * flat]),
    slips: {
      "coefficient-as-curvature": {
        value: ({ steep }) => 2 / steep,
        says: ({ steep }) =>
          `You took the coefficient for the curvature. The second derivative of $${tex(steep)}\\,u^2$ is $${tex(2 * steep)}$.`,
      },
      "in-one-step": {
        value: ({ steep }) => 1 / (2 * steep),
        says: () =>
          "That is $1/\\lambda$, which reaches the floor of the axis in one step. The limit is twice as far.",
      },
      "flat-axis": {
        misconception: "MC20",
        value: ({ flat }) => 1 / flat,
        says: () => "The flat axis would bear that. The steep one climbs out long before.",
      },
      "upside-down": {
        value: ({ steep }) => steep,
        says: () => "That is half the curvature, upside down: the limit is 2 over the curvature.",
      },
    },
    hints: () => ["The curvature is the second derivative."],
    solution: ({ steep }) => [
      `The steepest axis decides. Its curvature is $\\lambda = 2 \\cdot ${tex(steep)} = ${tex(2 * steep)}$.`,
      `$2/\\lambda = 2/${tex(2 * steep)} = ${tex(1 / steep)}$.`,
    ],
  }),
  defineDrill({
    id: "distance-after-steps",
    objective: "stable-rate",
    kind: "number",
    draw: (random) => ({
      distance: whole(random, 1, 9),
      slopes: oneOf(random, [0.5, 1, 2, 3, 4, 5]),
      rate: oneOf(random, [0.1, 0.2, 0.25, 0.3, 0.5]),
      steps: whole(random, 2, 3),
    }),
    stem: ({ distance, slopes, rate, steps }) =>
      `Along one axis a bowl has the curvature $\\lambda = ${tex(slopes)}$, its lowest point is at $u = 0$, and descent starts at $u = ${distance}$. What is $u$ after ${steps} steps with the learning rate $${tex(rate)}$?`,
    answer: ({ distance, slopes, rate, steps }) => distance * (1 - rate * slopes) ** steps,
    again: ({ distance, slopes, rate, steps }) => walked(distance, slopes, rate, steps),
    slips: {
      "steps-added-up": {
        value: ({ distance, slopes, rate, steps }) => distance * (1 - steps * rate * slopes),
        says: () =>
          "You took the first step several times. The gradient changes with the distance, so the factors multiply.",
      },
      "one-step": {
        value: ({ distance, slopes, rate }) => distance * (1 - rate * slopes),
        says: () => "That is one step.",
      },
      "curvature-left-out": {
        value: ({ distance, rate, steps }) => distance * (1 - rate) ** steps,
        says: () => "That is right for a curvature of 1. The gradient at $u$ is $\\lambda u$.",
      },
      uphill: {
        misconception: "MC22",
        value: ({ distance, slopes, rate, steps }) => distance * (1 + rate * slopes) ** steps,
        says: () => "You went uphill: the step is taken off.",
      },
    },
    hints: () => ["The gradient at $u$ is $\\lambda u$. What does a step multiply $u$ by?"],
    solution: ({ distance, slopes, rate, steps }) => [
      `Each step multiplies $u$ by $1 - \\eta\\lambda = 1 - ${tex(rate)} \\cdot ${tex(slopes)} = ${tex(1 - rate * slopes)}$.`,
      `$${distance} \\cdot (${tex(1 - rate * slopes)})^${steps} = ${tex(distance * (1 - rate * slopes) ** steps)}$.`,
    ],
  }),
];
