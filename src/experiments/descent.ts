import type { ParameterKind } from "#engine";
import { excess, gradient, type Bowl } from "./bowl.ts";

/** Plain gradient descent in a bowl, in double precision. */
export interface Descent {
  bowl: Bowl;
  /** [w, b] of step 0. */
  start: ArrayLike<number>;
  rate: number;
  /** The one kind of parameters that stands still; a line has weights and biases alone. */
  freeze?: ParameterKind;
}

/** The places [w, b] of steps 0 to `steps`. */
export function descend({ bowl, start, rate, freeze }: Descent, steps: number): [number, number][] {
  let at: [number, number] = [start[0], start[1]];
  const path = [at];
  for (let step = 0; step < steps; step++) {
    const [gw, gb] = gradient(bowl, at);
    at = [
      freeze === "weights" ? at[0] : at[0] - rate * gw,
      freeze === "biases" ? at[1] : at[1] - rate * gb,
    ];
    path.push(at);
  }
  return path;
}

/** The first step whose loss is at most `within` above the floor; `most` where there is none before it. */
export function stepsTo(descent: Descent, within: number, most: number): number {
  const path = descend(descent, most);
  const found = path.findIndex((at) => excess(descent.bowl, at) <= within);
  return found < 0 ? most : found;
}
