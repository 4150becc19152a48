import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MlpOptions, type Run, adam, mlp, stream, train } from "#engine";
import { someData, steps } from "./networks.ts";

const data = someData(mlp([3, 12, 12, 2]), "squaredError", 40, stream(1, "dropout"));

function run(options: MlpOptions, seed = 1, batch: number | "full" = 16): Run {
  const optimizer = adam({ learningRate: 0.01 });
  const model = mlp([3, 12, 12, 2], options);
  return train(model, { data, loss: "squaredError", optimizer, batch, seed });
}

describe("dropout", () => {
  test("keeps each activation with chance 1 − p, and so the mean", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.double({ min: 0.05, max: 0.9, noNaN: true }),
        (seed, p) => {
          const dropping = run({ dropout: p }, seed, "full");
          let kept = 0;
          let total = 0;
          let sum = 0;
          for (let k = 0; k < 20; k++) {
            dropping.step();
            for (const { mask } of dropping.layers.slice(0, 2))
              for (const factor of mask ?? []) {
                if (factor !== 0) kept += 1;
                sum += factor;
                total += 1;
              }
          }
          expect(total).toBe(20 * 2 * 12 * 40);
          // Five standard errors.
          const most = 5 * Math.sqrt((p * (1 - p)) / total);
          expect(Math.abs(kept / total - (1 - p))).toBeLessThan(most);
          expect(Math.abs(sum / total - 1)).toBeLessThan(most / (1 - p) + 1e-6);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("multiplies by 0 or 1 / (1 − p) after the activation, and never in the last layer", () => {
    const dropping = steps(run({ dropout: 0.25 }), 1);
    const { z, a, mask } = dropping.layers[0];
    const kept = Math.fround(1 / 0.75);
    expect(new Set(mask)).toEqual(new Set([0, kept]));
    a.forEach((value, k) => expect(value).toBeCloseTo(Math.tanh(z[k]) * (mask?.[k] ?? NaN), 6));
    expect(dropping.layers[2].mask).toBeNull();
  });

  test("draws one number for each activation, unit by unit, from a stream of each layer", () => {
    const dropping = run({ dropout: 0.3 }, 9, 7);
    const streams = [0, 1].map((l) => stream(9, "dropout", l));
    for (let step = 0; step < 8; step++) {
      dropping.step();
      streams.forEach((random, l) => {
        const { mask, examples } = dropping.layers[l];
        expect(mask).toHaveLength(12 * examples);
        mask?.forEach((factor) => expect(factor === 0).toBe(random.uniform() < Math.fround(0.3)));
      });
    }
  });

  test("takes no part in evaluation", () => {
    const [dropping, plain] = [steps(run({ dropout: 0.5 }), 10), run({})];
    plain.setParameters(dropping.parameters());
    expect(dropping.predict(data.inputs)).toEqual(plain.predict(data.inputs));
    expect(dropping.evaluate()).toEqual(plain.evaluate());
    expect(dropping.trace([1, 2, 3])).toEqual(plain.trace([1, 2, 3]));
  });

  test("of none, or of so little that float32 knows it as none, leaves every bit alone", () => {
    const plain = steps(run({}), 20).hash();
    expect(steps(run({ dropout: 0 }), 20).hash()).toBe(plain);
    expect(steps(run({ dropout: 1e-50, residual: false }), 20).hash()).toBe(plain);
  });
});

describe("a run that drops, normalizes over batches and adds its inputs", () => {
  const all: MlpOptions = { dropout: 0.4, normalization: "batch", residual: true };

  test("replays to the same bits after going back to a snapshot", () => {
    const one = steps(run(all), 13);
    const kept = structuredClone(one.snapshot());
    const later = steps(one, 17).snapshot();
    const other = run(all, 2);
    for (const back of [one, other]) {
      back.restore(kept);
      expect(back.snapshot()).toEqual(kept);
      expect(steps(back, 17).snapshot()).toEqual(later);
    }
  });

  test("is not changed by looking at it", () => {
    const watched = run(all);
    for (let k = 0; k < 20; k++) {
      watched.backward();
      watched.backward(someData(mlp([3, 2]), "squaredError", 9, stream(k, "looking")));
      watched.evaluate();
      watched.predict(data.inputs);
      watched.trace([1, 2, 3]);
      watched.step();
    }
    const alone = steps(run(all), 20);
    expect(watched.hash()).toBe(alone.hash());
    expect(watched.layers[1].running).toEqual(alone.layers[1].running);
  });

  test("shows in backward() the mask that its next step uses", () => {
    const one = steps(run(all, 3, "full"), 4);
    one.backward();
    const shown = one.layers[0].mask?.slice();
    one.step();
    expect(one.layers[0].mask).toEqual(shown);
  });

  test("refuses a snapshot of a run that does less", () => {
    expect(() => run(all).restore(run({}).snapshot())).toThrow("snapshot: found");
    expect(() => run({ dropout: 0.4 }).restore(run({}).snapshot())).toThrow("snapshot: found");
    expect(() => run({ residual: true }).restore(run({ dropout: 0.4 }).snapshot())).toThrow(
      "snapshot: found",
    );
  });
});

test("a residual layer of no weights hands its input on, through any depth", () => {
  const model = mlp([2, 2, 2, 2, 1], { residual: true, weights: { kind: "zeros" } });
  const some = someData(model, "squaredError", 5, stream(4, "residual"));
  const optimizer = adam({ learningRate: 0.01 });
  const one = train(model, { data: some, loss: "squaredError", optimizer, batch: "full", seed: 1 });
  expect(one.trace([0.5, -3]).a.slice(0, 3)).toEqual(new Array(3).fill(Float32Array.of(0.5, -3)));
  one.change("layers.3.weights.0", 2);
  one.change("layers.3.weights.1", -1);
  expect(Array.from(one.predict(Float32Array.of(0.5, -3)))).toEqual([4]);
  // The signal comes back as undiminished: δ of every layer is tanh′(0) = 1 times the output's, by its weights.
  one.backward();
  const { deltas } = one.layers[3];
  for (const layer of one.layers.slice(0, 3))
    expect(Array.from(layer.deltas)).toEqual([
      ...deltas.map((d) => 2 * d),
      ...deltas.map((d) => -d),
    ]);
});
