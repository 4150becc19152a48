import { expect, test } from "vitest";
import {
  dotOf,
  lowest,
  overTheCliff,
  rateAt,
  stopOf,
  withDot,
} from "../../../src/widgets/figures/cliff/dots.ts";

test("a dot counts the steps on which the loss rose", () => {
  expect(dotOf(1, [4, 3, 3.5, 2, 2, 2.1], false)).toEqual({
    rate: 1,
    first: 4,
    end: 2.1,
    ups: 2,
    steps: 6,
  });
  expect(dotOf(1, [4, 9, 1e30], true).end).toBe(Infinity);
});

test("a second run at a rate takes the place of the first, and dots stand in the order of their rates", () => {
  const dots = [3, 1, 2, 1].reduce<ReturnType<typeof withDot>>(
    (all, rate, end) => withDot(all, dotOf(rate, [5, end], false)),
    [],
  );
  expect(dots.map(({ rate, end }) => [rate, end])).toEqual([
    [1, 3],
    [2, 2],
    [3, 0],
  ]);
});

test("the cliff is the first rate above the lowest that ends above its start", () => {
  const dots = [
    dotOf(0.1, [1, 0.9], false),
    dotOf(1, [1, 0.2], false),
    dotOf(3, [1, 0.7], false),
    dotOf(10, [1, 6], false),
  ];
  expect(overTheCliff(dots, lowest(dots))?.rate).toBe(10);
});

test.each([0.01, 0.018, 0.032, 0.056, 0.1, 1, 1.8, 3.2, 5.6, 100])(
  "the rate %f has a stop of its own on the axis",
  (rate) => {
    expect(rateAt(stopOf(rate))).toBe(rate);
  },
);
