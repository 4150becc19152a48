import { nonNegative } from "../check.ts";
import { cos } from "../elementary/cos.ts";
import { sin } from "../elementary/sin.ts";
import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

const TURN = 6.283185307179586;

/**
 * A disc within a ring around the origin: every other example lies within radius 0.5 (class 1), the
 * rest between 0.7 and 1 (class 0); noise is the deviation added to both coordinates, 0 unless said.
 */
export function circle(options: Drawn & { noise?: number } = {}): DataSet {
  const { count, random } = draw("circle", options, 200, ["noise"]);
  const noise = nonNegative("data.circle.noise", options.noise ?? 0);
  const set = blank("circle", count, 2);
  for (let n = 0; n < count; n++) {
    const inside = n % 2 === 0;
    const radius = inside ? 0.5 * random.uniform() : 0.7 + 0.3 * random.uniform();
    const angle = Math.fround(TURN * random.uniform());
    set.inputs[2 * n] = radius * cos(angle) + noise * random.normal();
    set.inputs[2 * n + 1] = radius * sin(angle) + noise * random.normal();
    set.targets[n] = inside ? 1 : 0;
  }
  return set;
}
