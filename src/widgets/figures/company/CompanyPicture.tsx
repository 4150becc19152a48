import { useId, type ReactNode } from "react";
import type { Company } from "#experiments";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, Points } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";
import { DRAGGED, HOME, MINE, type Mode } from "./batch.ts";

export interface CompanyScene {
  data: { xs: number[]; ys: number[] };
  /** The network in evaluation mode, over the places of the probe. */
  curve: { xs: number[]; ys: ArrayLike<number> };
  /** Where the batch is, and what the network answers to it. */
  inputs: number[];
  now: Company;
  mode: Mode;
  /** What it answered to the reader's example with the neighbour at home. */
  before?: number;
  /** The examples that the reader tapped. */
  guess?: number[];
}

export interface CompanyScales {
  x: Scale;
  y: Scale;
}

interface Props {
  size: Size;
  scene: CompanyScene;
  /** Examples can be tapped. */
  onTap?: (example: number) => void;
  children?: (scales: CompanyScales) => ReactNode;
}

/** Outputs are drawn no farther out than this. */
const EDGES = [-1.1, 3.1] as const;
const within = (y: number) => Math.min(EDGES[1], Math.max(EDGES[0], y));

/** A batch of eight on the curve of their network, or off it where the company counts. */
export function CompanyPicture({ size, scene, onTap, children }: Props) {
  const clip = useId();
  const { width, height } = size;
  const narrow = width < 480;
  const edge = narrow ? 10 : 14;
  const x = linear([-2.3, 4.3], [edge, width - edge - 14]);
  const y = linear([-1.2, 3.2], [height - 10, 14]);
  const { data, curve, inputs, now, mode, before, guess } = scene;
  const outputs = now[mode];
  // Each example is hit as far as half-way to its neighbours.
  const apart = Math.min(44, x(HOME[1]) - x(HOME[0]));
  return (
    <>
      <clipPath id={clip}>
        <rect width={width} height={height} />
      </clipPath>
      <AxisX scale={x} at={y(0)} name="x" count={6} without={[0]} />
      <AxisY scale={y} at={x(0)} name="y" count={4} without={[0]} />
      <g clipPath={`url(#${clip})`}>
        <Points xs={data.xs} ys={data.ys} {...{ x, y }} radius={2.5} />
        <Curve className="thick" xs={curve.xs} ys={curve.ys} {...{ x, y }} />
      </g>
      <g className="company">
        {before !== undefined && (
          <g>
            <line
              className="company-before"
              x1={x(HOME[MINE]) - 34}
              x2={x(HOME[MINE]) + 34}
              y1={y(within(before))}
              y2={y(within(before))}
            />
          </g>
        )}
        {inputs.map((input, n) => (
          <line
            key={n}
            className="company-off"
            x1={x(input)}
            x2={x(input)}
            y1={y(within(now.evaluation[n]))}
            y2={y(within(outputs[n]))}
          />
        ))}
        {inputs.map((input, n) => (
          <g
            key={n}
            className={n === MINE ? "company-mine" : "company-other"}
            transform={`translate(${x(input)} ${y(within(outputs[n]))})`}
            onClick={() => onTap?.(n)}
          >
            {onTap && (
              <rect className="company-target" x={-apart / 2} y={-30} width={apart} height={60} />
            )}
            {guess?.includes(n) && <circle className="company-guess" r={13} />}
            <circle className="company-bead" r={n === MINE ? 7 : 5.5} />
          </g>
        ))}
        <text
          className="label activation"
          textAnchor={narrow ? "end" : "middle"}
          x={x(HOME[MINE]) + (narrow ? 8 : 0)}
          y={y(within(outputs[MINE])) + 30}
        >
          yours
        </text>
        <text
          className="label"
          textAnchor="middle"
          x={x(inputs[DRAGGED])}
          y={y(within(outputs[DRAGGED])) - 18}
        >
          neighbour
        </text>
      </g>
      {children?.({ x, y })}
    </>
  );
}

/** The height at which an output is drawn. */
export const drawnAt = within;
