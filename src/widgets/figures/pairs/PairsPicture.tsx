import { useId } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, pathOf } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";
import { endsOf, leadsOf, median, type Logged, type Pair } from "./pairs.ts";

/** What stands in the picture. */
export interface PairsScene {
  /** What the two settings are called; the second is drawn dashed. */
  names: [string, string];
  pairs: Pair[];
  /** The pair that is being trained. */
  present?: [Logged, Logged];
  steps: number;
  /** How many pairs there will be. */
  most: number;
}

/** The loss axis: from 0 to this. */
const TOP = 0.65;
/** The lead axis: from minus to plus this. */
const REACH = 0.05;
/** Where the vertical axis stands, in pixels. */
const AXIS = 40;

interface Props {
  size: Size;
  scene: PairsScene;
}

/** Two bundles of curves with their ends beside them, and beneath, which median leads after n pairs. */
export function PairsPicture({ size: { width, height }, scene }: Props) {
  const clip = useId();
  const { names, pairs, present, steps, most } = scene;
  const isNarrow = width < 480;
  const floor = Math.round(height * 0.58);
  const right = width - (isNarrow ? 92 : 150);
  const x = linear([0, steps], [AXIS, right]);
  const y = linear([0, TOP], [floor, 24]);
  const n = linear([1, most], [AXIS + 14, width - 14]);
  const lead = linear([-REACH, REACH], [height - 26, floor + 62]);
  const path = (index: 0 | 1) =>
    pairs.map(({ runs }) => pathOf(runs[index].steps, runs[index].losses, x, y)).join("");
  const last = pairs[pairs.length - 1];
  const bold = present ?? last?.runs;
  const leads = leadsOf(pairs);
  const best = Math.min(...endsOf(pairs, 0), ...endsOf(pairs, 1));
  const within = (value: number) => Math.min(REACH, Math.max(-REACH, value));
  return (
    <>
      <AxisX scale={x} at={floor} count={isNarrow ? 3 : 6} />
      <AxisY scale={y} at={AXIS} count={4} />
      <text x={6} y={12}>
        validation loss
      </text>
      <text x={right} y={floor + 32} textAnchor="end">
        step
      </text>
      <clipPath id={clip}>
        <rect x={AXIS} y={y.range[1] - 4} width={right - AXIS + 2} height={floor} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className="pairs-bundle" d={path(0)} />
        <path className="pairs-bundle pairs-second" d={path(1)} />
        {bold?.map(({ steps: at, losses }, index) => (
          <Curve
            key={index}
            className={index === 1 ? "dashed" : ""}
            xs={at}
            ys={losses}
            x={x}
            y={y}
          />
        ))}
      </g>
      {([0, 1] as const).map((index) => (
        <Ends
          key={index}
          name={names[index]}
          losses={endsOf(pairs, index)}
          at={right + (isNarrow ? 26 : 40) + index * (isNarrow ? 44 : 72)}
          y={y}
          isHollow={index === 1}
          best={pairs.length > 1 ? best : undefined}
        />
      ))}
      <line className="pairs-even" x1={AXIS} x2={width - 8} y1={lead(0)} y2={lead(0)} />
      <text x={width - 8} y={lead.range[1] - 6} textAnchor="end">
        {names[1]} ahead ↑
      </text>
      <text x={width - 8} y={lead.range[0] + 2} textAnchor="end">
        {names[0]} ahead ↓
      </text>
      <text x={6} y={lead.range[1] - 6}>
        {isNarrow ? "lead of the median" : "lead of the median, after so many pairs"}
      </text>
      {n.ticks(isNarrow ? 4 : 5).map((count) => (
        <text key={count} x={n(count)} y={height - 4} textAnchor="middle">
          {count}
        </text>
      ))}
      <Curve
        className="thick"
        xs={leads.map((_, at) => at + 1)}
        ys={leads.map(within)}
        x={n}
        y={lead}
      />
      {leads.map((value, at) => (
        <circle key={at} className="mark-filled" cx={n(at + 1)} cy={lead(within(value))} r={4} />
      ))}
    </>
  );
}

interface EndsProps {
  name: string;
  losses: number[];
  at: number;
  y: Scale;
  isHollow: boolean;
  /** The lowest loss of all runs of both settings. */
  best?: number;
}

/** Where the runs of one setting ended, under its name and line, with a bar at their median; the best has a ring. */
function Ends({ name, losses, at, y, isHollow, best }: EndsProps) {
  const place = (loss: number) => y(Math.min(TOP, loss));
  const beside = (index: number) => at + (((index * 7) % 5) - 2) * 3.5;
  return (
    <g>
      <text x={at} y={12} textAnchor="middle">
        {name}
      </text>
      <path className={`curve ${isHollow ? "dashed" : ""}`} d={`M${at - 16} 19h32`} />
      {losses.map((loss, index) => (
        <circle
          key={index}
          className={isHollow ? "mark-hollow pairs-hollow" : "mark-filled"}
          cx={beside(index)}
          cy={place(loss)}
          r={3.5}
        />
      ))}
      {best !== undefined && losses.includes(best) && (
        <>
          <circle className="pairs-best" cx={beside(losses.indexOf(best))} cy={place(best)} r={8} />
          <text x={at} y={place(best) + 24} textAnchor="middle">
            best run
          </text>
        </>
      )}
      {losses.length > 0 && (
        <line
          className="pairs-median"
          x1={at - 16}
          x2={at + 16}
          y1={place(median(losses))}
          y2={place(median(losses))}
        />
      )}
    </g>
  );
}
