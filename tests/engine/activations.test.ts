import { describe, expect, test } from "vitest";
import { activationNames } from "#engine";
import { activate, throughSlope } from "../../src/engine/kernels/plain/activate.ts";

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

function value(name: (typeof activationNames)[number], z: number): number {
  const a = new Float32Array(1);
  activate(name, Float32Array.of(z), a, 1);
  return a[0];
}

function slope(name: (typeof activationNames)[number], z: number): number {
  const deltas = Float32Array.of(1);
  throughSlope(name, Float32Array.of(z), Float32Array.of(value(name, z)), deltas, 1);
  return deltas[0];
}

describe.each(activationNames)("%s", (name) => {
  test("lets NaN pass", () => {
    expect(value(name, NaN)).toBeNaN();
  });

  test("maps every finite z to a finite a with a finite slope", () => {
    for (const sign of [0, 0x80000000])
      for (let word = 0; word < 0x7f800000; word += 99991) {
        bits[0] = word + sign;
        if (!Number.isFinite(value(name, float[0]))) expect.fail(`a at ${float[0]}`);
        if (!Number.isFinite(slope(name, float[0]))) expect.fail(`slope at ${float[0]}`);
      }
  });
});

test("each has the values of its definition", () => {
  const at = (z: number) => activationNames.map((name) => value(name, z));
  const [linear, relu, leakyRelu, tanh, sigmoid, softplus, gelu] = at(-1.5);
  expect([linear, relu]).toEqual([-1.5, 0]);
  expect(leakyRelu).toBeCloseTo(-0.015, 7);
  expect(tanh).toBeCloseTo(-0.90514825, 6);
  expect(sigmoid).toBeCloseTo(0.18242552, 6);
  expect(softplus).toBeCloseTo(0.20141328, 6);
  // Hendrycks and Gimpel's approximation; the exact gelu is −0.10021.
  expect(gelu).toBeCloseTo(-0.1004284, 6);
});

test("the slope of a sigmoid never exceeds 1/4", () => {
  for (let z = -5; z <= 5; z += 0.001) expect(slope("sigmoid", z)).toBeLessThanOrEqual(0.25);
  expect(slope("sigmoid", 0)).toBe(0.25);
});

test("at its kink relu has slope 0 and leakyRelu 0.01", () => {
  expect(slope("relu", 0)).toBe(0);
  expect(slope("leakyRelu", 0)).toBe(Math.fround(0.01));
});
