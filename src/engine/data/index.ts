import { blobs } from "./blobs.ts";
import { bump } from "./bump.ts";
import { circle } from "./circle.ts";
import { linear } from "./linear.ts";
import { and, nand, or, xor } from "./logic-gates.ts";
import { noisy } from "./noisy.ts";
import { plane } from "./plane.ts";
import { points } from "./points.ts";
import { prod10 } from "./prod10.ts";
import { quadrant } from "./quadrant.ts";
import { reluFeatures } from "./relu-features.ts";
import { ring } from "./ring.ts";
import { sine } from "./sine.ts";
import { spiral } from "./spiral.ts";
import { threshold } from "./threshold.ts";
import { twoMoons } from "./two-moons.ts";

/** The data sets by name. */
export const dataSets = {
  xor,
  and,
  or,
  nand,
  circle,
  ring,
  quadrant,
  twoMoons,
  spiral,
  linear,
  bump,
  sine,
  threshold,
  blobs,
  noisy,
  plane,
  prod10,
  reluFeatures,
  points,
};
export type DataSetName = keyof typeof dataSets;
/** The options of a data set by its name. */
export type DataSetOptions<Name extends DataSetName> = NonNullable<
  Parameters<(typeof dataSets)[Name]>[0]
>;

export { and, blobs, bump, circle, linear, nand, noisy, or, plane, points, prod10 };
export { quadrant, reluFeatures, ring, sine, spiral, threshold, twoMoons, xor };
export type { DataSet } from "./data-set.ts";
