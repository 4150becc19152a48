import { useId, type ReactNode } from "react";
import { AxisX, AxisY } from "./Axes.tsx";
import type { Size } from "./Picture.tsx";
import { linear, type Scale } from "./scale.ts";

/** A place in the plane of the two parameters: [w, b]. */
export type Place = ArrayLike<number>;

/** A quadratic bowl seen from above: where it is lowest, and how it curves along its two axes. */
export interface BowlShape {
  lowest: Place;
  curvatures: readonly { value: number; direction: Place }[];
}

/** Scales of w and b with one unit as long on both axes. */
export interface BowlScales {
  w: Scale;
  b: Scale;
  /** Pixels of one unit. */
  unit: number;
}

/** Scales that show at least `w` by `b` units around a centre. */
export function bowlScales(
  { width, height }: Size,
  centre: Place,
  least: { w: number; b: number },
): BowlScales {
  const unit = Math.min(width / least.w, height / least.b);
  const [halfWidth, halfHeight] = [width / unit / 2, height / unit / 2];
  return {
    unit,
    w: linear([centre[0] - halfWidth, centre[0] + halfWidth], [0, width]),
    b: linear([centre[1] - halfHeight, centre[1] + halfHeight], [height, 0]),
  };
}

interface Props {
  size: Size;
  scales: BowlScales;
  shape: BowlShape;
  /** Heights above the lowest loss, one contour each. */
  levels: number[];
  /** The height below which a descent has arrived: its contour is filled. */
  goal?: number;
  children?: ReactNode;
}

/** A bowl over (w, b) as exact contours, with both axes through the origin. */
export function Bowl({ size, scales, shape, levels, goal, children }: Props) {
  const clip = useId();
  const { w, b } = scales;
  return (
    <>
      <clipPath id={clip}>
        <rect width={size.width} height={size.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {levels.map((level) => (
          <Contour key={level} className="contour" {...{ scales, shape, level }} />
        ))}
        <AxisX scale={w} at={b(0)} count={6} without={[0]} />
        <AxisY scale={b} at={w(0)} count={6} without={[0]} />
        {goal !== undefined && (
          <Contour className="contour-goal" {...{ scales, shape }} level={goal} />
        )}
        {children}
      </g>
      <text className="axis-name weight" x={size.width - 6} y={b(0) - 8} textAnchor="end">
        w
      </text>
      <text className="axis-name bias" x={w(0) + 8} y={14}>
        b
      </text>
    </>
  );
}

interface ContourProps {
  scales: BowlScales;
  shape: BowlShape;
  level: number;
  className: string;
}

/** The ellipse ½ λ₁ u² + ½ λ₂ v² = level. */
function Contour({ scales, shape, level, className }: ContourProps) {
  const [first, second] = shape.curvatures;
  const radius = (curvature: number) =>
    (scales.unit * Math.sqrt((2 * level) / curvature)).toFixed(2);
  const angle = (-Math.atan2(first.direction[1], first.direction[0]) * 180) / Math.PI;
  const [x, y] = [scales.w(shape.lowest[0]), scales.b(shape.lowest[1])];
  return (
    <ellipse
      className={className}
      rx={radius(first.value)}
      ry={radius(second.value)}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${angle.toFixed(3)})`}
    />
  );
}

/** A walk over the bowl, with a dot at each step. */
export function BowlPath({
  scales,
  path,
  className = "",
}: {
  scales: BowlScales;
  path: Place[];
  className?: string;
}) {
  const places = path.map(
    (place) => `${scales.w(place[0]).toFixed(1)} ${scales.b(place[1]).toFixed(1)}`,
  );
  return (
    <g className={`bowl-path ${className}`}>
      <path className="bowl-walk" d={`M${places.join("L")}`} />
      <path className="bowl-steps" d={places.map((place) => `M${place}h0`).join("")} />
    </g>
  );
}

/** Many walks as one faint path. */
export function BowlHairlines({ scales, paths }: { scales: BowlScales; paths: Place[][] }) {
  const place = (at: Place) => `${scales.w(at[0]).toFixed(1)} ${scales.b(at[1]).toFixed(1)}`;
  return (
    <path className="hairlines" d={paths.map((path) => `M${path.map(place).join("L")}`).join("")} />
  );
}
