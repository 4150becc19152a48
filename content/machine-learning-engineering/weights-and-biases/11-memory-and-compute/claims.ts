import { countParameters, stream, type Run } from "#engine";
import { build, defineClaim, type Train } from "#experiments";
import { patches } from "./experiments.ts";

export default [
  defineClaim({
    id: "places-not-parameters",
    sentence:
      "A convolution has the same parameters for a large image as for a small one; its multiply-adds and the activations it keeps grow with the number of places.",
    source:
      "Arithmetic, held against the arrays of a network that is trained on every patch of the image.",
    kind: "exact",
    experiments: ["smallImage", "largeImage"],
    measure(_train, seed) {
      const random = stream(seed, "claim");
      const small = 2 + random.integer(12);
      const large = small + 1 + random.integer(12);
      const [few, many] = [small, large].map(convolved);
      const places = (large / small) ** 2;
      return {
        values: {
          parameters: many.parameters / few.parameters,
          work: many.work / few.work / places,
          activations: many.activations / few.activations / places,
          unexplained: few.unexplained + many.unexplained,
        },
      };
    },
    bars: {
      parameters: { atLeast: 1, atMost: 1 },
      work: { atLeast: 1 - 1e-9, atMost: 1 + 1e-9 },
      activations: { atLeast: 1 - 1e-9, atMost: 1 + 1e-9 },
      unexplained: { atLeast: 0, atMost: 0 },
    },
    effect: "parameters",
    held: 100,
    limit: {
      sentence: "A dense layer over the image gets a weight for every pixel more.",
      experiments: ["smallImage", "largeImage"],
      measure(_train, seed) {
        const side = 2 + stream(seed, "claim").integer(12);
        const [few, many] = [side, side + 2].map((size) =>
          held(build({ ...patches(1), ...seen(size) })),
        );
        return {
          values: { parameters: many / few, work: many / few, activations: 1, unexplained: 0 },
        };
      },
    },
  }),
  defineClaim({
    id: "fewer-and-slower",
    sentence:
      "On an image of 32 × 32, a convolution of 32 filters with 320 parameters multiplies almost three times as often as a dense layer of 100 units with 102,500.",
    source: "Arithmetic, held against the arrays that the engine trains.",
    kind: "exact",
    experiments: ["largeImage", "wholeImage"],
    measure(train) {
      const [filters, dense] = [train("largeImage", 1).run, train("wholeImage", 1).run];
      const [few, many] = [filters.layers[0], dense.layers[0]];
      const parameters = (run: Run) => run.layers[0].weights.length + run.layers[0].biases!.length;
      return {
        values: {
          filters: parameters(filters),
          dense: parameters(dense),
          work: (few.weights.length * few.examples) / many.weights.length,
        },
      };
    },
    bars: {
      filters: { atLeast: 320, atMost: 320 },
      dense: { atLeast: 102_500, atMost: 102_500 },
      work: { atLeast: 2.5, atMost: 3 },
    },
    effect: "work",
    held: 100,
    limit: {
      sentence: "On an image of 8 × 8 the same filters multiply less often than that dense layer.",
      experiments: ["smallImage", "wholeImage"],
      measure(train) {
        const [few, many] = ["smallImage", "wholeImage"].map(
          (name) => train(name, 1).run.layers[0],
        );
        return {
          values: {
            filters: 320,
            dense: 102_500,
            work: (few.weights.length * few.examples) / many.weights.length,
          },
        };
      },
    },
  }),
  defineClaim({
    id: "batch-in-parts",
    sentence:
      "The mean of the gradients of four parts of a batch is the gradient of the whole, to within a hundred-thousandth of its length, while the activations kept at a time are a quarter.",
    source: "Ours: the loss is a mean over the examples, and so is its gradient.",
    kind: "exact",
    experiments: ["ring"],
    measure: (train) => inParts(train, "ring"),
    bars: { apart: { atMost: 1e-5 }, kept: { atLeast: 0.25, atMost: 0.25 } },
    effect: "apart",
    held: 100,
    limit: {
      sentence: "With batch normalization each part is normalized by itself, and the two differ.",
      experiments: ["ringNormalized"],
      measure: (train) => inParts(train, "ringNormalized"),
    },
  }),
  defineClaim({
    id: "lost-in-rounding",
    sentence:
      "If the weights are kept in bfloat16 alone, rounded after every step, training in small steps ends at a loss at least twice as high as with weights in 32 bits.",
    source:
      "Ours; that 16-bit training keeps a copy of the weights in 32 bits: Micikevicius et al., “Mixed precision training”, 2018, section 3.1.",
    kind: "perSeed",
    experiments: ["smallSteps"],
    measure: (train) => rounded(train, "smallSteps"),
    bars: { ratio: { atLeast: 2 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "Steps forty times as long are large enough for 16 bits to hold them.",
      experiments: ["largeSteps"],
      measure: (train) => rounded(train, "largeSteps"),
    },
  }),
];

/** A convolution as the engine counts it, beside the network that is trained on all of its patches. */
function convolved(side: number) {
  const count = countParameters({
    input: [1, side, side],
    layers: [{ kind: "conv2d", filters: 32, kernel: 3, padding: 1 }],
  });
  const run = build(patches(side));
  run.step();
  const [{ weights, biases, a, examples }] = run.layers;
  const parameters = weights.length + biases!.length;
  const work = weights.length * examples;
  return {
    parameters,
    work,
    activations: a.length,
    unexplained:
      Math.abs(parameters - count.total) +
      Math.abs(work - count.multiplyAdds) +
      Math.abs(a.length - count.activations),
  };
}

/** Data and model of a dense layer of 32 units that sees all of an image at once. */
function seen(side: number) {
  const { model } = patches(1);
  return {
    data: { set: "noisy", inputs: side * side, count: 4 },
    model: { ...model, widths: [side * side, 32, 1] },
  };
}

/** Parameters of the first layer. */
function held({ layers: [{ weights, biases }] }: Run): number {
  return weights.length + biases!.length;
}

/** How far the mean over four parts of the batch is from the gradient of the whole, and what is kept at a time. */
function inParts(train: Train, name: string) {
  const { run } = train(name);
  const { data } = run.training;
  const gradient = () => {
    const { layers } = run;
    return layers.flatMap(({ grads }) => [...grads.weights, ...grads.biases!]);
  };
  const kept = () => run.layers.reduce((sum, { a }) => sum + a.length, 0);
  run.backward();
  const [whole, all] = [gradient(), kept()];
  const parts = 4;
  const count = data.count / parts;
  const mean = whole.map(() => 0);
  for (let part = 0; part < parts; part++) {
    const from = part * count;
    run.backward({
      ...data,
      count,
      inputs: data.inputs.slice(from * data.inputWidth, (from + count) * data.inputWidth),
      targets: data.targets.slice(from, from + count),
    });
    gradient().forEach((value, at) => (mean[at] += value / parts));
  }
  const off = Math.hypot(...mean.map((value, at) => value - whole[at]));
  return { values: { apart: off / Math.hypot(...whole), kept: kept() / all } };
}

/** Where training ends when the parameters are rounded to bfloat16 after every step, beside training as it is. */
function rounded(train: Train, name: string) {
  const full = train(name);
  const { run, experiment } = train(name, 0);
  while (run.stepCount < experiment.steps) {
    run.step();
    run.setParameters(bfloat16(run.parameters()));
  }
  const [half, whole] = [run.evaluate().loss, full.run.evaluate().loss];
  return { values: { half, whole, ratio: half / whole } };
}

/** The nearest numbers with the first 16 bits of a float32, ties to even. */
function bfloat16(values: Float32Array): Float32Array {
  const bits = new Uint32Array(values.buffer.slice(0));
  for (let k = 0; k < bits.length; k++) {
    const upper = bits[k] >>> 16;
    const lower = bits[k] & 0xffff;
    const up = lower > 0x8000 || (lower === 0x8000 && (upper & 1) === 1);
    bits[k] = (upper + (up ? 1 : 0)) << 16;
  }
  return new Float32Array(bits.buffer);
}
