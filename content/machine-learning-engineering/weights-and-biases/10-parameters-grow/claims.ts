import { stream, type Run } from "#engine";
import { build, defineClaim } from "#experiments";

/** GPT-2 small (Radford et al. 2019): vocabulary, context, width and blocks; its head is tied to the embedding. */
const GPT2 = { vocabulary: 50_257, context: 1_024, width: 768, blocks: 12 };

export default [
  defineClaim({
    id: "width-squares",
    sentence:
      "A dense layer with n inputs and m units holds n·m weights and m biases; double both and it holds four times the weights and twice the biases.",
    source: "Arithmetic, held against the arrays that the engine trains.",
    kind: "exact",
    experiments: ["square"],
    measure(train, seed) {
      const { experiment } = train("square", 0);
      const random = stream(seed, "claim");
      const withWidths = (...hidden: number[]) =>
        build({ ...experiment, model: { ...experiment.model, widths: [1, ...hidden, 1] } });
      const [n, m] = [1 + random.integer(96), 1 + random.integer(96)];
      const once = withWidths(n, m);
      const twice = withWidths(2 * n, 2 * m);
      return {
        values: {
          unexplained: held(once) - (n + n + n * m + m + m + 1),
          weightGrowth: twice.layers[1].weights.length / once.layers[1].weights.length,
          biasGrowth: twice.layers[1].biases!.length / once.layers[1].biases!.length,
          gpt2: gpt2Parameters(),
          gpt2Side: Math.sqrt(gpt2Parameters()),
        },
      };
    },
    bars: {
      unexplained: { atLeast: 0, atMost: 0 },
      weightGrowth: { atLeast: 4, atMost: 4 },
      biasGrowth: { atLeast: 2, atMost: 2 },
      gpt2: { atLeast: 124_439_808, atMost: 124_439_808 },
    },
    effect: "weightGrowth",
    held: 100,
  }),
];

/** How many numbers a run really moves. */
function held(run: Run): number {
  return run.layers.reduce((sum, layer) => sum + layer.weights.length + layer.biases!.length, 0);
}

/** Embeddings, then in each block attention 4d² + 4d, feed-forward 8d² + 5d and two norms 4d, and a last norm. */
function gpt2Parameters(): number {
  const { vocabulary, context, width: d, blocks } = GPT2;
  return (vocabulary + context) * d + blocks * (12 * d * d + 13 * d) + 2 * d;
}
