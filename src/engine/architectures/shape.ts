import { BadInput } from "../bad-input.ts";
import { wholeNumber } from "../check.ts";
import type { Shape } from "./description.ts";

/** How many numbers a shape holds. */
export function size(shape: Shape): number {
  return shape.reduce((product, side) => product * side, 1);
}

/** How many positions a layer along the last axis works at: 1, or the tokens. */
export function places(shape: Shape): number {
  return size(shape.slice(0, -1));
}

/** Whether two shapes are the same. */
export function isSame(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((side, k) => side === b[k]);
}

/** [3, 224, 224] as "3 × 224 × 224". */
export function written(shape: Shape): string {
  return shape.join(" × ");
}

/** Returns a shape of one to three whole numbers of at least 1, or throws BadInput. */
export function checkShape(field: string, shape: Shape): Shape {
  if (!Array.isArray(shape) || shape.length < 1 || shape.length > 3)
    throw new BadInput(field, shape, "[features], [tokens, features] or [channels, height, width]");
  shape.forEach((side, k) => wholeNumber(`${field}[${k}]`, side, 1));
  return shape;
}

/** Returns [channels, height, width], or throws BadInput. */
export function image(path: string, shape: Shape): [number, number, number] {
  if (shape.length === 3) return shape as [number, number, number];
  throw new BadInput(`${path}: input`, written(shape), "an image, channels × height × width");
}

/** Returns [tokens, features], or throws BadInput. */
export function sequence(path: string, shape: Shape): [number, number] {
  if (shape.length === 2) return shape as [number, number];
  throw new BadInput(`${path}: input`, written(shape), "a sequence, tokens × features");
}

/** The features at each position; an image has to be flattened or averaged first. */
export function features(path: string, shape: Shape): number {
  if (shape.length < 3) return shape[shape.length - 1];
  const allowed = 'features, or tokens × features; put "flatten" or "globalAverage" before it';
  throw new BadInput(`${path}: input`, written(shape), allowed);
}

/** The channels of an image, or the features of anything else. */
export function channels(shape: Shape): number {
  return shape.length === 3 ? shape[0] : shape[shape.length - 1];
}

/** Where a window of `kernel` stops along a side: ⌊(side + 2·padding − kernel) / stride⌋ + 1. */
export function slid(
  path: string,
  side: number,
  window: { kernel: number; stride: number; padding: number; ceil?: boolean },
): number {
  const { kernel, stride, padding, ceil = false } = window;
  const room = side + 2 * padding - kernel;
  if (room < 0)
    throw new BadInput(`${path}: input`, `${side} pixels`, `at least ${kernel - 2 * padding}`);
  return Math.floor((room + (ceil ? stride - 1 : 0)) / stride) + 1;
}
