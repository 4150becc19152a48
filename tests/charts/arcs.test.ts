import fc from "fast-check";
import { expect, test } from "vitest";
import { arcPath } from "../../src/charts/Arcs.tsx";

const points = (path: string) => path.match(/-?[\d.]+/g)!.map(Number);

test("an arc starts and ends at the right edge, in the middle of its rows", () => {
  const [x, y, , fromY, , toY, endX, endY] = points(arcPath(1, 4));
  expect([x, y, fromY]).toEqual([104, 72, 72]);
  expect([endX, endY, toY]).toEqual([104, 216, 216]);
});

test("an arc stays in the picture, and one over more rows reaches as far or further", () => {
  const row = fc.integer({ min: 0, max: 40 });
  /** The curve at its middle, where it is farthest from the edge: (P₀ + 3P₁ + 3P₂ + P₃) / 8. */
  const farthest = (from: number, to: number) => {
    const [x0 = 0, , x1 = 0, , x2 = 0, , x3 = 0] = points(arcPath(from, to));
    return (x0 + 3 * x1 + 3 * x2 + x3) / 8;
  };
  fc.assert(
    fc.property(row, row, row, (from, over, more) => {
      const near = farthest(from, from + 1 + over);
      expect(near).toBeGreaterThanOrEqual(0);
      expect(farthest(from, from + 1 + over + more)).toBeLessThanOrEqual(near);
    }),
  );
});
