import { describe, expect, test } from "vitest";
import {
  BadInput,
  type DataSet,
  type MlpOptions,
  type Training,
  adam,
  adamW,
  blobs,
  linear,
  mlp,
  momentum,
  noisy,
  points,
  quadrant,
  ring,
  sgd,
  stream,
  train,
} from "#engine";
import { someData, steps } from "./networks.ts";

const model = mlp([2, 4, 1], { hidden: "tanh" });
const training: Training = {
  data: quadrant({ count: 20 }),
  loss: "binaryCrossEntropy",
  optimizer: momentum({ learningRate: 0.1 }),
  batch: 5,
  seed: 1,
};

/** What is refused, as [field, found, allowed]. */
function refused(act: () => unknown): [string, unknown, string] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    expect(error.message).toContain(`${error.field}: found `);
    expect(error.message).toContain(`, allowed: ${error.allowed}`);
    return [error.field, error.found, error.allowed];
  }
  throw new Error("nothing was refused");
}

describe("a model is refused by name", () => {
  const options = (more: object) => more as MlpOptions;
  const cases: [() => unknown, string, unknown][] = [
    [() => mlp([2, 0, 1]), "model.widths[1]", 0],
    [() => mlp([2.5, 1]), "model.widths[0]", 2.5],
    [() => mlp([2]), "model.widths", [2]],
    [() => mlp([60000, 60000]), "model.widths", [60000, 60000]],
    [() => mlp([2, 1], options({ hidden: "swish" })), "mlp.hidden", "swish"],
    [() => mlp([2, 1], options({ bias: false })), "mlp.bias", false],
    [() => mlp([2, 1], options({ weights: { kind: "glorot" } })), "model.weights.kind", "glorot"],
    [
      () => mlp([2, 1], { weights: { kind: "normal", deviation: -1 } }),
      "model.weights.deviation",
      -1,
    ],
    [() => mlp([2, 1], { weights: { kind: "orthogonal", gain: 0 } }), "model.weights.gain", 0],
    [() => mlp([2, 1], { biases: { kind: "orthogonal" } }), "model.biases.kind", "orthogonal"],
    [() => mlp([2, 9, 1], options({ normalization: "group" })), "model.normalization", "group"],
    [() => mlp([2, 9, 7, 1], { normalization: "layer" }), "model.widths[2]", 7],
    [() => mlp([2, 1], { normalization: "batch" }), "model.normalization", "batch"],
    [() => mlp([2, 9, 1], { dropout: 1 }), "model.dropout", 1],
    [() => mlp([2, 9, 1], { dropout: -0.1 }), "model.dropout", -0.1],
    [() => mlp([2, 1], { dropout: 0.5 }), "model.dropout", 0.5],
    [() => mlp([2, 9, 1], options({ residual: 1 })), "model.residual", 1],
    [() => mlp([2, 9, 8, 8], { residual: true }), "model.residual", true],
    [() => mlp([2, 1], { biases: { kind: "constant", value: NaN } }), "model.biases.value", NaN],
    [() => mlp([2, 1], { biases: { kind: "uniform", low: 1, high: 0 } }), "model.biases.high", 0],
  ];
  test.each(cases)("%s", (act, field, found) => {
    expect(refused(act).slice(0, 2)).toEqual([field, found]);
  });

  test("the message says what is allowed", () => {
    expect(() => mlp([2, 0])).toThrow(
      "model.widths[1]: found 0, allowed: a whole number from 1 to 65536",
    );
  });
});

describe("a training is refused by name", () => {
  const with_ = (more: object) => () => train(model, { ...training, ...more } as Training);
  const nanData: DataSet = { ...training.data, inputs: training.data.inputs.slice() };
  nanData.inputs[7] = NaN;
  const shortData = { ...training.data, targets: new Float32Array(3) };
  const cases: [string, object, string, unknown][] = [
    [
      "a negative rate",
      { optimizer: sgd({ learningRate: -1 }) },
      "training.optimizer.learningRate",
      -1,
    ],
    [
      "a rate beyond float32",
      { optimizer: sgd({ learningRate: 1e39 }) },
      "training.optimizer.learningRate",
      1e39,
    ],
    [
      "a momentum of 1",
      { optimizer: momentum({ learningRate: 1, momentum: 1 }) },
      "training.optimizer.momentum",
      1,
    ],
    [
      "an unknown optimizer",
      { optimizer: { kind: "lion", learningRate: 1 } },
      "training.optimizer.kind",
      "lion",
    ],
    [
      "an epsilon of 0",
      { optimizer: adam({ learningRate: 1, epsilon: 0 }) },
      "training.optimizer.epsilon",
      0,
    ],
    ["a batch larger than the data", { batch: 21 }, "training.batch", 21],
    ["a batch of 0", { batch: 0 }, "training.batch", 0],
    ["a broken batch", { batch: 2.5 }, "training.batch", 2.5],
    ["a negative seed", { seed: -1 }, "training.seed", -1],
    ["an unknown loss", { loss: "hinge" }, "training.loss", "hinge"],
    ["a negative penalty", { l2: -0.1 }, "training.l2", -0.1],
    [
      "two weight decays",
      { weightDecay: 1, optimizer: adamW({ learningRate: 1 }) },
      "training.weightDecay",
      1,
    ],
    ["a clip at 0", { clip: { kind: "norm", limit: 0 } }, "training.clip.limit", 0],
    ["an unknown freeze", { freeze: "all" }, "training.freeze", "all"],
    [
      "a schedule of no steps",
      { schedule: { kind: "cosine", steps: 0 } },
      "training.schedule.steps",
      0,
    ],
    ["an unknown setting", { learningRate: 1 }, "training.learningRate", 1],
    ["non-finite data", { data: nanData }, "training.data.inputs[7]", NaN],
    ["data of the wrong length", { data: shortData }, "training.data.targets.length", 3],
    ["data of the wrong width", { data: linear({ count: 20 }) }, "training.data.inputWidth", 1],
    ["a target outside 0 to 1", { data: blobs({ count: 20 }) }, "training.data.targets[2]", 2],
  ];
  test.each(cases)("%s", (_, more, field, found) => {
    expect(refused(with_(more)).slice(0, 2)).toEqual([field, found]);
  });

  test("a label outside the classes", () => {
    const data = blobs({ count: 20, classes: 4 });
    const act = () => train(mlp([2, 3]), { ...training, data, loss: "softmaxCrossEntropy" });
    expect(refused(act)).toEqual(["training.data.targets[3]", 3, "a whole number from 0 to 2"]);
  });

  test("a cross-entropy over an output that is not linear", () => {
    const act = () => train(mlp([2, 1], { output: "sigmoid" }), training);
    expect(refused(act).slice(0, 2)).toEqual(["model.activations", "sigmoid"]);
  });
});

describe("a batch too small to normalize over is refused before it comes", () => {
  const batched = mlp([2, 4, 1], { normalization: "batch" });
  const with_ = (more: object) => train(batched, { ...training, ...more });

  test("in a training, the short last batch of an epoch included", () => {
    expect(refused(() => with_({ batch: 5 }))[0]).toBe("training.batch");
    expect(refused(() => with_({ batch: 15 })).slice(0, 2)).toEqual(["training.batch", 15]);
    const few = quadrant({ count: 7 });
    expect(refused(() => with_({ data: few, batch: "full" }))[0]).toBe("training.batch");
    for (const batch of [8 + 2, 12, 20, "full"])
      expect(steps(with_({ batch }), 5).failure).toBeNull();
  });

  test("in a change, the rest of this epoch included", () => {
    const run = steps(with_({ batch: 10 }), 1);
    // 10 of 20 are left: 12 fits these and a whole epoch, 9 leaves 1 of these.
    expect(refused(() => run.change("batch", 9))[0]).toBe("training.batch");
    run.change("batch", 12);
    expect(steps(run, 7).failure).toBeNull();
  });

  test("in data to look at backward", () => {
    const few = quadrant({ count: 7 });
    expect(refused(() => with_({ batch: "full" }).backward(few)).slice(0, 2)).toEqual([
      "data.count",
      7,
    ]);
    expect(with_({ batch: "full" }).evaluate(few).loss).toBeGreaterThan(0);
  });
});

describe("a data set is refused by name", () => {
  const cases: [() => unknown, string, unknown][] = [
    [() => ring({ count: 0 }), "data.ring.count", 0],
    [() => ring({ seed: 1.5 }), "data.ring.seed", 1.5],
    [() => ring({ centre: [1] }), "data.ring.centre", [1]],
    [() => ring({ radius: 1 } as object), "data.ring.radius", 1],
    [() => noisy({ flipped: 2 }), "data.noisy.flipped", 2],
    [() => noisy({ split: "validation" as "test" }), "data.noisy.split", "validation"],
    [() => linear({ noise: -1 }), "data.linear.noise", -1],
    [() => linear({ low: 1, high: -1 }), "data.linear.high", -1],
    [() => points({ inputs: [], targets: [] }), "data.points.inputs", []],
    [() => points({ inputs: [[1, 2], [3]], targets: [0, 1] }), "data.points.inputs[1]", [3]],
    [() => points({ inputs: [1, 2], targets: [1] }), "data.points.targets", [1]],
    [
      () => points({ inputs: [1, Infinity], targets: [1, 2] }),
      "data.points.inputs[1][0]",
      Infinity,
    ],
  ];
  test.each(cases)("%s", (act, field, found) => {
    expect(refused(act).slice(0, 2)).toEqual([field, found]);
  });
});

describe("a run that refuses something stays as it was, to the last bit", () => {
  const cases: [string, (run: ReturnType<typeof train>) => unknown, string][] = [
    [
      "a weight that is not a number",
      (run) => run.change("layers.0.weights.1", NaN),
      "layers.0.weights.1",
    ],
    ["a weight that is text", (run) => run.change("layers.0.weights.1", "3"), "layers.0.weights.1"],
    ["a weight outside", (run) => run.change("layers.0.weights.8", 1), "path"],
    ["a scale of a layer that has none", (run) => run.change("layers.0.scales.0", 1), "path"],
    ["a layer outside", (run) => run.change("layers.2.biases.0", 1), "path"],
    [
      "a negative rate",
      (run) => run.change("optimizer.learningRate", -1),
      "training.optimizer.learningRate",
    ],
    ["a batch too large", (run) => run.change("batch", 21), "training.batch"],
    ["a setting that is none", (run) => run.change("seed", 3), "path"],
    ["a path too deep", (run) => run.change("optimizer.learningRate.value", 3), "path"],
    ["a field of what is not set", (run) => run.change("clip.limit", 3), "path"],
    ["the prototype", (run) => run.change("__proto__.x", 3), "path"],
    ["too few parameters", (run) => run.setParameters([1, 2]), "parameters"],
    [
      "infinite parameters",
      (run) => run.setParameters(run.parameters().fill(Infinity)),
      "parameters[0]",
    ],
    ["data of another width", (run) => run.backward(linear()), "data.inputWidth"],
    ["data of another width to judge", (run) => run.evaluate(linear()), "data.inputWidth"],
    ["inputs of another width", (run) => run.predict(new Float32Array(3)), "inputs"],
    ["one input too few", (run) => run.trace([1]), "input"],
    ["an input that is not finite", (run) => run.trace([1, NaN]), "input[1]"],
    ["a snapshot that is none", (run) => run.restore({} as never), "snapshot"],
  ];
  test.each(cases)("%s", (_, act, field) => {
    const run = steps(train(model, training), 7);
    const before = structuredClone(run.snapshot());
    expect(refused(() => act(run))[0]).toBe(field);
    expect(run.snapshot()).toEqual(before);
    const untouched = steps(train(model, training), 12);
    expect(steps(run, 5).hash()).toBe(untouched.hash());
  });
});

test("what is refused in words reads as a sentence", () => {
  const data = someData(model, "squaredError", 3, stream(1, "bad input"));
  expect(() => train(model, { ...training, data, loss: "squaredError", batch: 9 })).toThrow(
    'training.batch: found 9, allowed: "full" or a whole number from 1 to 3, the examples there are',
  );
});
