import { useId, type ReactNode } from "react";
import { Boundary, ClassPoints } from "../../../charts/Boundary.tsx";
import type { Grid } from "../../../charts/boundary.ts";
import type { Size } from "../../../charts/Picture.tsx";
import { linear } from "../../../charts/scale.ts";
import { shapeWords, type LayerWeights } from "./flip.ts";
import { Matrix, type Square } from "./Matrix.tsx";

/** Where the networks are asked. */
export const GRID: Grid = { x: [-2.1, 3.1], y: [-1.7, 2.2], columns: 46, rows: 36 };

/** A network as one side of the picture shows it. */
export interface Side {
  /** Its logits at the grid; none while it is not loaded. */
  outputs?: ArrayLike<number>;
  /** What stands under its map. */
  words?: string;
}

export interface FlipScene {
  inputs: ArrayLike<number>;
  targets: ArrayLike<number>;
  layer: LayerWeights;
  flip: number;
  /** The network as trained. */
  trained: Side;
  /** The copy in the other library. */
  loaded: Side;
}

/** The box of a map, in pixels. */
export interface MapBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Matrix and map of both sides: beside each other on a desk, one above the other on a phone. */
function flipBoxes({ width }: Size): { matrix: Square; map: MapBox }[] {
  if (width >= 600) {
    const half = width / 2;
    return [0, half].map((left) => ({
      matrix: { left: left + 4, top: 44, side: half * 0.44 },
      map: { left: left + half * 0.5, top: 44, width: half * 0.46, height: half * 0.44 },
    }));
  }
  const column = width / 2;
  return [0, column].map((left) => {
    const side = column - 22;
    return {
      matrix: { left: left + 11, top: 44, side },
      map: { left: left + 11, top: side + 62, width: side, height: side * 0.86 },
    };
  });
}

/** How high the picture is for a width. */
export function flipHeight(width: number): number {
  if (width >= 600) return Math.round(44 + width * 0.22 + 26);
  const side = width / 2 - 22;
  return Math.round(side * 1.86 + 62 + 24);
}

interface Props {
  size: Size;
  scene: FlipScene;
  children?: (boxes: { matrix: Square; map: MapBox }[]) => ReactNode;
}

/** One matrix in two layouts, and what the network of each answers. */
export function FlipPicture({ size, scene, children }: Props) {
  const boxes = flipBoxes(size);
  const { units, inputs } = scene.layer;
  return (
    <>
      {boxes.map(({ matrix, map }, index) => {
        const isCopy = index === 1;
        const side = isCopy ? scene.loaded : scene.trained;
        return (
          <g key={index}>
            <text className="label" x={matrix.left} y={16}>
              {isCopy ? "loaded where" : "trained where"}
            </text>
            <text x={matrix.left} y={34}>
              {isCopy ? "a column is a unit" : "a row is a unit"},{" "}
              {isCopy ? shapeWords(inputs, units) : shapeWords(units, inputs)}
            </text>
            <Matrix {...matrix} {...scene.layer} flip={isCopy ? scene.flip : 0} marked={1} />
            <Map {...map} {...scene} side={side} />
          </g>
        );
      })}
      {children?.(boxes)}
    </>
  );
}

function Map({
  left,
  top,
  width,
  height,
  inputs,
  targets,
  side,
}: MapBox & FlipScene & { side: Side }) {
  const clip = useId();
  const x = linear([-1.7, 2.7], [left, left + width]);
  const y = linear([-1.3, 1.8], [top + height, top]);
  return (
    <g>
      <clipPath id={clip}>
        <rect x={left} y={top} width={width} height={height} />
      </clipPath>
      <rect className="plane" x={left} y={top} width={width} height={height} />
      {side.outputs && (
        <g clipPath={`url(#${clip})`}>
          <ClassPoints {...{ inputs, targets, x, y }} radius={width < 160 ? 1.8 : 2.2} />
          <Boundary outputs={side.outputs} grid={GRID} {...{ x, y }} shaded className="thick" />
        </g>
      )}
      {side.words && (
        <text className="label" x={left + width / 2} y={top + height + 18} textAnchor="middle">
          {side.words}
        </text>
      )}
    </g>
  );
}
