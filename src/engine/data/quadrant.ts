import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

/** Two pairs of opposite quarters: x ~ U(−1, 1)², class 1 where x₁ x₂ > 0. */
export function quadrant(options: Drawn = {}): DataSet {
  const { count, random } = draw("quadrant", options, 128);
  const set = blank("quadrant", count, 2);
  for (let n = 0; n < count; n++) {
    const x = 2 * random.uniform() - 1;
    const y = 2 * random.uniform() - 1;
    set.inputs[2 * n] = x;
    set.inputs[2 * n + 1] = y;
    set.targets[n] = x * y > 0 ? 1 : 0;
  }
  return set;
}
