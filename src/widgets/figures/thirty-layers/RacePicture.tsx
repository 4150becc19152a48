import { useId, type ReactNode } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, Hairlines } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";

/** What stands in the picture; losses are means over one pass of the data. */
export interface RaceScene {
  /** The last step that the axis shows. */
  steps: number;
  /** He's start and Xavier's. */
  losses: number[][];
  /** Steps from one loss to the next, 1 unless said. */
  every?: number;
  /** The same two with the optimizer before this one. */
  before?: number[][] | null;
  /** Other random starts, as curves of the ledger. */
  others?: number[][];
  /** Where the run stands, if it can be moved. */
  step?: number;
}

/** Steps from one loss of a curve in the ledger to the next. */
export const EVERY = 8;
/** Where the plot begins and how far it ends from the right edge, in pixels. */
export const LEFT = 34;
export const RIGHT = 58;
/** Half the width of the thumb of the range input that lies over the plot. */
export const RACE_THUMB = 10;
const NAMES = ["He", "Xavier"];
/** The loss of answering one half to every example. */
export const NOTHING_LEARNED = Math.LN2;

interface Props {
  size: Size;
  scene: RaceScene;
  children?: (scales: { x: Scale; y: Scale }) => ReactNode;
}

/** Two losses over the steps, solid for He's start and dashed for Xavier's. */
export function RacePicture({ size: { width, height }, scene, children }: Props) {
  const clip = useId();
  const { steps, losses, every = 1, before, others = [], step } = scene;
  const x = linear([0, steps], [LEFT, width - RIGHT]);
  const y = linear([0, 0.8], [height - 40, 24]);
  const at = (run: number[], every: number) => run.map((_, index) => (index + 1) * every);
  const current = step ? losses[0]?.[step - 1] : undefined;
  return (
    <>
      <clipPath id={clip}>
        <rect x={0} y={12} width={width} height={height - 52} />
      </clipPath>
      <AxisX scale={x} at={y(0)} count={4} />
      <AxisY scale={y} at={LEFT} count={4} />
      <text x={6} y={12}>
        loss
      </text>
      <text x={(x(0) + x(steps)) / 2} y={height - 4} textAnchor="middle">
        step
      </text>
      <line
        className="race-nothing"
        x1={x(0)}
        x2={x(steps)}
        y1={y(NOTHING_LEARNED)}
        y2={y(NOTHING_LEARNED)}
      />
      <text x={x(steps / 2)} y={y(NOTHING_LEARNED) - 8} textAnchor="middle">
        ln 2, the loss of a coin
      </text>
      <g clipPath={`url(#${clip})`}>
        <Hairlines xs={at(others[0] ?? [], EVERY)} curves={others} x={x} y={y} />
        {before?.map((run, index) => (
          <Curve
            key={index}
            className={`race-before ${index === 1 ? "dashed" : ""}`}
            xs={at(run, 1)}
            ys={run}
            x={x}
            y={y}
          />
        ))}
        {losses.map((run, index) => (
          <Curve
            key={index}
            className={index === 1 ? "thick dashed" : "thick"}
            xs={at(run, every)}
            ys={run}
            x={x}
            y={y}
          />
        ))}
      </g>
      {endsOf(losses, y).map(({ name, steps, top }) => (
        <text key={name} className="label" x={x(steps * every) + 8} y={top + 5}>
          {name}
        </text>
      ))}
      {step && current !== undefined && Number.isFinite(current) && (
        <circle className="loss-handle" cx={x(step)} cy={y(current)} r={6} />
      )}
      {children?.({ x, y })}
    </>
  );
}

/** How far the names keep from each other, in pixels. */
const APART = 16;

/** Where the names of the lines stand: at their ends, making way for each other. */
function endsOf(losses: number[][], y: Scale) {
  const ends = losses
    .map((run, index) => ({
      name: NAMES[index],
      steps: run.length,
      top: y(Math.min(0.8, run[run.length - 1])),
    }))
    .filter(({ top }) => Number.isFinite(top))
    .sort((one, other) => one.top - other.top);
  ends.forEach((end, index) => {
    if (index > 0) end.top = Math.max(end.top, ends[index - 1].top + APART);
  });
  return ends;
}
