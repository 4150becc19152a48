import type { Random } from "../engine/index.ts";

/** One of the values, each equally likely. */
export function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[random.integer(values.length)];
}

/** A whole number from low to high, both included. */
export function whole(random: Random, low: number, high: number): number {
  return low + random.integer(high - low + 1);
}

/** A multiple of `step` from low to high, both included: numbers that can be worked by hand. */
export function multiple(random: Random, step: number, low: number, high: number): number {
  const parts = Math.round(1 / step);
  return whole(random, Math.round(low * parts), Math.round(high * parts)) / parts;
}

/** A multiple of `step` from low to high that is not 0. */
export function nonZero(random: Random, step: number, low: number, high: number): number {
  for (;;) {
    const value = multiple(random, step, low, high);
    if (value !== 0) return value;
  }
}
