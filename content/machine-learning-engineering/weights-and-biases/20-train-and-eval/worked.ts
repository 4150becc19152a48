import { defineWorked, factor, nonZero, oneOf, tex, whole } from "#quiz";

interface Batch {
  mean: number;
  deviation: number;
  gamma: number;
  beta: number;
  running: number;
}

/** The four sums of the batch, the first one deviation above the mean. */
const sums = ({ mean, deviation }: Batch) => [1, -1, 1, -1].map((k) => mean + k * deviation);
const updated = ({ mean, running }: Batch) => 0.9 * running + 0.1 * mean;

/** One unit with batch normalization through one step of training. */
const aNormalizedBatch = defineWorked<Batch>({
  id: "a-normalized-batch",
  draw: (random) => ({
    mean: nonZero(random, 1, -6, 6),
    deviation: oneOf(random, [2, 3, 4, 5]),
    gamma: oneOf(random, [2, 3, 0.5]),
    beta: nonZero(random, 1, -4, 4),
    running: 10 * whole(random, -2, 2),
  }),
  given: (batch) =>
    `A batch of four gives a unit the sums $${sums(batch)
      .map((sum) => tex(sum))
      .join(
        "$, $",
      )}$. It has batch normalization with $\\gamma = ${tex(batch.gamma)}$ and $\\beta = ${tex(batch.beta)}$; its running mean stands at $${tex(batch.running)}$ and moves a tenth of the way at each step. What does training mode make of the first example, and of the running mean? Leave $\\varepsilon$ out.`,
  steps: [
    {
      does: () => "Take the mean of the batch.",
      formula: (batch) =>
        `\\mu = \\tfrac14 (${sums(batch)
          .map((sum) => factor(sum))
          .join(" + ")}) = ${tex(batch.mean)}`,
      asks: () => "What is the mean of the batch?",
      answer: ({ mean }) => mean,
      slips: {
        "not-divided": {
          value: ({ mean }) => 4 * mean,
          says: () => "That is the sum of the four. Divide by four.",
        },
      },
    },
    {
      does: () => "Take its standard deviation: here all four lie equally far from the mean.",
      formula: ({ deviation }) => `\\sigma = \\sqrt{${deviation}^2} = ${tex(deviation)}`,
      asks: () => "What is the standard deviation of the batch?",
      answer: ({ deviation }) => deviation,
      slips: {
        "variance-for-deviation": {
          value: ({ deviation }) => deviation * deviation,
          says: () => "That is the variance. Take its root.",
        },
      },
    },
    {
      does: () => "Subtract the mean from the first sum and divide by the deviation.",
      formula: ({ mean, deviation }) =>
        `\\hat s = \\frac{${tex(mean + deviation)} - ${factor(mean)}}{${tex(deviation)}} = 1`,
      asks: () => "What is the first sum, normalized?",
      answer: () => 1,
      slips: {
        "not-divided": {
          value: ({ deviation }) => deviation,
          says: () => "The mean is off. Divide by the standard deviation as well.",
        },
      },
    },
    {
      does: () => "Scale and shift by the two learned numbers.",
      formula: ({ gamma, beta }) =>
        `z = ${tex(gamma)} \\cdot 1 + ${factor(beta)} = ${tex(gamma + beta)}`,
      asks: () => "What is $z$ of the first example?",
      answer: ({ gamma, beta }) => gamma + beta,
      slips: {
        "shift-left-out": {
          value: ({ gamma }) => gamma,
          says: ({ beta }) => `Then the shift $\\beta = ${tex(beta)}$ is added.`,
        },
      },
    },
    {
      does: () => "Move the running mean a tenth of the way to the mean of this batch.",
      formula: (batch) =>
        `m = 0.9 \\cdot ${factor(batch.running)} + 0.1 \\cdot ${factor(batch.mean)} = ${tex(updated(batch))}`,
      asks: () => "Where does the running mean stand after the step?",
      answer: updated,
      slips: {
        "shares-exchanged": {
          value: ({ mean, running }) => 0.1 * running + 0.9 * mean,
          says: () => "The shares are exchanged: nine tenths of the old one stay.",
        },
      },
    },
  ],
});

export default [aNormalizedBatch];
