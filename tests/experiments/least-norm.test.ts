import { expect, test } from "vitest";
import fc from "fast-check";
import { points, reluFeatures } from "#engine";
import { leastNorm } from "#experiments";

test("one equation with two unknowns is solved by the shortest answer", () => {
  const [first, second] = leastNorm(points({ inputs: [[1, 3]], targets: [10] }));
  expect(first).toBeCloseTo(1, 10);
  expect(second).toBeCloseTo(3, 10);
});

test("two points and a line through the origin: the least-squares slope by hand", () => {
  // Σxy / Σx² = (1·1 + 2·4) / (1 + 4).
  expect(leastNorm(points({ inputs: [1, 2], targets: [1, 4] }))[0]).toBeCloseTo(9 / 5, 10);
});

test("no other weights have less squared error and penalty", () => {
  const check = (features: number, penalty: number, seed: number, push: number[]) => {
    const data = reluFeatures({ count: 12, features, seed });
    const best = leastNorm(data, penalty);
    const cost = (weights: ArrayLike<number>) => {
      let sum = 0;
      for (let n = 0; n < data.count; n++) {
        let off = -data.targets[n];
        for (let j = 0; j < features; j++) off += weights[j] * data.inputs[n * features + j];
        sum += (off * off) / data.count;
      }
      return sum + penalty * Array.from(weights).reduce((all, w) => all + w * w, 0);
    };
    const other = best.map((w, j) => w + push[j % push.length]);
    expect(cost(best)).toBeLessThanOrEqual(cost(other) + 1e-9);
    // Where penalties vanish, whatever fits as well is longer: by the penalty's own limit.
    if (penalty === 0) {
      const near = leastNorm(data, 1e-9);
      const length = (w: Float64Array) => Math.sqrt(w.reduce((all, one) => all + one * one, 0));
      expect(length(near)).toBeLessThanOrEqual(length(best) * (1 + 1e-9));
    }
  };
  fc.assert(
    fc.property(
      fc.constantFrom(1, 3, 11, 12, 13, 40),
      fc.constantFrom(0, 0.01, 1),
      fc.nat(1000),
      fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 1, maxLength: 5 }),
      check,
    ),
    { numRuns: 60 },
  );
});
