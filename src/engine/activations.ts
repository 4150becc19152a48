import { exp } from "./elementary/exp.ts";
import { log1p } from "./elementary/log1p.ts";
import { tanh } from "./elementary/tanh.ts";

/** The activations. NaN passes through each of them; a finite z always gives a finite a. */
export const activationNames = [
  "linear",
  "relu",
  "leakyRelu",
  "tanh",
  "sigmoid",
  "softplus",
  "gelu",
] as const;
export type ActivationName = (typeof activationNames)[number];

const f = Math.fround;
const LEAK = f(0.01);
const SQRT_2_OVER_PI = f(0.7978845608028654);
const CUBIC = f(0.044715);
const THREE_CUBIC = f(0.134145);

/** a = max(z, 0). */
export const relu = (z: number): number => (z < 0 ? 0 : z);

/** 1 above 0, else 0: at 0 itself the slope is taken as 0. */
export const reluSlope = (z: number): number => (z > 0 ? 1 : 0);

/** a = z above 0 and 0.01 z below. */
export const leakyRelu = (z: number): number => (z < 0 ? f(LEAK * z) : z);

/** 1 above 0, else 0.01. */
export const leakyReluSlope = (z: number): number => (z > 0 ? 1 : LEAK);

/** The slope of tanh from its own value: 1 − a². */
export const tanhSlope = (a: number): number => f(1 - f(a * a));

/** σ(z) = 1 / (1 + e⁻ᶻ). */
export const sigmoid = (z: number): number => f(1 / f(1 + exp(-z)));

/** The slope of the sigmoid from its own value: a (1 − a), never above ¼. */
export const sigmoidSlope = (a: number): number => f(a * f(1 - a));

/** ln(1 + eᶻ), written so that nothing overflows; its slope is σ(z). */
export const softplus = (z: number): number => f((z < 0 ? 0 : z) + log1p(exp(z < 0 ? z : -z)));

/** a = ½ z (1 + tanh(√(2/π) (z + 0.044715 z³))), the tanh form of Hendrycks and Gimpel 2016. */
export const gelu = (z: number): number => f(f(0.5 * z) * f(1 + geluBend(z, f(z * z))));

/** The slope of gelu at z. */
export function geluSlope(z: number): number {
  // Beyond ±10 the slope is 1 or 0 to the last bit, and z² might overflow.
  const y = z < -10 ? -10 : z > 10 ? 10 : z;
  const square = f(y * y);
  const t = geluBend(y, square);
  const inner = f(SQRT_2_OVER_PI * f(1 + f(THREE_CUBIC * square)));
  return f(f(0.5 * f(1 + t)) + f(f(f(0.5 * y) * f(1 - f(t * t))) * inner));
}

const geluBend = (z: number, square: number): number =>
  tanh(f(SQRT_2_OVER_PI * f(z + f(CUBIC * f(square * z)))));
