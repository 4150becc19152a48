import type { ReactNode } from "react";
import { curvatures, gradient, type Bowl as BowlNumbers } from "#experiments";
import { Arrow } from "../../../charts/Arrow.tsx";
import { Bowl, BowlPath, bowlScales, type BowlScales } from "../../../charts/Bowl.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import type { Walk } from "./walks.ts";

const LEVELS = [0.02, 0.1, 0.4, 1.6, 6.4, 25.6];
/** How long the local arrow is, in pixels: it gives the direction, and no more. */
const ARROW = 44;

export interface FogScene {
  bowl: BowlNumbers;
  /** Named walks, drawn solid, dashed, dotted. */
  walks: { name: string; walk: Walk }[];
  /** The reader's own. */
  own?: Walk;
  /** Only the local arrow shows. */
  inFog?: boolean;
}

export function fogScales(size: Size): BowlScales {
  return bowlScales(size, [0.4, -1.1], { w: 3.4, b: 3.6 });
}

interface Props {
  size: Size;
  scene: FogScene;
  children?: (scales: BowlScales) => ReactNode;
}

/** The bowl with those who walk it, or the fog with one arrow. */
export function FogPicture({ size, scene, children }: Props) {
  const scales = fogScales(size);
  const { bowl, walks, own, inFog = false } = scene;
  const shape = { lowest: bowl.lowest, curvatures: curvatures(bowl) };
  const at = own?.[own.length - 1];
  const pixel = ([w, b]: [number, number]): [number, number] => [scales.w(w), scales.b(b)];
  return (
    <>
      <Bowl {...{ size, scales, shape }} levels={inFog ? [] : LEVELS}>
        {walks.map(({ name, walk }, index) => (
          <g key={name} className={`walk walk-${index}`}>
            <BowlPath scales={scales} path={walk} />
          </g>
        ))}
        {own && own.length > 1 && <BowlPath scales={scales} path={own} className="walk-own" />}
        {at && inFog && <Arrow className="gradient-arrow" from={pixel(at)} to={downhill(at)} />}
        {at && <circle className="bowl-point" cx={pixel(at)[0]} cy={pixel(at)[1]} r={6} />}
      </Bowl>
      {walks.map(({ name, walk }, index) => {
        const [x, y] = pixel(walk[Math.min(walk.length - 1, 1 + 2 * index)]);
        return (
          <text key={name} className="label" x={x + 10} y={y + (index === 1 ? 18 : -6)}>
            {name}
          </text>
        );
      })}
      {children?.(scales)}
    </>
  );

  function downhill(place: [number, number]): [number, number] {
    const [gw, gb] = gradient(bowl, place);
    const [x, y] = pixel(place);
    const length = Math.hypot(gw, gb) || 1;
    return [x - (ARROW * gw) / length, y + (ARROW * gb) / length];
  }
}
