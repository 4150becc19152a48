import fc from "fast-check";
import { expect, test } from "vitest";
import { type Random, stream } from "#engine";

const draws = (random: Random, n: number) => Array.from({ length: n }, () => random.bits());
const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

test("the same seed, purpose and ids give the same numbers", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.string(), fc.array(fc.nat()), (seed, purpose, ids) => {
      const again = draws(stream(seed, purpose, ...ids), 8);
      expect(draws(stream(seed, purpose, ...ids), 8)).toEqual(again);
    }),
  );
});

test("another seed, purpose or id gives a stream that shares no number with the first", () => {
  const first = new Set(draws(stream(7, "weights", 0), 1000));
  const others = [
    stream(8, "weights", 0),
    stream(7 + 2 ** 32, "weights", 0),
    stream(7, "biases", 0),
    stream(7, "weights", 1),
    stream(7, "weights"),
    stream(7, "weights", 0, 0),
  ];
  for (const other of others)
    expect(draws(other, 1000).filter((word) => first.has(word)).length).toBeLessThan(2);
});

test("the first numbers of neighbouring seeds look unrelated", () => {
  const firsts = Array.from({ length: 20000 }, (_, seed) => stream(seed, "data").uniform());
  expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(0.01);
  const neighbours = firsts.slice(1).map((v, k) => (v - 0.5) * (firsts[k] - 0.5) * 12);
  expect(Math.abs(mean(neighbours))).toBeLessThan(0.03);
});

test("state copied out and in again continues with the same numbers", () => {
  const random = stream(3, "order");
  draws(random, 5);
  const state = random.state.slice();
  const ahead = draws(random, 10);
  random.state.set(state);
  expect(draws(random, 10)).toEqual(ahead);
});

test("uniform numbers are float32 in [0, 1) with mean 1/2 and variance 1/12", () => {
  const random = stream(1, "uniform");
  const values = Array.from({ length: 200000 }, () => random.uniform());
  expect(values.every((v) => v >= 0 && v < 1 && v === Math.fround(v))).toBe(true);
  expect(mean(values)).toBeCloseTo(1 / 2, 2);
  expect(mean(values.map((v) => (v - 0.5) ** 2))).toBeCloseTo(1 / 12, 3);
});

test("normal numbers have mean 0, variance 1, no skew and kurtosis 3", () => {
  const random = stream(1, "normal");
  const values = Array.from({ length: 200000 }, () => random.normal());
  const moment = (k: number) => mean(values.map((v) => v ** k));
  expect(Math.abs(moment(1))).toBeLessThan(0.01);
  expect(Math.abs(moment(2) - 1)).toBeLessThan(0.01);
  expect(Math.abs(moment(3))).toBeLessThan(0.03);
  expect(Math.abs(moment(4) - 3)).toBeLessThan(0.08);
  const inside = values.filter((v) => Math.abs(v) < 1.959964).length / values.length;
  expect(Math.abs(inside - 0.95)).toBeLessThan(0.002);
});

test("whole numbers are equally likely", () => {
  const random = stream(1, "integer");
  const counts = new Array(7).fill(0);
  for (let k = 0; k < 70000; k++) counts[random.integer(7)] += 1;
  // χ² with 6 degrees of freedom exceeds 22.5 once in a thousand.
  expect(counts.reduce((sum, c) => sum + (c - 10000) ** 2 / 10000, 0)).toBeLessThan(22.5);
});

test("a permutation holds every number once", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(), (n, seed) => {
      const values = Array.from(stream(seed, "order").permutation(n));
      expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, k) => k));
    }),
  );
});

test("each of the six orders of three is equally likely", () => {
  const random = stream(1, "orders");
  const counts = new Map<string, number>();
  for (let k = 0; k < 60000; k++) {
    const order = random.permutation(3).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 10000)).toBeLessThan(400);
});
