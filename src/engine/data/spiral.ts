import { nonNegative, positive, wholeNumber } from "../check.ts";
import { cos } from "../elementary/cos.ts";
import { sin } from "../elementary/sin.ts";
import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

const TURN = 6.283185307179586;

/**
 * Arms that wind around the origin (Lang and Witbrock 1988): radius r ~ U(0, 1), angle
 * turns · 2π r plus an equal share of the circle for each arm; the class is the arm.
 *
 * Two arms, 1.25 turns and noise 0.02 unless said.
 */
export function spiral(
  options: Drawn & { arms?: number; turns?: number; noise?: number } = {},
): DataSet {
  const { count, random } = draw("spiral", options, 200, ["arms", "turns", "noise"]);
  const arms = wholeNumber("data.spiral.arms", options.arms ?? 2, 1, 100);
  const turns = positive("data.spiral.turns", options.turns ?? 1.25);
  const noise = nonNegative("data.spiral.noise", options.noise ?? 0.02);
  const set = blank("spiral", count, 2);
  for (let n = 0; n < count; n++) {
    const arm = n % arms;
    const radius = random.uniform();
    const angle = Math.fround(TURN * (turns * radius + arm / arms));
    set.inputs[2 * n] = radius * cos(angle) + noise * random.normal();
    set.inputs[2 * n + 1] = radius * sin(angle) + noise * random.normal();
    set.targets[n] = arm;
  }
  return set;
}
