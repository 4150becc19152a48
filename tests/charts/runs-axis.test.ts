import fc from "fast-check";
import { expect, test } from "vitest";
import { runsAxis } from "../../src/charts/runs-axis.ts";

const values = fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), {
  minLength: 2,
  maxLength: 20,
});

test("no two ticks of an axis over runs are written alike", () => {
  fc.assert(
    fc.property(values, values, (runs, limit) => {
      const { x, format } = runsAxis([runs, limit], [], [14, 600]);
      // Ticks finer than a label's six decimals are not meant here.
      fc.pre(x.domain[1] - x.domain[0] > 1e-4);
      const labels = x.ticks(5).map(format);
      expect(new Set(labels).size).toBe(labels.length);
    }),
  );
});

test("an axis from close to zero that is not logarithmic is written in plain numbers", () => {
  const { x, format } = runsAxis([[2.2, 13.7], [0.88]], [2], [14, 600]);
  expect(x.domain[1] / x.domain[0]).toBeGreaterThan(50);
  expect(x.ticks(5).map(format)).toContain("10");
  expect(x.ticks(5).map(format).join(" ")).not.toMatch(/[⁰¹]/);
});
