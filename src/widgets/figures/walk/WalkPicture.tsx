import { useId, type ReactNode } from "react";
import { Arrow } from "../../../charts/Arrow.tsx";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, Points } from "../../../charts/Curve.tsx";
import { decimal } from "../../../charts/format.ts";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";
import { legsOf, multipliedOut, tipOf, type Network } from "./walk.ts";

/** What stands in the picture; anything left out is not drawn. */
export interface WalkScene {
  data: { xs: number[]; ys: number[] };
  /** The network whose output unit walks. */
  network: Network;
  /** The input at which it walks. */
  at: number;
  /** Whether the curve of all tips is drawn. */
  traced: boolean;
  /** The same network without bends, drawn dashed beside it. */
  straight?: Network;
  /** Where the reader expects the tip. */
  guess?: number;
}

export interface WalkScales {
  x: Scale;
  y: Scale;
}

/** How far the arrows stand apart, in pixels. */
const pitch = (width: number) => (width < 480 ? 11 : 15);
const GRID = Array.from({ length: 121 }, (_, k) => -3 + k / 20);
/** Where the guess is asked for: under the top of the hill. */
export const TOP = 1;

/** The scales of the picture for a size in pixels; the walk stands left of its input. */
function walkScales({ width, height }: Size): WalkScales {
  const room = 4 * pitch(width) + 12;
  return {
    x: linear([-3, 3], [room, width - 26]),
    y: linear([-1.8, 1.35], [height - 8, 12]),
  };
}

interface Props {
  size: Size;
  scene: WalkScene;
  children?: (scales: WalkScales) => ReactNode;
}

/** The hill, the walk of the output unit at one input, and the curve that its tip draws. */
export function WalkPicture({ size, scene, children }: Props) {
  const clip = useId();
  const scales = walkScales(size);
  const { x, y } = scales;
  const { data, network, at, traced, straight, guess } = scene;
  const curve = (of: Network) => GRID.map((place) => tipOf(of, place));
  const ends = (of: Network, place: number) => y(tipOf(of, place));
  return (
    <>
      <clipPath id={clip}>
        <rect width={size.width} height={size.height} />
      </clipPath>
      <AxisX scale={x} at={y(0)} name="x" count={6} without={[0]} />
      <AxisY scale={y} at={x(0)} name="y" count={4} without={[0]} />
      <g clipPath={`url(#${clip})`}>
        <Points xs={data.xs} ys={data.ys} {...scales} />
        {traced && <Curve className="thick" xs={GRID} ys={curve(network)} {...scales} />}
        {straight && (
          <Curve
            className="thick dashed walk-straight"
            xs={GRID}
            ys={curve(straight)}
            {...scales}
          />
        )}
        <line className="walk-place" x1={x(at)} x2={x(at)} y1={0} y2={size.height} />
        <Legs network={network} at={at} width={size.width} {...scales} />
      </g>
      {guess !== undefined && traced && !straight && (
        <g className="walk-guess">
          <circle cx={x(TOP)} cy={y(guess)} r={7} />
          <text className="label" x={x(TOP) + 14} y={y(guess) + 5}>
            your guess
          </text>
        </g>
      )}
      {traced && !straight && (
        <text className="label">
          <tspan x={x(-3)} y={24}>
            multiplied out:
          </tspan>
          <tspan x={x(-3)} dy="1.4em">
            {lineWords(multipliedOut(network))}
          </tspan>
        </text>
      )}
      {straight && (
        <>
          <text className="label" x={x(3)} y={ends(straight, 3) - 10} textAnchor="end">
            linear
          </text>
          <text className="label" x={x(-3)} y={ends(network, -3) - 12}>
            relu
          </text>
        </>
      )}
      {children?.(scales)}
    </>
  );
}

/** A line in words: y = 0.10 x + 0.28. */
export function lineWords({ w, b }: { w: number; b: number }): string {
  return `y = ${decimal(w, 2)} x ${b < 0 ? "−" : "+"} ${decimal(Math.abs(b), 2)}`;
}

/** The arrows beside each other, each where the one before it ended; the last one, the bias, at the input itself. */
function Legs({
  network,
  at,
  width,
  x,
  y,
}: { network: Network; at: number; width: number } & WalkScales) {
  const legs = legsOf(network, at);
  const column = (leg: number) => x(at) - (legs.length - 1 - leg) * pitch(width);
  let height = 0;
  return (
    <g className="walk">
      {legs.map(({ by, kind, parameter }, leg) => {
        const [from, to] = [height, height + by];
        height = to;
        const concept = kind === "bias" ? "bias" : parameter < 0 ? "weight-negative" : "weight";
        return (
          <g key={leg}>
            {leg > 0 && (
              <line
                className="walk-level"
                x1={column(leg - 1)}
                x2={column(leg)}
                y1={y(from)}
                y2={y(from)}
              />
            )}
            <Arrow
              className={`walk-${concept}`}
              from={[column(leg), y(from)]}
              to={[column(leg), y(to)]}
            />
          </g>
        );
      })}
    </g>
  );
}
