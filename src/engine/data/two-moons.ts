import { nonNegative } from "../check.ts";
import { cos } from "../elementary/cos.ts";
import { sin } from "../elementary/sin.ts";
import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

const HALF_TURN = 3.141592653589793;

/**
 * Two half circles that reach into each other: (cos t, sin t) is class 0, (1 − cos t, ½ − sin t)
 * class 1, t ~ U(0, π); noise is the deviation added to both coordinates, 0.1 unless said.
 */
export function twoMoons(options: Drawn & { noise?: number } = {}): DataSet {
  const { count, random } = draw("twoMoons", options, 200, ["noise"]);
  const noise = nonNegative("data.twoMoons.noise", options.noise ?? 0.1);
  const set = blank("twoMoons", count, 2);
  for (let n = 0; n < count; n++) {
    const lower = n % 2 === 1;
    const t = Math.fround(HALF_TURN * random.uniform());
    const x = lower ? 1 - cos(t) : cos(t);
    const y = lower ? 0.5 - sin(t) : sin(t);
    set.inputs[2 * n] = x + noise * random.normal();
    set.inputs[2 * n + 1] = y + noise * random.normal();
    set.targets[n] = lower ? 1 : 0;
  }
  return set;
}
