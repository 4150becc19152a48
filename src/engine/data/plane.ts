import { BadInput } from "../bad-input.ts";
import { allFinite, finiteNumber, nonNegative, share } from "../check.ts";
import { type DataSet, type Drawn, blank, draw } from "./data-set.ts";

/** What a plane takes. */
export interface PlaneOptions extends Drawn {
  /** One for each input; [3, 1] unless said. */
  slopes?: number[];
  /** How far each input is spread; 1 each unless said. */
  deviations?: number[];
  /** What each input's numbers are multiplied with once the value is known: another unit; 1 each unless said. */
  units?: number[];
  /** Of every later input with the first, from 0 to 1; 0 unless said. */
  correlation?: number;
  intercept?: number;
  /** Standard deviation of normal noise on the value; 0.5 unless said. */
  noise?: number;
}

/**
 * A value that is a weighted sum of its inputs: y = Σ slopeᵢ xᵢ + intercept + noise, xᵢ ~ N(0, deviationᵢ²).
 * The inputs stand in the set as unitᵢ xᵢ, so that another unit alters nothing else.
 */
export function plane(options: PlaneOptions = {}): DataSet {
  const known = ["slopes", "deviations", "units", "correlation", "intercept", "noise"];
  const { count, random } = draw("plane", options, 100, known);
  const slopes = options.slopes ?? [3, 1];
  if (!Array.isArray(slopes) || slopes.length === 0)
    throw new BadInput("data.plane.slopes", slopes, "a list of at least one number");
  allFinite("data.plane.slopes", slopes);
  const deviations = forEach("deviations", options.deviations, slopes.length);
  const units = forEach("units", options.units, slopes.length);
  const shared = share("data.plane.correlation", options.correlation ?? 0);
  const intercept = finiteNumber("data.plane.intercept", options.intercept ?? 0);
  const noise = nonNegative("data.plane.noise", options.noise ?? 0.5);
  const own = Math.sqrt(1 - shared * shared);
  const set = blank("plane", count, slopes.length);
  for (let n = 0; n < count; n++) {
    let value = intercept;
    let first = 0;
    slopes.forEach((slope, i) => {
      const drawn = random.normal();
      if (i === 0) first = drawn;
      const x = Math.fround(deviations[i] * (i === 0 ? drawn : shared * first + own * drawn));
      value += slope * x;
      set.inputs[n * slopes.length + i] = units[i] * x;
    });
    set.targets[n] = value + noise * random.normal();
  }
  return set;
}

function forEach(name: string, found: number[] | undefined, inputs: number): number[] {
  if (found === undefined) return new Array<number>(inputs).fill(1);
  const field = `data.plane.${name}`;
  if (!Array.isArray(found) || found.length !== inputs)
    throw new BadInput(field, found, `${inputs} numbers, one for each slope`);
  allFinite(field, found);
  return found;
}
