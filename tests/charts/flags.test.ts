import fc from "fast-check";
import { expect, test } from "vitest";
import { placeFlags, type Flagged } from "../../src/charts/flags.ts";

const some = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 340 }),
    text: fc.string({ minLength: 1, maxLength: 16 }),
  }),
  { maxLength: 20 },
);

test("no name covers another, leaves the picture, or is crossed by a pole", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 9 }), (marks: Flagged[], lanes) => {
      const flags = placeFlags(marks, 340, lanes);
      for (const flag of flags) {
        expect(flag.lane).toBeLessThan(lanes);
        expect(Math.min(flag.from, 340 - flag.to)).toBeGreaterThanOrEqual(0);
        for (const other of flags) {
          if (other === flag) continue;
          const isApart = other.to < flag.from || other.from > flag.to;
          expect(other.lane !== flag.lane || isApart).toBe(true);
          const pole = marks[other.index].x;
          const isCrossed = other.lane >= flag.lane && pole > flag.from && pole < flag.to;
          expect(isCrossed).toBe(false);
        }
      }
    }),
  );
});

test("a single mark has its name; the first of two at one place has it where there is one lane", () => {
  expect(placeFlags([{ x: 100, text: "one" }], 340, 1)).toHaveLength(1);
  const twins = [
    { x: 100, text: "first" },
    { x: 100, text: "second" },
  ];
  expect(placeFlags(twins, 340, 1).map(({ index }) => index)).toEqual([0]);
});
