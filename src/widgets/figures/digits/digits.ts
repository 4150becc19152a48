import type { Experiment } from "#experiments";

/** The side of a digit, and how many weights a hidden unit has into it. */
export const SIDE = 28;
export const PIXELS = SIDE * SIDE;

/** How many digits are held back, as data. */
export const HELD_BACK = 2000;

/** The weights are drawn in full strength at this many standard deviations of the first draw. */
const DEVIATIONS = 4;

/** Whether an experiment is one that this figure can show; what comes with a link may be any. */
export function isOfDigits({ data, model: { widths } }: Experiment): boolean {
  return (
    data.set === "digits" &&
    data.size === SIDE &&
    widths.length === 3 &&
    widths[0] === PIXELS &&
    widths[2] === 10
  );
}

/** The size of a weight that is drawn in full strength: He et al. draw with a deviation of √(2 / inputs). */
export const LIMIT = DEVIATIONS * Math.sqrt(2 / PIXELS);

/** The weights into all hidden units, or what training has added to them; exactly zero where nothing. */
export function weightsIn(
  first: Float32Array,
  now: Float32Array,
  units: number,
  view: "weights" | "moved",
): Float32Array {
  const weights = now.slice(0, units * PIXELS);
  return view === "weights" ? weights : weights.map((value, at) => value - first[at]);
}

/** The weights into one unit. */
export function unitOf(weights: Float32Array, unit: number): Float32Array {
  return weights.subarray(unit * PIXELS, (unit + 1) * PIXELS);
}

/** How many parameters still hold the very bits they were drawn with. */
export function unmovedOf(first: Float32Array, now: Float32Array): number {
  return now.reduce((count, value, at) => count + (value === first[at] ? 1 : 0), 0);
}
