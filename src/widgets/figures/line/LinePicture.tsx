import { useId, type ReactNode } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Points as Dots } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";
import { heightAt, type Line, type Points } from "./line.ts";

/** What stands in the picture; anything left out is not drawn. */
export interface LineScene {
  data: Points;
  /** The line as it stands now, with a hairline to each point. */
  line?: Line;
  /** Where lines stood before. */
  ghosts?: Line[];
  /** What the latest of them is. */
  ghostName?: string;
  /** Many other starts, faint. */
  others?: Line[];
}

export interface LineScales {
  x: Scale;
  y: Scale;
}

/** Where the right end of the line is held. */
export const RIGHT = 3.35;
const LEFT = -1.1;

/** The scales of the picture for a size in pixels. */
export function lineScales({ width, height }: Size): LineScales {
  return {
    x: linear([LEFT, 3.6], [10, width - 24]),
    y: linear([-1.2, 4.6], [height - 10, 14]),
  };
}

interface Props {
  size: Size;
  scene: LineScene;
  children?: (scales: LineScales) => ReactNode;
}

/** Points and lines on one pair of axes. */
export function LinePicture({ size, scene, children }: Props) {
  const clip = useId();
  const scales = lineScales(size);
  const { x, y } = scales;
  const { data, line, ghosts = [], ghostName, others } = scene;
  const latest = ghosts.at(-1);
  const leftEnd = latest && y(heightAt(latest, LEFT));
  const path = (of: Line) =>
    `M${x(LEFT).toFixed(1)} ${y(heightAt(of, LEFT)).toFixed(1)}L${x(RIGHT).toFixed(1)} ${y(heightAt(of, RIGHT)).toFixed(1)}`;
  return (
    <>
      <clipPath id={clip}>
        <rect y={4} width={size.width} height={size.height - 8} />
      </clipPath>
      <AxisX scale={x} at={y(0)} name="x" count={5} without={[0]} />
      <AxisY scale={y} at={x(0)} name="y" count={6} without={[0]} />
      <g clipPath={`url(#${clip})`}>
        {others && <path className="hairlines other-starts" d={others.map(path).join("")} />}
        {ghosts.map((ghost, index) => (
          <path key={index} className="curve guess-line" d={path(ghost)} />
        ))}
        {line && <Residuals {...{ data, line }} {...scales} />}
        {line && <path className="curve thick" d={path(line)} />}
      </g>
      <Dots xs={data.xs} ys={data.ys} {...scales} className="line-points" radius={4} />
      {ghostName && line && leftEnd && Math.abs(leftEnd - y(heightAt(line, LEFT))) > 24 && (
        <text className="label" x={x(LEFT)} y={leftEnd - 9}>
          {ghostName}
        </text>
      )}
      {children?.(scales)}
    </>
  );
}

/** A hairline from each point to the line. */
function Residuals({ data, line, x, y }: { data: Points; line: Line } & LineScales) {
  const hairs = data.xs.map(
    (at, n) =>
      `M${x(at).toFixed(1)} ${y(data.ys[n]).toFixed(1)}V${y(heightAt(line, at)).toFixed(1)}`,
  );
  return <path className="residuals" d={hairs.join("")} />;
}
