import { stream, type Run } from "#engine";
import { build, buildData, defineClaim, firstParameters, type Train } from "#experiments";

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
          unexplained: unexplained(once, [1, n, m, 1]),
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
  defineClaim({
    id: "depth-adds",
    sentence:
      "Each further hidden layer of width n adds n² weights and n biases, the same number every time: the count grows in proportion to depth.",
    source: "Arithmetic, held against the arrays that the engine trains.",
    kind: "exact",
    experiments: ["square"],
    measure(train, seed) {
      const { experiment } = train("square", 0);
      const n = 2 + Number(stream(seed, "claim").integer(47));
      const counts = [1, 2, 3, 4].map((depth) => {
        const hidden = Array.from({ length: depth }, () => n);
        const model = { ...experiment.model, widths: [1, ...hidden, 1] };
        return held(build({ ...experiment, model }));
      });
      const added = counts.slice(1).map((count, k) => count - counts[k]);
      return {
        values: {
          unexplained: Math.max(...added.map((more) => Math.abs(more - n * (n + 1)))),
          added: added[0] / (n * (n + 1)),
        },
      };
    },
    bars: { unexplained: { atMost: 0 } },
    effect: "added",
    held: 100,
  }),
  defineClaim({
    id: "optimizer-remembers",
    sentence:
      "For each parameter plain gradient descent remembers nothing, momentum one number and Adam two: with the parameter and its gradient, 8, 12 and 16 bytes in 32 bits.",
    source:
      "Polyak 1964 and Kingma and Ba 2015; held against the arrays that the engine keeps and has written to.",
    kind: "exact",
    experiments: ["square", "momentum", "adam"],
    measure: (train) => ({
      values: {
        plain: bytesAParameter(train, "square"),
        momentum: bytesAParameter(train, "momentum"),
        adam: bytesAParameter(train, "adam"),
      },
    }),
    bars: {
      plain: { atLeast: 8, atMost: 8 },
      momentum: { atLeast: 12, atMost: 12 },
      adam: { atLeast: 16, atMost: 16 },
    },
    effect: "adam",
    held: 100,
  }),
  defineClaim({
    id: "batch-holds-activations",
    sentence:
      "Twice the batch keeps twice as many activations for the backward pass, one for each unit and example, and leaves parameters, gradients and optimizer state as they are.",
    source: "Ours: the arrays that the engine keeps after a step.",
    kind: "exact",
    experiments: ["adam"],
    measure(train, seed) {
      const { experiment } = train("adam", 0);
      const batch = 1 + Number(stream(seed, "claim").integer(16));
      const [once, twice] = [batch, 2 * batch].map((size) => {
        const run = build({ ...experiment, batch: size });
        run.step();
        return run.snapshot();
      });
      const kept = ({ layers }: typeof once) => layers.reduce((sum, { a }) => sum + a.length, 0);
      const rest = ({ parameters, grads, memory }: typeof once) =>
        parameters.length + grads.length + memory.reduce((sum, list) => sum + list.length, 0);
      return {
        values: {
          unexplained: kept(once) - batch * (64 + 64 + 1),
          activations: kept(twice) / kept(once),
          rest: rest(twice) / rest(once),
        },
      };
    },
    bars: {
      unexplained: { atLeast: 0, atMost: 0 },
      activations: { atLeast: 2, atMost: 2 },
      rest: { atLeast: 1, atMost: 1 },
    },
    effect: "activations",
    held: 100,
  }),
  defineClaim({
    id: "nine-can-and-often-do-not",
    sentence:
      "Nine parameters can compute exclusive or; from a random start, training finds how in 30 to 70 of 100 cases.",
    source: "Ours.",
    kind: "distribution",
    experiments: ["nine"],
    measure: (train) => rightOfFour(train, "nine"),
    bars: { right: { atLeast: 1 } },
    statistic: { of: "rate", atLeast: 0.3, atMost: 0.7 },
    effect: "right",
    limit: {
      sentence: "With one hidden unit, five parameters in all, it never does.",
      experiments: ["five"],
      measure: (train) => rightOfFour(train, "five"),
    },
  }),
  defineClaim({
    id: "thirty-three-do",
    sentence: "With eight hidden units, 33 parameters, training finds exclusive or.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["thirtyThree"],
    measure: (train) => rightOfFour(train, "thirtyThree"),
    bars: { right: { atLeast: 1 } },
    effect: "right",
    held: 95,
    limit: {
      sentence: "With one hidden unit, five parameters, it does not.",
      experiments: ["five"],
      measure: (train) => rightOfFour(train, "five"),
    },
  }),
  defineClaim({
    id: "wide-is-no-worse",
    sentence:
      "With 129 parameters for 100 clean examples a network gets at least 90 of 100 new examples right, and more of them than one with nine parameters.",
    source: "Ours, after Nakkiran et al. 2020.",
    kind: "perSeed",
    experiments: ["wide", "narrow"],
    measure: (train) => newExamples(train, "wide", "narrow"),
    bars: { wide: { atLeast: 0.9 }, more: { atLeast: 0.02 } },
    effect: "wide",
    held: 95,
    limit: {
      sentence:
        "With ten inputs and a fifth of the training labels false, 385 parameters for 80 examples stay below that.",
      experiments: ["wideOnNoise", "narrowOnNoise"],
      measure: (train) => newExamples(train, "wideOnNoise", "narrowOnNoise"),
    },
  }),
  defineClaim({
    id: "digits-one-pass",
    sentence:
      "After one pass over eight thousand handwritten digits a network 784-128-10 reads at least nine of ten of two thousand that were held back, and no weight from a pixel that is blank in all eight thousand has moved.",
    source: "Ours, on ten thousand digits of MNIST (LeCun, Cortes and Burges 1998).",
    kind: "perSeed",
    experiments: ["digits"],
    measure: (train) => heldBackDigits(train),
    bars: { accuracy: { atLeast: 0.9 }, movedFromBlank: { atMost: 0 } },
    effect: "accuracy",
    held: 10,
    seeds: 10,
    limit: {
      sentence: "After a tenth of the pass, 25 steps, it reads fewer than that.",
      experiments: ["digits"],
      measure: (train) => heldBackDigits(train, 25),
    },
  }),
];

/** The share of the four cases that come out right. */
function rightOfFour(train: Train, name: string) {
  return { values: { right: train(name).run.evaluate().accuracy! } };
}

/** Accuracy of a wide and a narrow network on 400 new examples of the same law. */
function newExamples(train: Train, wide: string, narrow: string) {
  const right = (name: string) => {
    const { experiment, run } = train(name);
    const data = buildData({ ...experiment.data, count: 400, split: "test" }, experiment.seed);
    return run.evaluate(data).accuracy!;
  };
  const [ofWide, ofNarrow] = [right(wide), right(narrow)];
  return { values: { wide: ofWide, narrow: ofNarrow, more: ofWide - ofNarrow } };
}

/** Four bytes for each parameter, its gradient and each number that the optimizer has written down for it. */
function bytesAParameter(train: Train, name: string): number {
  const { parameters, grads, memory } = train(name, 2).run.snapshot();
  const written = memory.reduce((sum, list) => sum + list.filter((kept) => kept !== 0).length, 0);
  return (4 * (parameters.length + grads.length + written)) / parameters.length;
}

/** How the digits held back are read, and which parameters have not moved by a bit. */
function heldBackDigits(train: Train, to?: number) {
  const { experiment, run } = train("digits", to);
  const heldBack = buildData({ ...experiment.data, split: "test" }, experiment.seed);
  const [first, now] = [firstParameters(experiment), run.parameters()];
  const isMoved = (at: number) => now[at] !== first[at];
  const [pixels, units] = experiment.model.widths;
  const blank = blankInputs(run.training.data);
  const fromBlank = Array.from({ length: units }, (_, unit) =>
    blank.map((pixel) => unit * pixels + pixel),
  ).flat();
  const accuracy = run.evaluate(heldBack).accuracy!;
  return {
    values: {
      accuracy,
      wrong: Math.round((1 - accuracy) * heldBack.count),
      blank: blank.length,
      fromBlank: fromBlank.length,
      movedFromBlank: fromBlank.filter(isMoved).length,
      unmovedShare: now.filter((_, at) => !isMoved(at)).length / now.length,
    },
  };
}

/** The inputs that are zero in every example. */
function blankInputs({ inputs, inputWidth, count }: Run["training"]["data"]): number[] {
  const examples = Array.from({ length: count }, (_, n) => n * inputWidth);
  return Array.from({ length: inputWidth }, (_, input) => input).filter((input) =>
    examples.every((from) => inputs[from + input] === 0),
  );
}

/** By how many numbers the layers of a run miss n·m weights and m biases, layer by layer. */
function unexplained({ layers }: Run, widths: number[]): number {
  return layers.reduce((sum, { weights, biases }, l) => {
    const [n, m] = [widths[l], widths[l + 1]];
    return sum + Math.abs(weights.length - n * m) + Math.abs(biases!.length - m);
  }, 0);
}

/** How many numbers a run really moves. */
function held(run: Run): number {
  return run.layers.reduce((sum, layer) => sum + layer.weights.length + layer.biases!.length, 0);
}

/** Embeddings, then in each block attention 4d² + 4d, feed-forward 8d² + 5d and two norms 4d, and a last norm. */
function gpt2Parameters(): number {
  const { vocabulary, context, width: d, blocks } = GPT2;
  return (vocabulary + context) * d + blocks * (12 * d * d + 13 * d) + 2 * d;
}
