import { finiteNumber } from "../check.ts";
import { sin } from "../elementary/sin.ts";
import { type CurveOptions, curve } from "./curve.ts";
import type { DataSet } from "./data-set.ts";

/** A wave off the axis: y = amplitude · sin(frequency · x + phase) + offset; sin(3x) + 1 unless said. */
export function sine(
  options: CurveOptions & {
    frequency?: number;
    amplitude?: number;
    phase?: number;
    offset?: number;
  } = {},
): DataSet {
  const frequency = finiteNumber("data.sine.frequency", options.frequency ?? 3);
  const amplitude = finiteNumber("data.sine.amplitude", options.amplitude ?? 1);
  const phase = finiteNumber("data.sine.phase", options.phase ?? 0);
  const offset = finiteNumber("data.sine.offset", options.offset ?? 1);
  const usual = { count: 64, low: -2, high: 2 };
  const known = ["frequency", "amplitude", "phase", "offset"];
  return curve("sine", options, usual, known, (x) => {
    return amplitude * sin(Math.fround(frequency * x + phase)) + offset;
  });
}
