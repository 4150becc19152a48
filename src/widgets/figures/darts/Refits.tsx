import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Points as Dots } from "../../../charts/Curve.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";
import { heightAt, type Line, type Points } from "../line/line.ts";
import type { Box } from "./Board.tsx";
import { MARKS } from "./darts.ts";

export interface RefitScales {
  x: Scale;
  y: Scale;
}

/** The scales of the fits for a box. */
export function refitScales({ left, top, width, height }: Box): RefitScales {
  return {
    x: linear([0, 2.1], [left + 26, left + width - 16]),
    y: linear([-1.4, 10], [top + height - 4, top + 14]),
  };
}

interface Props extends RefitScales {
  /** The points of one sample. */
  sample: Points;
  truth: Line;
  withBias?: Line[];
  without?: Line[];
}

/** The true line, one sample of it, and the fits to many samples. */
export function Refits({ x, y, sample, truth, withBias, without }: Props) {
  const path = (line: Line) =>
    `M${x(0).toFixed(1)} ${y(heightAt(line, 0)).toFixed(1)}L${x(2.1).toFixed(1)} ${y(heightAt(line, 2.1)).toFixed(1)}`;
  return (
    <g className="refits">
      <AxisX scale={x} at={y(0)} name="x" count={4} without={[0]} />
      <AxisY scale={y} at={x(0)} name="y" count={4} without={[0]} />
      {MARKS.map((mark) => (
        <line key={mark} className="refits-mark" x1={x(mark)} x2={x(mark)} y1={y(0)} y2={y(9.6)} />
      ))}
      {without && <path className="refits-without" d={without.map(path).join("")} />}
      {withBias && <path className="refits-with" d={withBias.map(path).join("")} />}
      <path className="curve thick dashed" d={path(truth)} />
      <Dots xs={sample.xs} ys={sample.ys} {...{ x, y }} className="line-points" radius={3.5} />
      <text className="label" x={x(0.98)} y={y(heightAt(truth, 0.98)) - 15} textAnchor="end">
        true line
      </text>
    </g>
  );
}
