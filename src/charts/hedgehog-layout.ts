import type { Size } from "./Picture.tsx";
import { linear, type Scale } from "./scale.ts";

/** The largest share that the axis shows. */
const MOST = 0.5;

/** Where a hedgehog stands: a round body at the left, its one long spine along an axis to the right. */
export interface HedgehogLayout {
  centre: { x: number; y: number };
  body: number;
  /** The radius on which the dial's knob runs. */
  dial: number;
  /** From a share to its place along the axis. */
  x: Scale;
  /** Pixels for a share of 1. */
  unit: number;
}

/** Places a hedgehog in a size in pixels. */
export function layoutHedgehog({ width, height }: Size): HedgehogLayout {
  const dial = Math.min(height / 2 - 20, width * 0.24);
  const body = dial * 0.62;
  const centre = { x: dial + 20, y: height / 2 };
  const x = linear([0, MOST], [centre.x + body, width - 20]);
  return { centre, body, dial, x, unit: (width - 20 - centre.x - body) / MOST };
}

/** A place at an angle (degrees, clockwise from the right) and a distance from the centre. */
export function around({ centre }: HedgehogLayout, angle: number, radius: number) {
  const radians = (angle * Math.PI) / 180;
  return { x: centre.x + radius * Math.cos(radians), y: centre.y + radius * Math.sin(radians) };
}
