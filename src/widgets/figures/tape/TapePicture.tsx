import type { ReactNode } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { decimal } from "../../../charts/format.ts";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";
import { LARGEST, TRACKS, isTenfold, weightAfter } from "./tracks.ts";

export interface TapeScene {
  /** The gradient of each step. */
  tape: number[];
  /** The step that each optimizer takes then. */
  tracks: number[][];
  /** How many of them are shown. */
  shown: number;
  /** The weight before the first. */
  start: number;
}

/** The longest step that is drawn whole. */
const LONGEST = 0.25;

export interface TapeScales {
  x: Scale;
  tape: Scale;
  tracks: Scale[];
}

/** The scales of the picture for a size in pixels: the tape, and a track for each optimizer. */
function tapeScales({ width, height }: Size, { tape }: Pick<TapeScene, "tape">): TapeScales {
  const x = linear([0.5, tape.length + 0.5], [40, width - 8]);
  const part = (height - 24) / (TRACKS.length + 1.4);
  const largest = (LARGEST + 1) * (isTenfold(tape) ? 10 : 1);
  return {
    x,
    tape: linear([-largest, largest], [1.4 * part - 4, 20]),
    tracks: TRACKS.map((_, at) =>
      linear([-LONGEST, LONGEST], [(at + 2.4) * part - 3, (at + 1.4) * part + 20]),
    ),
  };
}

interface Props {
  size: Size;
  scene: TapeScene;
  children?: (scales: TapeScales) => ReactNode;
}

/** One tape of gradients, and what each optimizer makes of it. */
export function TapePicture({ size, scene, children }: Props) {
  const scales = tapeScales(size, scene);
  const { x, tape, tracks } = scales;
  const { shown, start } = scene;
  const [left, right] = x.range;
  return (
    <>
      <text className="label gradient" x={left} y={12}>
        the gradient at each step
      </text>
      <Bars values={scene.tape} x={x} y={tape} className="tape-bar" />
      {tracks.map((y, at) => (
        <g key={TRACKS[at]}>
          <text className="label" x={left} y={y.range[1] - 7}>
            {TRACKS[at]}
          </text>
          {shown > 0 && (
            <text x={right} y={y.range[1] - 7} textAnchor="end">
              weight {decimal(start, 1)} → {decimal(weightAfter(start, scene.tracks[at], shown), 2)}
            </text>
          )}
          <Bars values={scene.tracks[at].slice(0, shown)} x={x} y={y} className="step-bar" />
        </g>
      ))}
      <AxisX scale={x} at={size.height - 22} count={size.width < 480 ? 4 : 6} />
      {children?.(scales)}
    </>
  );
}

interface BarsProps {
  values: number[];
  x: Scale;
  y: Scale;
  className: string;
}

/** Bars up and down from a line at 0; one that is too long ends at the edge with a mark. */
function Bars({ values, x, y, className }: BarsProps) {
  const [low, high] = y.domain;
  const wide = 0.62 * (x(2) - x(1));
  return (
    <g>
      <AxisY scale={y} at={x.range[0]} count={2} />
      <line className="tape-zero" x1={x.range[0]} x2={x.range[1]} y1={y(0)} y2={y(0)} />
      {values.map((value, at) => {
        const end = y(Math.min(high, Math.max(low, value)));
        const isOff = value > high || value < low;
        return (
          <g key={at} className={className}>
            <rect
              x={x(at + 1) - wide / 2}
              y={Math.min(y(0), end)}
              width={wide}
              height={Math.max(0.5, Math.abs(end - y(0)))}
            />
            {isOff && (
              <path
                className="bar-off"
                d={`M${(x(at + 1) - wide / 2 - 2).toFixed(1)} ${(end + (value < 0 ? -6 : 6)).toFixed(1)}l${(wide + 4).toFixed(1)} -5`}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
