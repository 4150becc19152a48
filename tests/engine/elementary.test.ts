import { describe, expect, test } from "vitest";
import { cos, exp, log, log1p, sin, stream, tanh } from "#engine";

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The distance of two neighbouring float32 numbers at the size of a true value. */
function unitInLastPlace(truth: number): number {
  const size = Math.abs(truth);
  if (size < 2 ** -126) return 2 ** -149;
  float[0] = size;
  if (float[0] > size) bits[0] -= 1;
  return 2 ** ((bits[0] >>> 23) - 150);
}

/** Every float32 exponent, both signs, evenly and at random: about 600,000 values. */
function* everySize(): Generator<number> {
  for (const sign of [0, 0x80000000])
    for (let word = 0; word < 0x7f800000; word += 9973) {
      bits[0] = word + sign;
      yield float[0];
    }
  const random = stream(1, "elementary");
  for (let k = 0; k < 100000; k++) {
    bits[0] = random.bits();
    if (Number.isFinite(float[0])) yield float[0];
  }
  for (let k = 0; k < 100000; k++) yield Math.fround(12 * random.uniform() - 6);
}

/** The largest error in units in the last place; results beyond float32 must be the same infinity. */
function worst(own: (x: number) => number, truth: (x: number) => number): number {
  let most = 0;
  for (const x of everySize()) {
    const is = own(x);
    const should = truth(x);
    if (!Object.is(is, Math.fround(is))) return Infinity;
    const outside = !Number.isFinite(Math.fround(should));
    if (outside && !Object.is(is, Math.fround(should))) return Infinity;
    if (!outside) most = Math.max(most, Math.abs(is - should) / unitInLastPlace(should));
  }
  return most;
}

describe("each elementary function stays within 3 units in the last place of the true value", () => {
  const functions = { exp, log, log1p, sin, cos, tanh };
  for (const [name, own] of Object.entries(functions))
    test(name, ({ task }) => {
      const most = worst(own, Math[name as keyof typeof functions]);
      Object.assign(task.meta, { unitsInLastPlace: most });
      expect(most).toBeLessThan(3);
    });
});

test("at the edges of their range they give what the mathematics gives", () => {
  expect([exp(-Infinity), exp(0), exp(Infinity)]).toEqual([0, 1, Infinity]);
  expect([log(0), log(1), log(Infinity), log(-1)]).toEqual([-Infinity, 0, Infinity, NaN]);
  expect([log1p(-1), log1p(0), log1p(Infinity), log1p(-2)]).toEqual([-Infinity, 0, Infinity, NaN]);
  expect([tanh(-Infinity), tanh(0), tanh(Infinity)]).toEqual([-1, 0, 1]);
  expect([sin(0), cos(0), sin(Infinity), cos(-Infinity)]).toEqual([0, 1, NaN, NaN]);
});

test("NaN passes through each of them", () => {
  for (const own of [exp, log, log1p, sin, cos, tanh]) expect(own(NaN)).toBeNaN();
});

test("tanh and sin are odd and cos is even, to the last bit", () => {
  for (const x of everySize()) {
    if (!Object.is(tanh(-x), -tanh(x))) expect.fail(`tanh(${x})`);
    if (!Object.is(sin(-x), -sin(x))) expect.fail(`sin(${x})`);
    if (!Object.is(cos(-x), cos(x))) expect.fail(`cos(${x})`);
  }
});

test("tanh never leaves [−1, 1], nor do sin and cos", () => {
  for (const x of everySize())
    for (const own of [tanh, sin, cos]) if (Math.abs(own(x)) > 1) expect.fail(`${own.name}(${x})`);
});
