import fc from "fast-check";
import { expect, test } from "vitest";
import { build, trainTo, type Experiment } from "../../src/experiments/index.ts";
import { libraries, shapeIn, textOf } from "../../src/frameworks/index.ts";
import { differences, lossOf } from "../engine/reference.ts";
import { jax, keras, numpy, torch, type Draw } from "./libraries.ts";
import { runPython, type Names, type Value } from "./python.ts";
import { isTensor, transposed, type Tensor } from "./tensor.ts";

const STEPS = 3;

const start = fc.oneof(
  fc
    .constantFrom("xavier", "he", "lecun")
    .chain((kind) =>
      fc.constantFrom("normal", "uniform").map((distribution) => ({ kind, distribution })),
    ),
  fc.constant({ kind: "normal", deviation: 0.7, mean: 0.1 }),
  fc.constant({ kind: "uniform", low: -0.4, high: 0.9 }),
);

/** Full-batch training of small dense networks, of every kind that the texts write. */
const experiments = fc
  .record({
    hidden: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    activation: fc.constantFrom("tanh", "relu", "sigmoid", "linear"),
    output: fc.constantFrom("linear", "tanh", "sigmoid"),
    loss: fc.constantFrom("squaredError", "binaryCrossEntropy"),
    weights: start,
    biases: fc.oneof(
      fc.constant({ kind: "zeros" }),
      fc.constant(false),
      fc.constant({ kind: "constant", value: 0.25 }),
      start,
    ),
    optimizer: fc.constantFrom(
      { kind: "sgd", learningRate: 0.05 },
      { kind: "momentum", learningRate: 0.03, momentum: 0.8 },
      { kind: "adam", learningRate: 0.05, epsilon: 1e-8 },
    ),
    seed: fc.nat(1000),
  })
  .map(({ hidden, activation, output, loss, weights, biases, optimizer, seed }) => ({
    data: { set: "twoMoons", count: 7 },
    model: {
      widths: [2, ...hidden, 1],
      hidden: activation,
      output: loss === "binaryCrossEntropy" ? "linear" : output,
      weights,
      biases,
    },
    loss,
    optimizer,
    batch: "full" as const,
    steps: STEPS,
    seed,
  }))
  .map((experiment) => experiment as Experiment);

interface Named {
  tensor: string;
  values: Tensor;
}

/** The parameters of a run as the texts name them, weights (out, in). */
function parametersOf(experiment: Experiment, step: number): Named[] {
  return trainTo(build(experiment), experiment, step).layers.flatMap((layer, l) => [
    {
      tensor: `W${l + 1}`,
      values: { shape: [layer.units, layer.inputs], data: [...layer.weights] },
    },
    ...(layer.biases
      ? [{ tensor: `b${l + 1}`, values: { shape: [layer.units], data: [...layer.biases] } }]
      : []),
  ]);
}

/** What the variance of a start has to be, from its definition. */
function spreadOf(start: Value, inputs: number, units: number) {
  if (start.kind === "normal") return { mean: start.mean, deviation: start.deviation };
  const variance = { xavier: 2 / (inputs + units), he: 2 / inputs, lecun: 1 / inputs }[
    start.kind as "he"
  ];
  if (start.distribution !== "uniform" && variance)
    return { mean: 0, deviation: Math.sqrt(variance) };
  if (!variance) return { low: start.low, high: start.high };
  return { low: -Math.sqrt(3 * variance), high: Math.sqrt(3 * variance) };
}

/** Hands out the engine's first values, and holds every draw to shape and spread. */
function drawFrom(experiment: Experiment, layout: "out, in" | "in, out"): Draw {
  const { model } = experiment;
  const waiting = parametersOf(experiment, 0).filter(({ tensor }) =>
    tensor.startsWith("W")
      ? true
      : !["zeros", "constant"].includes((model.biases as { kind: string }).kind),
  );
  return (shape, spread) => {
    const { tensor, values } = waiting.shift()!;
    const l = Number(tensor.slice(1));
    const wanted = spreadOf(
      tensor.startsWith("W") ? model.weights : model.biases,
      model.widths[l - 1],
      model.widths[l],
    );
    const handed = layout === "in, out" ? transposed(values) : values;
    expect(shape).toEqual(handed.shape);
    // JAX draws with a deviation of 1 and scales by itself.
    if (Number.isNaN(spread.deviation)) {
      const { mean = 0, deviation = 1 } = wanted;
      return { shape, data: handed.data.map((value) => (value - mean) / deviation) };
    }
    for (const [name, value] of Object.entries(wanted))
      expect(spread[name as "mean"]).toBeCloseTo(value as number, 12);
    return { shape, data: [...handed.data] };
  };
}

/** Inputs and targets as a text sees them. */
function dataOf(experiment: Experiment): Names {
  const { data } = build(experiment).training;
  return {
    x: { shape: [data.count, 2], data: [...data.inputs] },
    y: { shape: [data.count, 1], data: [...data.targets] },
  };
}

function expectEqual(found: Tensor, wanted: Tensor, within: number) {
  expect(found.shape).toEqual(wanted.shape);
  found.data.forEach((value, k) => {
    const size = Math.max(1, Math.abs(wanted.data[k]));
    expect(Math.abs(value - wanted.data[k]) / size).toBeLessThan(within);
  });
}

const runs = { numRuns: 40 };

/** Where the engine's float32 and doubles may part: a relu at its kink, and Adam at a gradient of about 0. */
const FLOAT32 = 5e-4;

/** Experiments that do not run away, and in which no gradient is so small that Adam's first steps hang on its last digits. */
const steady = experiments.filter((experiment) => {
  const ends = parametersOf(experiment, STEPS).flatMap(({ values }) => values.data);
  if (!ends.every((value) => Math.abs(value) < 4)) return false;
  if (experiment.optimizer.kind !== "adam") return true;
  const run = build(experiment);
  run.backward();
  return run.layers.every(({ grads }) =>
    [...grads.weights, ...(grads.biases ?? [])].every((slope) => Math.abs(slope) > 3e-3),
  );
});

/** No relu: its kink has no central difference, and with biases of 0 a sum may stand on it. */
const smooth = steady.filter(({ model }) => model.hidden !== "relu");

test("the NumPy text has the loss and the gradients that central differences find", () => {
  fc.assert(
    fc.property(
      experiments.filter(({ model }) => model.hidden !== "relu"),
      (experiment) => {
        const once = { ...experiment, steps: 1 };
        const names = runPython(textOf("numpy", once), {
          ...numpy(drawFrom(once, "out, in")),
          ...dataOf(once),
        });
        const run = build(once);
        const theta = run.parameters();
        const { data } = run.training;
        expect(names.loss.data[0]).toBeCloseTo(lossOf(once.loss, run.model, theta, data), 9);
        const slopes = parametersOf(once, 0).flatMap(({ tensor }) => names[`g${tensor}`].data);
        differences(once.loss, run.model, theta, data).forEach((slope, k) =>
          expect(slopes[k]).toBeCloseTo(slope, 6),
        );
      },
    ),
    runs,
  );
});

test("the NumPy text trains to the parameters of the engine, within float32", () => {
  fc.assert(
    fc.property(steady, (experiment) => {
      const names = runPython(textOf("numpy", experiment), {
        ...numpy(drawFrom(experiment, "out, in")),
        ...dataOf(experiment),
      });
      for (const { tensor, values } of parametersOf(experiment, STEPS))
        expectEqual(names[tensor], values, FLOAT32);
    }),
    runs,
  );
});

test("the PyTorch text trains weights (out, in) to those of the engine", () => {
  fc.assert(
    fc.property(smooth, (experiment) => {
      const names = runPython(textOf("pytorch", experiment), {
        ...torch(drawFrom(experiment, "out, in")),
        ...dataOf(experiment),
      });
      const wanted = parametersOf(experiment, STEPS);
      names.model
        .parameters()
        .forEach((found: Tensor, k: number) => expectEqual(found, wanted[k].values, FLOAT32));
      expect(names.model.parameters()).toHaveLength(wanted.length);
    }),
    runs,
  );
});

test.each(["keras", "jax"] as const)(
  "the %s text trains weights (in, out), the flipped ones of the engine",
  (id) => {
    fc.assert(
      fc.property(smooth, (experiment) => {
        const library = id === "keras" ? keras : jax;
        const names = runPython(textOf(id, experiment), {
          ...library(drawFrom(experiment, "in, out")),
          ...dataOf(experiment),
        });
        const leaves = (tree: Value): Tensor[] => (isTensor(tree) ? [tree] : tree.flatMap(leaves));
        const found = leaves(id === "keras" ? names.model.weights : names.params);
        const wanted = parametersOf(experiment, STEPS);
        expect(found).toHaveLength(wanted.length);
        found.forEach((tensor, k) => expectEqual(tensor, transposed(wanted[k].values), FLOAT32));
      }),
      runs,
    );
  },
);

test.each(["pytorch", "keras", "jax"] as const)("the %s text trains a relu network too", (id) => {
  const experiment = {
    data: { set: "twoMoons", count: 7 },
    model: {
      widths: [2, 4, 1],
      hidden: "relu",
      output: "linear",
      weights: { kind: "he" },
      biases: { kind: "uniform", low: 0.1, high: 0.3 },
    },
    loss: "binaryCrossEntropy",
    optimizer: { kind: "momentum", learningRate: 0.1 },
    batch: "full",
    steps: 2,
    seed: 3,
  } satisfies Experiment;
  const library = { pytorch: torch, keras, jax }[id];
  const layout = id === "pytorch" ? "out, in" : "in, out";
  const names = runPython(textOf(id, experiment), {
    ...library(drawFrom(experiment, layout)),
    ...dataOf(experiment),
  });
  const found = {
    pytorch: () => names.model.parameters(),
    keras: () => names.model.weights,
    jax: () => names.params.flat(),
  };
  parametersOf(experiment, experiment.steps).forEach(({ values }, k) =>
    expectEqual(found[id]()[k], layout === "in, out" ? transposed(values) : values, FLOAT32),
  );
});

test("our own text names the settings of the experiment, and nothing else", () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const text = textOf("ours", experiment);
      const [, widths, options] = /^const model = mlp\((\[.*\]), (\{[^]*?\n\})\);/.exec(text)!;
      const [, training] = /train\(model, (\{[^]*?\n\})\);/.exec(text)!;
      const read = (source: string) =>
        JSON.parse(
          source
            .replace(/(\w+):/g, '"$1":')
            .replace("\n  data,", "")
            .replace(/,(\s*\})/g, "$1"),
        );
      const { data: _, model, steps, ...settings } = experiment;
      expect({ widths: JSON.parse(widths), ...read(options) }).toEqual(model);
      expect(read(training)).toEqual(settings);
      expect(text).toContain(`run.steps(${steps});`);
    }),
    runs,
  );
});

test("the shapes written beside the texts are those of the library’s layout", () => {
  const experiment = { ...fc.sample(experiments, 1)[0] };
  experiment.model = { ...experiment.model, widths: [2, 5, 1], biases: { kind: "zeros" } };
  for (const { id, layout } of libraries) {
    if (id === "ours") continue;
    // The arguments of PyTorch's layer are no shape.
    const text = textOf(id, experiment).replace("nn.Linear(2, 5)", "");
    expect(text).toContain(shapeIn(layout, 2, 5));
    expect(text).not.toContain(shapeIn(layout, 5, 2));
  }
});

test.each([
  [{ batch: 10 }, /frameworks.batch/],
  [{ l2: 0.1 }, /frameworks.l2/],
  [{ loss: "softmaxCrossEntropy" }, /frameworks.loss/],
  [{ optimizer: { kind: "rmsprop", learningRate: 0.1 } }, /frameworks.optimizer.kind/],
])("what the texts do not write is refused by name: %j", (change, words) => {
  const [experiment] = fc.sample(experiments, 1);
  expect(() => textOf("numpy", { ...experiment, ...change } as Experiment)).toThrow(words);
});
