import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Kernel, type Run, bump, circle, fast, mlp, plain, sgd, train } from "#engine";
import { type Experiment, build } from "#experiments";
import { loadKernel } from "../../scripts/load-kernel.ts";
import { steps } from "./networks.ts";
import pinned from "./pinned-hashes.json" with { type: "json" };
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
