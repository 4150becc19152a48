import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

const INPUTS = 10;

/** Two inputs that matter among ten: x ~ N(0, I), class 1 where x₁ x₂ > 0. */
export function prod10(options: Drawn = {}): DataSet {
  const { count, random } = draw("prod10", options, 200);
  const set = blank("prod10", count, INPUTS);
  for (let k = 0; k < set.inputs.length; k++) set.inputs[k] = random.normal();
  for (let n = 0; n < count; n++)
    set.targets[n] = set.inputs[n * INPUTS] * set.inputs[n * INPUTS + 1] > 0 ? 1 : 0;
  return set;
}
