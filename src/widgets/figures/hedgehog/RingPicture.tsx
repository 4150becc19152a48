import { useId } from "react";
import { Boundary, ClassPoints, PointRings } from "../../../charts/Boundary.tsx";
import type { Grid } from "../../../charts/boundary.ts";
import type { Size } from "../../../charts/Picture.tsx";
import { linear } from "../../../charts/scale.ts";

/** The places at which the network is asked; wider than any picture shows. */
export const GRID: Grid = { x: [-2.6, 5.6], y: [-4.6, 2.6], columns: 49, rows: 43 };
/** What the picture is centred on, and how much of y it shows at least. */
const CENTRE = { x: 1.5, y: -1 };
const SPAN = 6.2;

export interface RingScene {
  inputs: Float32Array;
  targets: Float32Array;
  /** Logits on GRID. */
  outputs: ArrayLike<number>;
  /** The same before the push. */
  before?: ArrayLike<number>;
  /** 1 for each example whose class has flipped. */
  flipped?: ArrayLike<number>;
}

interface Props {
  size: Size;
  scene: RingScene;
}

/** The ring of data and the boundary that a network draws through it. */
export function RingPicture({ size, scene }: Props) {
  const clip = useId();
  const { height } = size;
  const width = Math.min(size.width, 1.15 * height);
  const edge = (size.width - width) / 2;
  const unit = Math.min(width, height) / SPAN;
  const reach = { x: width / 2 / unit, y: height / 2 / unit };
  const x = linear([CENTRE.x - reach.x, CENTRE.x + reach.x], [edge, edge + width]);
  const y = linear([CENTRE.y - reach.y, CENTRE.y + reach.y], [height, 0]);
  const { inputs, targets, outputs, before, flipped } = scene;
  const small = height < 260;
  return (
    <>
      <clipPath id={clip}>
        <rect x={edge} width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Boundary {...{ outputs, x, y }} grid={GRID} shaded className="thick" />
        {before && <Boundary outputs={before} grid={GRID} {...{ x, y }} className="dashed" />}
        <ClassPoints {...{ inputs, targets, x, y }} radius={small ? 2.4 : 3.2} />
        {flipped && <PointRings {...{ inputs, x, y }} marked={flipped} radius={small ? 5 : 6.5} />}
      </g>
      <rect className="plane" x={edge + 0.5} y={0.5} width={width - 1} height={height - 1} />
    </>
  );
}
