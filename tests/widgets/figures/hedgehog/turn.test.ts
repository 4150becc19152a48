import { expect, test } from "vitest";
import {
  angleOf,
  between,
  PUSHES,
  turnAt,
  wordsOf,
} from "../../../../src/widgets/figures/hedgehog/turn.ts";

test("every random push has a place on the dial, and none falls onto the worst", () => {
  for (let index = 0; index < PUSHES; index++)
    expect(turnAt(angleOf(index))).toMatchObject({ from: index, to: index });
  expect(wordsOf(turnAt(0))).toBe("the worst push");
  expect(wordsOf(turnAt(360))).toBe("the worst push");
});

test("the way to the worst grows from the last random push to it", () => {
  const shares = [330, 340, 350].map((angle) => turnAt(angle));
  for (const { from, to } of shares) expect([from, to]).toEqual([PUSHES - 1, "worst"]);
  expect(shares[0].share).toBeLessThan(shares[2].share);
});

test("a push between two of one length has that length", () => {
  const [u, v] = [Float32Array.of(3, 0, 4), Float32Array.of(0, 5, 0)];
  for (const share of [0, 0.3, 0.5, 0.9])
    expect(Math.hypot(...between(u, v, share))).toBeCloseTo(5, 5);
});
