import { memo } from "react";
import { regionPath, type Grid } from "./boundary.ts";
import type { Scale } from "./scale.ts";

interface Props {
  /** Logits at the places of the grid; the grid reaches beyond what is shown, or its edge would be drawn. */
  outputs: ArrayLike<number>;
  grid: Grid;
  x: Scale;
  y: Scale;
  /** Shades the side of class 1. */
  shaded?: boolean;
  className?: string;
}

/** A decision boundary: where the logit is 0, with the side of class 1 shaded. Clip it to the picture. */
export function Boundary({ outputs, grid, x, y, shaded, className = "" }: Props) {
  const path = regionPath(outputs, grid, x, y);
  return (
    <>
      {shaded && <path className="region" d={path} />}
      <path className={`curve boundary ${className}`} d={path} />
    </>
  );
}

interface PointsProps {
  /** [count][2] */
  inputs: ArrayLike<number>;
  /** The class of each, 0 or 1. */
  targets: ArrayLike<number>;
  x: Scale;
  y: Scale;
  radius?: number;
}

/** Examples of two classes: hollow for 0, filled for 1. Each class is one path. */
export const ClassPoints = memo(function ClassPoints(props: PointsProps) {
  const { inputs, targets, x, y, radius = 3 } = props;
  const arc = `a${radius} ${radius} 0 1 0`;
  const ring = `${arc}${2 * radius} 0${arc}${-2 * radius} 0`;
  let [hollow, filled] = ["", ""];
  for (let n = 0; n < targets.length; n++) {
    const [left, top] = [x(inputs[2 * n]), y(inputs[2 * n + 1]).toFixed(1)];
    if (targets[n] < 0.5) hollow += `M${(left - radius).toFixed(1)} ${top}${ring}`;
    else filled += `M${left.toFixed(1)} ${top}h0`;
  }
  return (
    <g className="class-points">
      <path className="dots" d={filled} strokeWidth={2 * radius + 1} />
      <path className="dots-hollow" d={hollow} />
    </g>
  );
});

interface RingsProps {
  inputs: ArrayLike<number>;
  /** 1 for each example that gets a ring. */
  marked: ArrayLike<number>;
  x: Scale;
  y: Scale;
  radius?: number;
}

/** Rings around the examples that are spoken of. */
export function PointRings({ inputs, marked, x, y, radius = 6 }: RingsProps) {
  const arc = `a${radius} ${radius} 0 1 0`;
  let path = "";
  for (let n = 0; n < marked.length; n++)
    if (marked[n])
      path += `M${(x(inputs[2 * n]) - radius).toFixed(1)} ${y(inputs[2 * n + 1]).toFixed(1)}${arc}${2 * radius} 0${arc}${-2 * radius} 0`;
  return <path className="point-rings" d={path} />;
}
