import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  type Optimizer,
  type Run,
  type Training,
  adam,
  bump,
  circle,
  mlp,
  momentum,
  quadrant,
  ring,
  rmsprop,
  sgd,
  stream,
  train,
  xor,
} from "#engine";
import { someData, steps } from "./networks.ts";
import { layersOf, lossOf } from "./reference.ts";

// Machines are shared: a slow one is no failure.
vi.setConfig({ testTimeout: 60000 });

const model = mlp([2, 8, 8, 1], { hidden: "tanh" });

function circleRun(more: Partial<Training> = {}): Run {
  const data = circle({ count: 50, seed: 1 });
  const optimizer = sgd({ learningRate: 0.03 });
  return train(model, { data, loss: "squaredError", optimizer, batch: 10, seed: 7, ...more });
}

describe("same seed, same bits", () => {
  test("two runs of the same seed are equal after any number of steps", () => {
    const [one, two] = [circleRun(), circleRun()];
    for (let k = 0; k < 60; k++) expect(steps(one, 1).hash()).toBe(steps(two, 1).hash());
  });

  test("another seed starts elsewhere", () => {
    expect(circleRun({ seed: 8 }).hash()).not.toBe(circleRun().hash());
  });

  test("looking at a run changes nothing of its future", () => {
    const watched = circleRun();
    for (let k = 0; k < 30; k++) {
      watched.evaluate(circle({ count: 30, seed: 2 }));
      watched.predict(Float32Array.of(0.1, 0.2, 0.3, 0.4));
      watched.trace([0.5, 0.5]);
      watched.backward();
      watched.backward(circle({ count: 70, seed: 3 }));
      watched.snapshot();
      watched.step();
    }
    expect(watched.hash()).toBe(steps(circleRun(), 30).hash());
  });

  test("freezing biases or changing their start leaves the first weights alone", () => {
    const plain = circleRun().layers.map((layer) => layer.weights);
    const other = mlp([2, 8, 8, 1], { hidden: "tanh", biases: { kind: "normal", deviation: 1 } });
    const { data, loss, optimizer, batch, seed } = circleRun().training;
    const run = train(other, { data, loss, optimizer, batch, seed });
    expect(run.layers.map((layer) => layer.weights)).toEqual(plain);
  });
});

describe("a snapshot holds all that the future needs", () => {
  const optimizers: Optimizer[] = [
    sgd({ learningRate: 0.1 }),
    momentum({ learningRate: 0.05 }),
    rmsprop({ learningRate: 0.01 }),
    adam({ learningRate: 0.01 }),
  ];
  test("after restore every later step has the same bits, for any pause and batch", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...optimizers),
        fc.oneof(fc.constant("full" as const), fc.integer({ min: 1, max: 50 })),
        fc.nat(25),
        fc.nat(25),
        fc.integer({ min: 1, max: 10 }),
        (optimizer, batch, before, between, after) => {
          const run = steps(circleRun({ optimizer, batch }), before);
          const kept = structuredClone(run.snapshot());
          const hash = run.hash();
          const seen = run.layers.map(({ z, a, deltas }) => [z.slice(), a.slice(), deltas.slice()]);
          const future = steps(circleRun({ optimizer, batch }), before + after);
          steps(run, between);
          run.change("optimizer.learningRate", 0.5);
          run.restore(kept);
          expect(run.hash()).toBe(hash);
          expect([run.stepCount, run.epoch]).toEqual([before, kept.epoch]);
          expect(run.layers.map(({ z, a, deltas }) => [z, a, deltas])).toEqual(seen);
          steps(run, after);
          expect(run.hash()).toBe(future.hash());
          expect([run.epoch, run.loss]).toEqual([future.epoch, future.loss]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("another run of the same shape goes on from it", () => {
    const kept = steps(circleRun({ optimizer: adam({ learningRate: 0.01 }) }), 13).snapshot();
    const other = circleRun({ seed: 99 });
    other.restore(kept);
    const straight = steps(circleRun({ optimizer: adam({ learningRate: 0.01 }) }), 40);
    expect(steps(other, 27).hash()).toBe(straight.hash());
  });

  test("a snapshot of another shape is refused", () => {
    const other = train(mlp([2, 3, 1]), circleRun().training);
    expect(() => circleRun().restore(other.snapshot())).toThrow("snapshot: found");
  });
});

describe("batches", () => {
  const seenBy = (run: Run, count: number) => {
    const seen: number[] = [];
    for (let k = 0; k < count; k++) {
      run.step();
      // A linear unit with weight 1 and a rate of 0 shows each input as its z.
      seen.push(...run.layers[0].z);
    }
    return seen;
  };
  const numbered = (batch: number | "full") => {
    const data = bump({ count: 10, low: 0, high: 9 });
    const run = train(mlp([1, 1], { weights: { kind: "constant", value: 1 } }), {
      data,
      loss: "squaredError",
      optimizer: sgd({ learningRate: 0 }),
      batch,
      seed: 3,
    });
    return run;
  };

  test("every example is seen once an epoch, in an order drawn anew, the last batch short", () => {
    const run = numbered(4);
    const epochs = [seenBy(run, 3), seenBy(run, 3)];
    expect(run.epoch).toBe(2);
    expect(run.layers[0].examples).toBe(2);
    for (const seen of epochs)
      expect(seen.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(epochs[0]).not.toEqual(epochs[1]);
  });

  test("a full batch takes all examples in order", () => {
    expect(seenBy(numbered("full"), 2)).toEqual([...Array(10).keys(), ...Array(10).keys()]);
  });
});

describe("what can be read", () => {
  test("z, a, deltas, gradients and the loss fit an independent forward pass after any step", () => {
    const wide = mlp([3, 5, 4, 2], { hidden: "gelu", biases: { kind: "normal", deviation: 0.3 } });
    const data = someData(wide, "softmaxCrossEntropy", 9, stream(1, "run"));
    const optimizer = adam({ learningRate: 0.01 });
    const run = train(wide, {
      data,
      loss: "softmaxCrossEntropy",
      optimizer,
      batch: "full",
      seed: 1,
    });
    steps(run, 4);
    const before = run.parameters();
    run.step();
    expect(run.loss).toBeCloseTo(lossOf("softmaxCrossEntropy", wide, before, data), 5);
    for (let n = 0; n < data.count; n++) {
      const truth = layersOf(wide, before, [Array.from(data.inputs.subarray(3 * n, 3 * n + 3))]);
      run.layers.forEach(({ z, a, units, examples }, l) => {
        for (let j = 0; j < units; j++) {
          expect(z[j * examples + n]).toBeCloseTo(truth.z[l][0][j], 5);
          expect(a[j * examples + n]).toBeCloseTo(truth.a[l][0][j], 5);
        }
      });
    }
  });

  test("predict, trace and evaluate agree with each other", () => {
    const run = steps(circleRun({ loss: "binaryCrossEntropy" }), 20);
    const { data } = run.training;
    const outputs = run.predict(data.inputs);
    outputs.forEach((output, n) => {
      const { z, a } = run.trace(data.inputs.subarray(2 * n, 2 * n + 2));
      expect(z[2]).toEqual(a[2]);
      expect(a[2][0]).toBe(output);
    });
    const right = outputs.filter((output, n) => output > 0 === (data.targets[n] === 1)).length;
    const { loss, accuracy } = run.evaluate();
    expect(accuracy).toBe(right / data.count);
    expect(loss).toBe(run.backward());
  });

  test("predict gives a row for each example, whatever their number", () => {
    const run = train(mlp([2, 7, 3], { output: "tanh" }), {
      data: { ...quadrant({ count: 4 }), targets: new Float32Array(12), targetWidth: 3 },
      loss: "squaredError",
      optimizer: sgd({ learningRate: 0.1 }),
      batch: "full",
      seed: 1,
    });
    const many = quadrant({ count: 1003 }).inputs;
    const rows = run.predict(many);
    for (const n of [0, 1, 255, 256, 1002])
      expect(rows.subarray(3 * n, 3 * n + 3)).toEqual(
        run.trace(many.subarray(2 * n, 2 * n + 2)).a[1],
      );
    expect(run.predict(new Float32Array(0))).toEqual(new Float32Array(0));
  });

  test("the loss is not a number before the first step, and the epoch counts finished passes", () => {
    const run = circleRun();
    expect([run.loss, run.stepCount, run.epoch]).toEqual([NaN, 0, 0]);
    expect([steps(run, 5).stepCount, run.epoch]).toEqual([5, 1]);
  });

  test("backward() moves no parameter", () => {
    const run = circleRun();
    const before = run.hash();
    run.backward();
    expect(run.hash()).toBe(before);
    expect(run.layers[0].grads.weights.some((g) => g !== 0)).toBe(true);
  });

  test("parameters set come back, and views show them", () => {
    const run = circleRun();
    const flat = run.parameters().map((_, k) => k / 7);
    run.setParameters(flat);
    expect(run.parameters()).toEqual(flat);
    expect(run.layers[0].weights[3]).toBe(Math.fround(3 / 7));
    expect(run.layers[0].biases?.[0]).toBe(Math.fround(16 / 7));
  });
});

describe("change", () => {
  test("a changed weight, bias, rate, batch or penalty counts from the next step on", () => {
    const run = steps(circleRun(), 3);
    run.change("layers.0.weights.3", 0.25);
    run.change("layers.2.biases.0", -1);
    expect([run.layers[0].weights[3], run.layers[2].biases?.[0]]).toEqual([0.25, -1]);
    run.change("optimizer.learningRate", 0.5);
    run.change("batch", 7);
    run.change("l2", 0.125);
    run.change("clip", { kind: "value", limit: 1 });
    run.change("clip.limit", 2);
    run.change("schedule", { kind: "constant" });
    expect(run.learningRate).toBe(0.5);
    expect(steps(run, 1).layers[0].examples).toBe(7);
    expect(run.training).toMatchObject({ l2: 0.125, clip: { kind: "value", limit: 2 } });
  });

  test("a batch larger than before, up to all examples, finds room", () => {
    const run = steps(circleRun(), 3);
    run.change("batch", "full");
    expect(steps(run, 2).layers[0].examples).toBe(50);
    run.change("batch", 50);
    expect(steps(run, 2).layers[1].a.length).toBe(8 * 50);
  });

  test("another optimizer begins with an empty memory", () => {
    const run = steps(circleRun({ optimizer: momentum({ learningRate: 0.1 }) }), 9);
    run.change("optimizer", adam({ learningRate: 0.01 }));
    run.step();
    const { grads, updates } = run.layers[2];
    expect(updates.biases?.[0]).toBeCloseTo(-0.01 * Math.sign(grads.biases?.[0] ?? 0), 5);
  });

  test("the run's own record of the training is the caller's no longer", () => {
    const first = circleRun();
    const { training } = first;
    first.change("optimizer.learningRate", 0.5);
    expect(training.optimizer.learningRate).toBe(0.03);
  });
});

describe("symmetry", () => {
  test("equal hidden units stay equal to the last bit, also in mini-batches", () => {
    const weights = { kind: "constant", value: 0.5 } as const;
    const run = train(mlp([2, 8, 1], { hidden: "tanh", weights }), {
      data: quadrant({ count: 128, seed: 3 }),
      loss: "binaryCrossEntropy",
      optimizer: adam({ learningRate: 0.03 }),
      batch: 16,
      seed: 3,
    });
    steps(run, 200);
    const [{ weights: w, biases }] = run.layers;
    for (let j = 1; j < 8; j++) {
      expect(w.subarray(2 * j, 2 * j + 2)).toEqual(w.subarray(0, 2));
      expect(biases?.[j]).toBe(biases?.[0]);
    }
  });

  test("a tanh network without biases is an odd function to the last bit", () => {
    const odd = mlp([1, 16, 16, 1], { hidden: "tanh", biases: false });
    const optimizer = adam({ learningRate: 0.02 });
    const run = train(odd, {
      data: bump(),
      loss: "squaredError",
      optimizer,
      batch: "full",
      seed: 1,
    });
    steps(run, 100);
    const [left, zero, right] = run.predict(Float32Array.of(-0.7, 0, 0.7));
    expect([left, Math.abs(zero)]).toEqual([-right, 0]);
  });
});

describe("learning", () => {
  test("a small network learns xor, a ring and a hill", () => {
    const common = { loss: "binaryCrossEntropy", batch: "full", seed: 2 } as const;
    const gates = train(mlp([2, 8, 1], { hidden: "tanh" }), {
      ...common,
      data: xor(),
      optimizer: adam({ learningRate: 0.05 }),
    });
    expect(steps(gates, 400).evaluate().accuracy).toBe(1);
    const rings = train(mlp([2, 24, 24, 1], { hidden: "relu", weights: { kind: "he" } }), {
      ...common,
      data: ring({ count: 192 }),
      optimizer: adam({ learningRate: 0.01 }),
    });
    expect(steps(rings, 250).evaluate().accuracy).toBeGreaterThan(0.95);
    const hill = train(mlp([1, 16, 16, 1]), {
      ...common,
      loss: "squaredError",
      data: bump(),
      optimizer: adam({ learningRate: 0.02 }),
    });
    expect(steps(hill, 400).evaluate()).toMatchObject({ accuracy: null });
    expect(hill.loss).toBeLessThan(0.001);
  });
});
