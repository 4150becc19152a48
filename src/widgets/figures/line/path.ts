import type { Line } from "./line.ts";

/** A run seen at some of its steps: step, w, b, step, w, b and so on, the steps rising from 0. */
export type Path = number[];

/** Where a run stood at a step, straight between the steps at which it was seen. */
export function lineAt(path: Path, step: number): Line {
  const at = (entry: number): Line => ({ w: path[entry + 1], b: path[entry + 2] });
  const last = path.length - 3;
  let entry = 0;
  while (entry < last && path[entry + 3] <= step) entry += 3;
  if (entry === last) return at(last);
  const share = (step - path[entry]) / (path[entry + 3] - path[entry]);
  const [from, to] = [at(entry), at(entry + 3)];
  return { w: from.w + share * (to.w - from.w), b: from.b + share * (to.b - from.b) };
}
