import { mlp, train } from "#engine";
import { defineDrill, factor, multiple, nonZero, oneOf, tex, whole, type Drill } from "#quiz";

/** Sums of a batch of four with the given mean and standard deviation, the first one above. */
const batchOf = (mean: number, deviation: number) =>
  [1, -1, 1, -1].map((k) => mean + k * deviation);

const list = (values: number[]) => values.map((value) => tex(value)).join("$, $");

/** How a batch of sums comes out, measured with the two-pass formula. */
function normalized(sums: number[]): number[] {
  const mean = sums.reduce((total, s) => total + s, 0) / sums.length;
  const variance = sums.reduce((total, s) => total + (s - mean) ** 2, 0) / sums.length;
  return sums.map((s) => (s - mean) / Math.sqrt(variance));
}

/** What the engine's dropout multiplies a kept activation by. */
function keptScale(share: number): number {
  const run = train(mlp([1, 16, 1], { dropout: share }), {
    data: {
      name: "one",
      inputs: Float32Array.of(1),
      targets: Float32Array.of(0),
      count: 1,
      inputWidth: 1,
      targetWidth: 1,
    },
    loss: "squaredError",
    optimizer: { kind: "sgd", learningRate: 0 },
    batch: "full",
    seed: 0,
  });
  for (;;) {
    run.step();
    const kept = run.layers[0].mask!.find((scale) => scale !== 0);
    if (kept !== undefined) return kept;
  }
}

/** Batch normalization and dropout, in training and in evaluation. */
export const modes: Drill[] = [
  defineDrill({
    id: "batch-norm-in-training",
    objective: "norm-and-clip",
    kind: "number",
    draw: (random) => ({
      mean: nonZero(random, 1, -9, 9),
      deviation: whole(random, 2, 6),
      scale: multiple(random, 0.5, 0.5, 3),
      shift: nonZero(random, 0.5, -4, 4),
      bias: nonZero(random, 1, -5, 5),
    }),
    stem: ({ mean, deviation, scale, shift, bias }) =>
      `A unit has batch normalization with $\\gamma = ${tex(scale)}$ and $\\beta = ${tex(shift)}$. In training its weighted sums for a batch of four are $${list(batchOf(mean, deviation))}$, and before normalizing a bias $\\b = ${tex(bias)}$ is added to each. What is $z$ of the first example? Leave $\\varepsilon$ out.`,
    answer: ({ scale, shift }) => scale + shift,
    again: ({ mean, deviation, scale, shift, bias }) =>
      scale * normalized(batchOf(mean, deviation).map((s) => s + bias))[0] + shift,
    slips: {
      "bias-kept": {
        misconception: "MC14",
        value: ({ deviation, scale, shift, bias }) => scale * (1 + bias / deviation) + shift,
        says: () =>
          "You added the bias to the example and not to the mean of the batch. It moves both, and is gone once the mean is taken off.",
      },
      "variance-for-deviation": {
        value: ({ deviation, scale, shift }) => scale / deviation + shift,
        says: () => "You divided by the variance. Divide by its root.",
      },
      "scale-and-shift-left-out": {
        value: () => 1,
        says: () => "That is $\\hat s$. Then comes $z = \\gamma\\,\\hat s + \\beta$.",
      },
      "not-divided": {
        value: ({ deviation, scale, shift }) => scale * deviation + shift,
        says: () => "You took the mean off. Divide by the standard deviation as well.",
      },
      "shift-scaled": {
        value: ({ scale, shift }) => scale * (1 + shift),
        says: () => "Scale first, then add: $\\beta$ is not multiplied by $\\gamma$.",
      },
    },
    hints: () => ["What does a bias that all four share do to their mean?"],
    solution: ({ mean, deviation, scale, shift, bias }) => [
      `With the bias the four have the mean $${tex(mean + bias)}$ and the standard deviation $${deviation}$.`,
      `The first is one deviation above: $\\hat s = (${tex(mean + deviation + bias)} - ${factor(mean + bias)})/${deviation} = 1$. The bias is gone.`,
      `$z = ${tex(scale)} \\cdot 1 + ${factor(shift)} = ${tex(scale + shift)}$.`,
    ],
  }),
  defineDrill({
    id: "batch-norm-in-evaluation",
    objective: "norm-and-clip",
    kind: "number",
    draw: (random) => ({
      mean: nonZero(random, 1, -6, 6),
      deviation: oneOf(random, [2, 3, 4, 5]),
      steps: nonZero(random, 0.5, -2, 2),
      scale: multiple(random, 0.5, 0.5, 3),
      shift: nonZero(random, 0.5, -4, 4),
      off: nonZero(random, 1, -4, 4),
      times: oneOf(random, [0.5, 2]),
    }),
    stem: ({ mean, deviation, steps, scale, shift, off, times }) =>
      `A unit has batch normalization with $\\gamma = ${tex(scale)}$, $\\beta = ${tex(shift)}$, the running mean $${tex(mean)}$ and the running variance $${deviation * deviation}$. In evaluation an example has the sum $${tex(mean + steps * deviation)}$; the batch it comes with has the mean $${tex(mean + off)}$ and the variance $${tex((times * deviation) ** 2)}$. What is its $z$? Leave $\\varepsilon$ out.`,
    answer: ({ steps, scale, shift }) => scale * steps + shift,
    again: ({ mean, deviation, steps, scale, shift }) => {
      // As one straight line in the sum, which is what it is in evaluation.
      const slope = scale / Math.sqrt(deviation * deviation);
      return slope * (mean + steps * deviation) + (shift - slope * mean);
    },
    slips: {
      "by-the-batch": {
        value: ({ deviation, steps, scale, shift, off, times }) =>
          (scale * (steps * deviation - off)) / (times * deviation) + shift,
        says: () =>
          "That is what training would do. In evaluation the running statistics count, and the company of an example does not.",
      },
      "variance-for-deviation": {
        value: ({ deviation, steps, scale, shift }) => (scale * steps) / deviation + shift,
        says: () => "You divided by the variance. Divide by its root.",
      },
      "scale-and-shift-left-out": {
        value: ({ steps }) => steps,
        says: () => "That is $\\hat s$. Scale and shift act in evaluation too.",
      },
      "mean-left-in": {
        value: ({ mean, deviation, steps, scale, shift }) =>
          (scale * (mean + steps * deviation)) / deviation + shift,
        says: () => "Take the running mean off first.",
      },
    },
    solution: ({ mean, deviation, steps, scale, shift }) => [
      `In evaluation the running statistics count: $\\hat s = (${tex(mean + steps * deviation)} - ${factor(mean)})/\\sqrt{${deviation * deviation}} = ${tex(steps)}$.`,
      `$z = ${tex(scale)} \\cdot ${factor(steps)} + ${factor(shift)} = ${tex(scale * steps + shift)}$.`,
    ],
  }),
  defineDrill({
    id: "dropout-scale",
    objective: "norm-and-clip",
    kind: "number",
    draw: (random) => ({
      share: oneOf(random, [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8]),
      a: multiple(random, 0.5, 0.5, 8),
    }),
    stem: ({ share, a }) =>
      `Inverted dropout drops a share of $${tex(share)}$ of the hidden units at each step of training. A unit has the activation $\\a = ${tex(a)}$ and is kept. What does it pass on?`,
    answer: ({ share, a }) => a / (1 - share),
    again: ({ share, a }) => a * keptScale(share),
    slips: {
      "scaled-down": {
        value: ({ share, a }) => a * (1 - share),
        says: () =>
          "That is what a unit passes on *on average*, dropped or kept, if nothing is scaled. What is kept is scaled up to make up for it.",
      },
      "divided-by-the-share": {
        value: ({ share, a }) => a / share,
        says: () => "You divided by the share that is dropped. Divide by the share that is kept.",
      },
      "as-it-is": {
        value: ({ a }) => a,
        says: () =>
          "That is what it passes on in evaluation. In training what is kept is scaled up.",
      },
      "scaled-by-the-share": {
        value: ({ share, a }) => a * (1 + share),
        says: () => "Adding the share is a little too little: divide by what is kept.",
      },
      "times-the-share": {
        value: ({ share, a }) => a * share,
        says: () => "You multiplied by the share that is dropped.",
      },
    },
    hints: () => [
      "On average over kept and dropped it has to pass on what it would in evaluation.",
    ],
    solution: ({ share, a }) => [
      `The share $1 - ${tex(share)} = ${tex(1 - share)}$ is kept, and what is kept is divided by it.`,
      `$${tex(a)} / ${tex(1 - share)} = ${tex(a / (1 - share))}$.`,
    ],
  }),
];
