import { mlp, train } from "#engine";
import { defineDrill, factor, nonZero, oneOf, tex, type Drill } from "#quiz";

/**
 * The running mean of a unit after steps in which its batch has a mean, by the engine: a unit with
 * the weight 1 sees inputs of that mean.
 */
function runningMean(batchMean: number, steps: number): number {
  const inputs = Float32Array.from({ length: 8 }, (_, n) => batchMean + (n % 2 === 0 ? 1 : -1));
  const run = train(mlp([1, 1, 1], { normalization: "batch", biases: false }), {
    data: {
      name: "batch",
      inputs,
      targets: new Float32Array(8),
      count: 8,
      inputWidth: 1,
      targetWidth: 1,
    },
    loss: "squaredError",
    optimizer: { kind: "sgd", learningRate: 0 },
    batch: "full",
    seed: 0,
  });
  run.change("layers.0.weights.0", 1);
  for (let step = 0; step < steps; step++) run.step();
  return run.layers[0].running!.mean[0];
}

/** Where running means stand after steps of training. */
export const runningMeans: Drill[] = [
  defineDrill({
    id: "running-mean-after-a-step",
    objective: "running-statistics",
    kind: "number",
    draw: (random) => ({
      old: nonZero(random, 1, -9, 9),
      batch: nonZero(random, 1, -9, 9),
      part: oneOf(random, [0.1, 0.2, 0.25]),
    }),
    stem: ({ old, batch, part }) =>
      `A batch normalization moves its running statistics by the share $${tex(part)}$ towards those of the batch. The running mean of a unit is $${tex(old)}$, and the next batch has the mean $${tex(batch)}$. Where does the running mean stand afterwards?`,
    answer: ({ old, batch, part }) => (1 - part) * old + part * batch,
    again: ({ old, batch, part }) => old + part * (batch - old),
    slips: {
      "shares-exchanged": {
        value: ({ old, batch, part }) => part * old + (1 - part) * batch,
        says: ({ part }) =>
          `The shares are exchanged. Of the old mean $${tex(1 - part)}$ stays, and the batch brings $${tex(part)}$.`,
      },
      "batch-alone": {
        value: ({ batch }) => batch,
        says: () =>
          "That is the mean of this batch, which training mode uses. The running one remembers.",
      },
      "plain-mean": {
        value: ({ old, batch }) => (old + batch) / 2,
        says: () => "The two do not count alike: the batch has the smaller share.",
      },
      "old-kept-whole": {
        value: ({ old, batch, part }) => old + part * batch,
        says: () => "The old mean gives way by the same share.",
      },
    },
    solution: ({ old, batch, part }) => [
      `Of the old mean $1 - ${tex(part)} = ${tex(1 - part)}$ stays, of the batch comes $${tex(part)}$.`,
      `$${tex(1 - part)} \\cdot ${factor(old)} + ${tex(part)} \\cdot ${factor(batch)} = ${tex((1 - part) * old + part * batch)}$.`,
    ],
  }),
  defineDrill({
    id: "running-mean-from-zero",
    objective: "running-statistics",
    kind: "number",
    draw: (random) => ({
      batch: nonZero(random, 1, -50, 50),
      steps: oneOf(random, [2, 3, 4, 5]),
    }),
    stem: ({ batch, steps }) =>
      `A running mean starts at 0 and moves a tenth of the way to the mean of each batch, which is $${tex(batch)}$ every time. Where does it stand after ${steps} steps?`,
    answer: ({ batch, steps }) => batch * (1 - 0.9 ** steps),
    again: ({ batch, steps }) => runningMean(batch, steps),
    slips: {
      "share-that-is-left": {
        value: ({ batch, steps }) => batch * 0.9 ** steps,
        says: () =>
          "$0.9^k$ is the share of the *start* that is left. The rest has come from the batches.",
      },
      "there-already": {
        value: ({ batch }) => batch,
        says: () => "It gets there in time. A tenth of what is missing comes at each step.",
      },
      "never-moved": {
        value: () => 0,
        says: () => "That is where it starts. Each step in training mode moves it.",
      },
      "tenths-of-the-whole": {
        value: ({ batch, steps }) => batch * 0.1 * steps,
        says: () =>
          "You moved a tenth of the whole way at every step. Each step takes a tenth of what is still missing, and that shrinks.",
      },
    },
    solution: ({ batch, steps }) => [
      `Of the way from 0 to $${tex(batch)}$ each step leaves $0.9$: after ${steps} steps $0.9^{${steps}} = ${tex(0.9 ** steps)}$ is left.`,
      `$(1 - ${tex(0.9 ** steps)}) \\cdot ${factor(batch)} = ${tex(batch * (1 - 0.9 ** steps))}$.`,
    ],
  }),
];
