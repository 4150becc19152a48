import type { ReactNode } from "react";
import { curvatures, type Bowl as BowlNumbers } from "#experiments";
import {
  Bowl,
  BowlHairlines,
  BowlPath,
  bowlScales,
  type BowlScales,
  type Place,
} from "../../../charts/Bowl.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { GOAL } from "./goal.ts";

/** Heights above the lowest loss at which contours stand: each three times the one inside it. */
const LEVELS = [0.1, 0.3, 0.9, 2.7, 8.1, 24.3, 72.9, 218.7];

/** What stands in the picture of the bowl; anything left out is not drawn. */
export interface BowlScene {
  bowl: BowlNumbers;
  /** Where the descent has been, and where it is: its last place. */
  path: Place[];
  /** Descents from other random starts. */
  others?: Place[][];
}

/** The whole range of means fits in this part of the plane, on a desk and on a phone. */
export function canyonScales(size: Size): BowlScales {
  return bowlScales(size, [0.35, -0.95], { w: 5.2, b: 7.4 });
}

interface Props {
  size: Size;
  scene: BowlScene;
  children?: (scales: BowlScales) => ReactNode;
}

/** The bowl of a line fit with the descent in it. */
export function BowlPicture({ size, scene, children }: Props) {
  const scales = canyonScales(size);
  const { bowl, path, others } = scene;
  const shape = { lowest: bowl.lowest, curvatures: curvatures(bowl) };
  const at = path[path.length - 1];
  return (
    <>
      <Bowl {...{ size, scales, shape }} levels={LEVELS} goal={GOAL}>
        {others && <BowlHairlines scales={scales} paths={others} />}
        <BowlPath scales={scales} path={path} />
        <circle className="bowl-point" cx={scales.w(at[0])} cy={scales.b(at[1])} r={6} />
      </Bowl>
      {children?.(scales)}
    </>
  );
}
