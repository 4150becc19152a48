import type { Run } from "#engine";
import { lengthOf } from "./perturb.ts";

const f = Math.fround;

/**
 * The slope of the loss at every parameter from two forward passes each, as a central difference:
 * (L(θ + h) − L(θ − h)) over the distance between the two places that float32 really has. Leaves the
 * run as it was. The loss is evaluation's, so that nothing is dropped.
 */
export function nudgedSlopes(run: Run, step: number): number[] {
  const kept = run.parameters();
  const lossWith = (k: number, value: number) => {
    const parameters = kept.slice();
    parameters[k] = value;
    run.setParameters(parameters);
    return run.evaluate().loss;
  };
  const slopes = Array.from(kept, (value, k) => {
    const [up, down] = [f(value + step), f(value - step)];
    // A step below the resolution of float32 goes nowhere.
    return up === down ? 0 : (lossWith(k, up) - lossWith(k, down)) / (up - down);
  });
  run.setParameters(kept);
  return slopes;
}

/** How far two lists are apart: ‖u − v‖ / (‖u‖ + ‖v‖), 0 for two lists of zeros. */
export function relativeDistance(u: ArrayLike<number>, v: ArrayLike<number>): number {
  const lengths = lengthOf(u) + lengthOf(v);
  return lengths === 0 ? 0 : lengthOf(Array.from(u, (value, k) => value - v[k])) / lengths;
}
