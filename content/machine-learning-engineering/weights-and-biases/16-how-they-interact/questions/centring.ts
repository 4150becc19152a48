import { backwardPass, defineDrill, factor, nonZero, tex, whole, type Drill } from "#quiz";

const inputsOf = (mean: number, near: number, far: number) =>
  [-far, -near, near, far].map((from) => mean + from);

const spread = (near: number, far: number) => (near * near + far * far) / 2;

const condition = (curvature: number) => Math.max(curvature, 1 / curvature);

/** Half the second derivative of a line's loss along w and along b, as the engine's gradients change. */
function curvatures(inputs: number[]): [number, number] {
  const slopesAt = (w: number, b: number) =>
    backwardPass({
      weights: [w],
      bias: b,
      inputs: inputs.map((x) => [x]),
      targets: inputs.map(() => 0),
    });
  return [slopesAt(1, 0).weights[0] / 2, slopesAt(0, 1).bias / 2];
}

/** What the mean of the inputs has to do with weight and bias. */
export const centring: Drill[] = [
  defineDrill({
    id: "condition-when-centred",
    objective: "centring-helps",
    kind: "number",
    draw: (random) => {
      const near = whole(random, 1, 3);
      return { mean: nonZero(random, 1, -9, 9), near, far: near + whole(random, 1, 4) };
    },
    stem: ({ mean, near, far }) =>
      `A line is fitted to four points with $x = ${inputsOf(mean, near, far)
        .map((x) => tex(x))
        .join(
          "$, $",
        )}$, and the loss is the mean squared error. You take the mean off every $x$. What is the condition number of the bowl then, the larger curvature over the smaller?`,
    answer: ({ near, far }) => condition(spread(near, far)),
    again: ({ mean, near, far }) => {
      const [w, b] = curvatures(inputsOf(mean, near, far).map((x) => x - mean));
      return Math.max(w, b) / Math.min(w, b);
    },
    slips: {
      "mean-left-in": {
        value: ({ mean, near, far }) => spread(near, far) + mean * mean,
        says: () => "That is the mean of $x^2$ before centring.",
      },
      deviation: {
        value: ({ near, far }) => Math.sqrt(spread(near, far)),
        says: () => "That is the standard deviation. The curvature of the weight is its square.",
      },
      "one-curvature": {
        value: ({ near, far }) => 2 * spread(near, far),
        says: () => "That is the curvature of the weight. The bias has one too, $2$: divide by it.",
      },
      "upside-down": {
        value: ({ near, far }) => 1 / condition(spread(near, far)),
        says: () => "Upside down: the larger of the two stands on top, so it is at least 1.",
      },
      round: {
        value: () => 1,
        says: () =>
          "Centring sets the bowl upright. Round it is only if the mean of $x^2$ is 1 as well.",
      },
    },
    hints: () => [
      "At mean 0 the curvatures are $2\\,\\overline{x^2}$ for the weight and $2$ for the bias.",
    ],
    solution: ({ mean, near, far }) => [
      `The mean is $${tex(mean)}$, and centred the inputs are $${inputsOf(0, near, far).join("$, $")}$.`,
      `The mean of their squares is $\\overline{x^2} = ${tex(spread(near, far))}$, so the curvatures are $${tex(2 * spread(near, far))}$ and $2$.`,
      `$${tex(2 * spread(near, far))} / 2 = ${tex(condition(spread(near, far)))}$.`,
    ],
  }),
  defineDrill({
    id: "floor-of-the-canyon",
    objective: "centring-helps",
    kind: "number",
    draw: (random) => ({
      mean: nonZero(random, 0.5, -8, 8),
      change: nonZero(random, 0.1, -0.9, 0.9),
    }),
    stem: ({ mean, change }) =>
      `Your data lie around $x = ${tex(mean)}$. You change the weight of the line $y = \\w x + \\b$ by $${tex(change)}$. By how much do you have to change the bias so that the height of the line at $x = ${tex(mean)}$ stays as it is?`,
    answer: ({ mean, change }) => -mean * change,
    // The slope of the height in w over its slope in b, by the engine: gradients at an error of ½.
    again: ({ mean, change }) => {
      const unit = backwardPass({ weights: [0], bias: 0.5, inputs: [[mean]], targets: [0] });
      return (-change * unit.weights[0]) / unit.bias;
    },
    slips: {
      "sign-turned": {
        value: ({ mean, change }) => mean * change,
        says: () => "That moves the line there twice as far. The bias has to take the change back.",
      },
      "opposite-change": {
        value: ({ change }) => -change,
        says: () => "At that $x$ the weight is heard $x$ times as loudly as the bias.",
      },
      nothing: {
        value: () => 0,
        says: () => "Tilting the line moves its height everywhere but at $x = 0$.",
      },
      divided: {
        value: ({ mean, change }) => -change / mean,
        says: () => "The change of the weight is multiplied by $x$ there, and not divided.",
      },
    },
    solution: ({ mean, change }) => [
      `At $x = ${tex(mean)}$ the weight lifts the line by $${tex(change)} \\cdot ${factor(mean)} = ${tex(change * mean)}$.`,
      `The bias takes that back: $${tex(-mean * change)}$.`,
    ],
  }),
];
