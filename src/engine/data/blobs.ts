import { nonNegative, wholeNumber } from "../check.ts";
import { cos } from "../elementary/cos.ts";
import { sin } from "../elementary/sin.ts";
import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

const TURN = 6.283185307179586;

/**
 * Gaussian clouds with centres evenly around a circle; the class is the cloud.
 *
 * Three classes, radius 2 and deviation 0.6 unless said.
 */
export function blobs(
  options: Drawn & { classes?: number; radius?: number; deviation?: number } = {},
): DataSet {
  const { count, random } = draw("blobs", options, 150, ["classes", "radius", "deviation"]);
  const classes = wholeNumber("data.blobs.classes", options.classes ?? 3, 1, 1000);
  const radius = nonNegative("data.blobs.radius", options.radius ?? 2);
  const deviation = nonNegative("data.blobs.deviation", options.deviation ?? 0.6);
  const set = blank("blobs", count, 2);
  for (let n = 0; n < count; n++) {
    const angle = Math.fround((TURN * (n % classes)) / classes);
    set.inputs[2 * n] = radius * cos(angle) + deviation * random.normal();
    set.inputs[2 * n + 1] = radius * sin(angle) + deviation * random.normal();
    set.targets[n] = n % classes;
  }
  return set;
}
