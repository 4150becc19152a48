import { AxisX } from "./Axes.tsx";
import { around, type HedgehogLayout } from "./hedgehog-layout.ts";

/** What a hedgehog shows; anything left out is not drawn. */
export interface HedgehogScene {
  /** Spines at their angles (degrees, clockwise from the right), each as long as its share. */
  spines?: { angle: number; share: number }[];
  /** The spine in hand. */
  current?: { angle: number; share: number };
  /** The longest one, along the axis. */
  worst?: number;
  /** The reader's guess of the longest. */
  guess?: number;
  /** The longest of other random starts, as hairlines across the axis. */
  others?: number[];
  /** What stands in the body: a number over a word. */
  reading?: [string, string];
}

interface Props {
  layout: HedgehogLayout;
  scene: HedgehogScene;
}

/** Directions around a body; the length of a spine is what a push in its direction does. */
export function Hedgehog({ layout, scene }: Props) {
  const { centre, body, dial, x } = layout;
  const { spines = [], current, worst, guess, others = [], reading } = scene;
  const isNear = worst !== undefined && guess !== undefined && Math.abs(x(worst) - x(guess)) < 78;
  return (
    <g className="hedgehog">
      <AxisX
        scale={x}
        at={centre.y}
        count={x.range[1] - x.range[0] < 185 ? 2 : 5}
        without={[0]}
        format={(share) => `${Math.round(share * 100)} %`}
      />
      <text x={x.range[1]} y={centre.y + 38} textAnchor="end">
        of predictions flip
      </text>
      <path
        className="hairlines"
        d={others.map((share) => `M${x(share).toFixed(1)} ${centre.y - 9}v18`).join("")}
      />
      <circle className="hedgehog-dial" cx={centre.x} cy={centre.y} r={dial} />
      <circle className="hedgehog-body" cx={centre.x} cy={centre.y} r={body} />
      <path
        className="spines"
        d={spines.map(({ angle, share }) => spine(layout, angle, share)).join("")}
      />
      {guess !== undefined && (
        <>
          <path className="curve guess-line" d={`M${x(0)} ${centre.y}H${x(guess)}`} />
          <path className="guess-mark" d={`M${x(guess)} ${centre.y - 11}v22`} />
        </>
      )}
      {worst !== undefined && <path className="spine-long" d={spine(layout, 0, worst)} />}
      {current && <path className="spine-long" d={spine(layout, current.angle, current.share)} />}
      {guess !== undefined && (
        <text
          className="label"
          x={Math.max(x(guess), x(0) + 38)}
          y={centre.y - (isNear ? 34 : 14)}
          textAnchor="middle"
        >
          your guess
        </text>
      )}
      {worst !== undefined && (
        <text className="label" x={x(worst)} y={centre.y - 14} textAnchor="middle">
          the worst
        </text>
      )}
      {reading && (
        <>
          <text className="hedgehog-number" x={centre.x} y={centre.y + 2} textAnchor="middle">
            {reading[0]}
          </text>
          <text x={centre.x} y={centre.y + 18} textAnchor="middle">
            {reading[1]}
          </text>
        </>
      )}
    </g>
  );
}

/** A spine from the body outwards; a share of 0 leaves a dot. */
function spine(layout: HedgehogLayout, angle: number, share: number): string {
  const from = around(layout, angle, layout.body);
  const to = around(layout, angle, layout.body + share * layout.unit);
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
}
