import type { Random } from "#engine";
import { backwardPass, factor, nonZero, tex } from "#quiz";

/** A unit with one input, and an example for it. */
export interface Example {
  w: number;
  b: number;
  x: number;
  y: number;
}

export const example = (random: Random): Example => ({
  w: nonZero(random, 0.5, -3, 3),
  b: nonZero(random, 0.5, -3, 3),
  x: nonZero(random, 1, -4, 4),
  y: nonZero(random, 1, -5, 5),
});

export const error = ({ w, b, x, y }: Example) => w * x + b - y;

export const told = ({ w, b, x, y }: Example) =>
  `A unit computes $z = \\w x + \\b$ with $\\w = ${tex(w)}$ and $\\b = ${tex(b)}$. It sees $x = ${tex(x)}$, and the target is $y = ${tex(y)}$. The loss is $(z - y)^2$.`;

export const byEngine = ({ w, b, x, y }: Example) =>
  backwardPass({ weights: [w], bias: b, inputs: [[x]], targets: [y] });

export const signalLine = (given: Example) =>
  `The error is $z - y = ${tex(given.w)} \\cdot ${factor(given.x)} + ${factor(given.b)} - ${factor(given.y)} = ${tex(error(given))}$, and the signal $\\g{\\delta} = 2\\,(z - y) = ${tex(2 * error(given))}$.`;
