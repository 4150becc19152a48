import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Run, adam, circle, fast, mlp, ring, sgd, train } from "#engine";
import { loadKernel } from "../../scripts/load-kernel.ts";
import { type SomeRun, someRun, trainingOf } from "./some-runs.ts";

const kernel = loadKernel();

/** Everything of a run that can be read, by name. */
function everythingOf(run: Run): Record<string, Float32Array> {
  const { layers, memory, parameters, grads, updates, powers } = run.snapshot();
  return {
    parameters,
    grads,
    updates,
    powers,
    losses: Float32Array.of(run.loss),
    ...Object.fromEntries(memory.map((values, k) => [`memory ${k}`, values])),
    ...Object.fromEntries(
      layers.flatMap(({ z, a, deltas, dropout, running }, l) =>
        Object.entries({ z, a, deltas, ...running, mask: dropout?.mask ?? z }).map(
          ([name, values]) => [`${name} of layer ${l}`, values],
        ),
      ),
    ),
  };
}

/** Throws at the first bit in which two runs differ. */
function expectSameBits(one: Run, other: Run): void {
  const [left, right] = [everythingOf(one), everythingOf(other)];
  for (const [name, values] of Object.entries(left)) {
    const found = right[name];
    const bits = (list: Float32Array) => new Uint32Array(list.buffer, 0, list.length);
    const [a, b] = [bits(values), bits(found)];
    if (a.length !== b.length || a.some((bit, k) => bit !== b[k] && values[k] === values[k]))
      expect(found, `${name} after ${one.stepCount} steps`).toEqual(values);
  }
}

/** Trains the same run on both kernels side by side for twenty steps, and looks at it as a reader may. */
function expectTwins(some: SomeRun): void {
  const training = trainingOf(some);
  const one = train(some.model, training);
  const other = train(some.model, training, kernel);
  expect([one.kernel, other.kernel]).toEqual(["plain", "fast"]);
  for (let k = 0; k < 20 && one.failure === null; k++) {
    one.step();
    other.step();
    expect(other.failure).toEqual(one.failure);
    if (one.failure === null) expectSameBits(one, other);
  }
  expect([other.stepCount, other.epoch]).toEqual([one.stepCount, one.epoch]);
  if (one.failure !== null) return;
  expect(other.evaluate()).toEqual(one.evaluate());
  expect(other.predict(training.data.inputs)).toEqual(one.predict(training.data.inputs));
  expect(other.backward()).toBe(one.backward());
  expectSameBits(one, other);
}

test("both kernels hold the same bits over twenty steps, for two thousand random networks", () => {
  fc.assert(fc.property(someRun, expectTwins), { numRuns: 2000 });
}, 120_000);

const small: SomeRun = {
  model: {
    widths: [8, 8, 8, 2],
    activations: ["softplus", "linear", "linear"],
    weights: { kind: "constant", value: 0.3 },
    biases: false,
    normalization: "layer",
  },
  count: 1,
  training: {
    loss: "squaredError",
    optimizer: { kind: "sgd", learningRate: 0.001 },
    batch: "full",
    seed: 0,
  },
};

test.each([["statistics of one example are no failure", small]])(
  "cases that once differed: %s",
  (_, some) => expectTwins(some),
);

/** A run whose batches leave a rest: 7 of 30, the last of an epoch 2. */
function ringRun(by = kernel): Run {
  const model = mlp([2, 9, 8, 1], { hidden: "tanh", normalization: "layer", dropout: 0.2 });
  const data = ring({ count: 30, seed: 3 });
  const loss = "binaryCrossEntropy";
  return train(
    model,
    { data, loss, optimizer: adam({ learningRate: 0.01 }), batch: 7, seed: 5 },
    by,
  );
}

describe("the fast kernel beside the plain one", () => {
  test.each([
    ["plain", "fast"],
    ["fast", "plain"],
  ])("a snapshot of the %s one goes on in the %s one", (from) => {
    const [one, other] = [ringRun(), train(ringRun().model, ringRun().training)];
    const [source, target] = from === "fast" ? [one, other] : [other, one];
    source.steps(13);
    target.restore(source.snapshot());
    expectSameBits(source, target);
    source.steps(20);
    target.steps(20);
    expectSameBits(source, target);
  });

  test("many steps in one call equal as many calls, with the loss of each", () => {
    const [one, other] = [ringRun(), ringRun()];
    const losses = new Float32Array(600);
    expect(one.steps(600, losses)).toBe(600);
    const each = losses.map(() => {
      other.step();
      return other.loss;
    });
    expect(losses).toEqual(each);
    expectSameBits(one, other);
  });

  test("changes of parameters and settings mean the same to both", () => {
    const runs = [ringRun(), train(ringRun().model, ringRun().training)];
    for (const run of runs) {
      run.steps(5);
      run.change("layers.0.weights.3", 0.75);
      run.change("optimizer.learningRate", 0.05);
      run.steps(5);
      run.change("optimizer", { kind: "momentum", learningRate: 0.01 });
      run.change("batch", 30);
      run.steps(5);
      run.change("batch", "full");
      run.change("freeze", "biases");
      run.steps(5);
      run.setParameters(run.parameters().map((value) => value / 2));
      run.steps(5);
    }
    expectSameBits(runs[0], runs[1]);
  });

  test("a larger data set may be looked at, and lists read before stay what they are", () => {
    const runs = [ringRun(), train(ringRun().model, ringRun().training)];
    const larger = ring({ count: 3000, seed: 8 });
    for (const run of runs) run.steps(4);
    expect(runs[0].backward(larger)).toBe(runs[1].backward(larger));
    expectSameBits(runs[0], runs[1]);
    expect(runs[0].evaluate(larger)).toEqual(runs[1].evaluate(larger));
    expect(runs[0].predict(larger.inputs)).toEqual(runs[1].predict(larger.inputs));
    for (const run of runs) run.steps(4);
    expectSameBits(runs[0], runs[1]);
  });

  test("parameters are read and written in place, without a copy", () => {
    const run = ringRun();
    const [{ weights }] = run.layers;
    const before = weights[0];
    run.step();
    expect(weights[0]).not.toBe(before);
    expect(weights[0]).toBe(run.parameters()[0]);
  });

  test("runs do not share their numbers", () => {
    const [one, other] = [ringRun(), ringRun()];
    one.steps(10);
    expect(other.hash()).toBe(ringRun().hash());
  });

  test("thousands of runs may be opened one after the other", () => {
    const model = mlp([2, 3, 1]);
    const data = circle({ count: 8 });
    const training = { data, loss: "squaredError", optimizer: sgd({ learningRate: 0.1 }) } as const;
    for (let seed = 0; seed < 3000; seed++)
      expect(train(model, { ...training, batch: 4, seed }, kernel).kernel).toBe("fast");
  });
});

test("where the module cannot be instantiated the plain kernel takes over, with the same bits", () => {
  const broken = fast(() => {
    throw new Error("no SIMD here");
  });
  const run = ringRun(broken);
  expect(run.kernel).toBe("plain");
  run.steps(30);
  const other = ringRun();
  other.steps(30);
  expectSameBits(run, other);
});
