import {
  defineDrill,
  factor,
  forwardPass,
  multiple,
  nonZero,
  oneOf,
  tex,
  texSum,
  type Drill,
} from "#quiz";

/** Weights by which it is easy to divide; not 1, where half of the slips would be right. */
const WEIGHTS = [-5, -4, -2, -0.5, -0.25, 0.25, 0.5, 2, 4, 5] as const;

const sum = (w: number, b: number) =>
  texSum([
    [w, "x"],
    [b, ""],
  ]);

/** The z of a unit with one input, by the engine. */
const sumOf = (w: number, b: number, x: number) =>
  forwardPass("tanh", [{ weights: [[w]], biases: [b] }], [x]).z[0][0];

/** Where z crosses 0, by halving an interval. */
function crossing(w: number, b: number): number {
  let [low, high] = [-1000, 1000];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (w * middle + b > 0 === w > 0) high = middle;
    else low = middle;
  }
  return low;
}

/** Where a unit bends, from weight and bias, and the other way round. */
export const bend: Drill[] = [
  defineDrill({
    id: "bend-of-a-unit",
    objective: "midpoint-by-hand",
    kind: "number",
    draw: (random) => {
      const w = oneOf(random, WEIGHTS);
      return { w, b: -w * nonZero(random, 0.5, -4, 4) };
    },
    stem: ({ w, b }) => `At which $x$ does $\\tanh(${sum(w, b)})$ bend?`,
    answer: ({ w, b }) => -b / w,
    again: ({ w, b }) => crossing(w, b),
    slips: {
      "sign-turned": {
        misconception: "MC12",
        value: ({ w, b }) => b / w,
        says: () =>
          "The sign is turned: the sum is 0 where weight times input is *minus* the bias.",
      },
      "weight-left-out": {
        misconception: "MC12",
        value: ({ b }) => -b,
        says: ({ w }) =>
          `That would do for a weight of 1. Here the bias is divided by $${tex(w)}$.`,
      },
      "bias-itself": {
        misconception: "MC12",
        value: ({ b }) => b,
        says: () => "That is the bias itself. The unit bends where the whole sum is 0.",
      },
      "upside-down": {
        misconception: "MC12",
        value: ({ w, b }) => -w / b,
        says: () => "Upside down: it is the bias that is divided by the weight.",
      },
    },
    solution: ({ w, b }) => [
      `Set the sum to zero: $${sum(w, b)} = 0$.`,
      `Take the bias to the other side: $${tex(w)}\\,x = ${tex(-b)}$.`,
      `Divide by the weight: $x = ${tex(-b)} / ${factor(w)} = ${tex(-b / w)}$.`,
    ],
  }),
  defineDrill({
    id: "bias-for-a-bend",
    objective: "midpoint-by-hand",
    kind: "number",
    draw: (random) => ({ w: oneOf(random, WEIGHTS), x: nonZero(random, 0.5, -6, 6) }),
    stem: ({ w, x }) =>
      `A unit has the weight $\\w = ${tex(w)}$ and shall bend at $x = ${tex(x)}$. What is its bias?`,
    answer: ({ w, x }) => -w * x,
    // The sum is a line in the bias with slope 1, so the bias is minus the sum without one.
    again: ({ w, x }) => -sumOf(w, 0, x),
    slips: {
      "sign-turned": {
        misconception: "MC12",
        value: ({ w, x }) => w * x,
        says: ({ w, x }) =>
          `With that bias the sum at the bend is $${tex(2 * w * x)}$. The bias has to cancel weight times input.`,
      },
      "weight-left-out": {
        misconception: "MC12",
        value: ({ x }) => -x,
        says: () => "The weight is missing: it scales the input before the bias meets it.",
      },
      "place-itself": {
        misconception: "MC12",
        value: ({ x }) => x,
        says: () => "A unit does not bend at its bias. Ask for which bias the sum is 0 there.",
      },
      divided: {
        value: ({ w, x }) => -x / w,
        says: () =>
          "You divided by the weight. From bias to place one divides, back one multiplies.",
      },
    },
    solution: ({ w, x }) => [
      `The sum has to be 0 at the bend: $${tex(w)} \\cdot ${factor(x)} + \\b = 0$.`,
      `$\\b = ${tex(-w)} \\cdot ${factor(x)} = ${tex(-w * x)}$.`,
    ],
  }),
  defineDrill({
    id: "bend-moved",
    objective: "midpoint-by-hand",
    kind: "number",
    draw: (random) => ({
      w: oneOf(random, WEIGHTS),
      x: multiple(random, 0.5, -5, 5),
      more: multiple(random, 0.5, 0.5, 4),
    }),
    stem: ({ w, x, more }) =>
      `A unit with the weight $\\w = ${tex(w)}$ bends at $x = ${tex(x)}$. You raise its bias by $${tex(more)}$. Where does it bend now?`,
    answer: ({ w, x, more }) => x - more / w,
    again: ({ w, x, more }) => crossing(w, -w * x + more),
    slips: {
      "other-way": {
        misconception: "MC12",
        value: ({ w, x, more }) => x + more / w,
        says: ({ w }) =>
          w > 0
            ? "That is the wrong way. With more bias less input is needed, so the bend moves left."
            : "That is the wrong way. With a weight below 0, more bias lets more input through before the sum is 0.",
      },
      "moved-by-the-bias": {
        misconception: "MC12",
        value: ({ x, more }) => x - more,
        says: () =>
          "The bend does not move by the change of the bias, but by that over the weight.",
      },
      "moved-with-the-bias": {
        misconception: "MC12",
        value: ({ x, more }) => x + more,
        says: () => "The bend is at minus bias over weight: mind the sign, and the weight.",
      },
      multiplied: {
        value: ({ w, x, more }) => x - more * w,
        says: () => "You multiplied by the weight. A steep unit moves less, so it divides.",
      },
    },
    solution: ({ w, x, more }) => [
      `The bend is at $-\\b/\\w$, so it moves by $-${tex(more)} / ${factor(w)} = ${tex(-more / w)}$.`,
      `From $${tex(x)}$ it goes to $${tex(x)} + ${factor(-more / w)} = ${tex(x - more / w)}$.`,
    ],
  }),
];
