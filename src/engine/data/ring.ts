import { BadInput } from "../bad-input.ts";
import { allFinite } from "../check.ts";
import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

/** Half of all normal points lie within √1.386 of their centre (the median of χ² with 2 degrees). */
const HALF = Math.fround(1.386);

/**
 * A ring that is not around the origin: x ~ N(centre, I), class 1 where ‖x − centre‖² > 1.386.
 *
 * The centre is (1.5, −1) unless said.
 */
export function ring(options: Drawn & { centre?: number[] } = {}): DataSet {
  const { count, random } = draw("ring", options, 200, ["centre"]);
  const centre = options.centre ?? [1.5, -1];
  if (!Array.isArray(centre) || centre.length !== 2)
    throw new BadInput("data.ring.centre", centre, "two numbers");
  allFinite("data.ring.centre", centre);
  const set = blank("ring", count, 2);
  for (let n = 0; n < count; n++) {
    const x = random.normal();
    const y = random.normal();
    set.inputs[2 * n] = centre[0] + x;
    set.inputs[2 * n + 1] = centre[1] + y;
    set.targets[n] = x * x + y * y > HALF ? 1 : 0;
  }
  return set;
}
