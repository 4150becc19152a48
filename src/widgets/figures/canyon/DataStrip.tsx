import { AxisX } from "../../../charts/Axes.tsx";
import { Curve, Points } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";

interface Props {
  size: Size;
  xs: ArrayLike<number>;
  ys: ArrayLike<number>;
  w: number;
  b: number;
}

/** The least and most of x in the strip. */
export const STRIP = { low: -1.9, high: 5.9, edge: 10 };

export function stripScale(width: number): Scale {
  return linear([STRIP.low, STRIP.high], [STRIP.edge, width - STRIP.edge - 8]);
}

/**
 * The data and the line over them. The stick of a point is as long as its error and as wide as its
 * |x|: the bias hears the length, the weight the area. Sticks of negative x are hollow.
 */
export function DataStrip({ size, xs, ys, w, b }: Props) {
  const x = stripScale(size.width);
  const floor = size.height - 22;
  const y = linear([-3, 3], [floor - 4, 2]);
  const within = (value: number) => Math.min(floor - 4, Math.max(2, y(value)));
  const widest = x(1) - x(0) > 60 ? 1.7 : 1;
  return (
    <>
      <AxisX scale={x} at={floor} name="x" count={8} />
      <line className="strip-zero" x1={x(0)} x2={x(0)} y1={2} y2={floor} />
      <g className="sticks">
        {Array.from(xs, (at, index) => {
          const ends = [within(ys[index]), within(w * at + b)];
          const width = widest * Math.abs(at);
          return (
            <rect
              key={index}
              className={at < 0 ? "stick stick-negative" : "stick"}
              x={x(at) - width / 2}
              width={width}
              y={Math.min(...ends)}
              height={Math.abs(ends[0] - ends[1])}
            />
          );
        })}
      </g>
      <Points {...{ xs, ys, x, y }} radius={2.5} />
      <Curve className="thick" {...lineWithin(w, b)} {...{ x, y }} />
      {Math.abs(b) <= 3 && (
        <path
          className="kink kink-chosen"
          transform={`translate(${x(0)} ${y(b)})`}
          d="M0-7L5 0L0 7L-5 0Z"
        />
      )}
      <text
        className="label bias"
        x={x(0) - 10}
        y={Math.min(floor - 6, Math.max(14, y(b) + 5))}
        textAnchor="end"
      >
        b
      </text>
    </>
  );
}

/** The line, cut off at the edges of the strip. */
function lineWithin(w: number, b: number): { xs: number[]; ys: number[] } {
  const xs = Array.from(
    { length: 240 },
    (_, k) => STRIP.low + ((STRIP.high - STRIP.low) * k) / 239,
  );
  return { xs, ys: xs.map((at) => (Math.abs(w * at + b) <= 3 ? w * at + b : NaN)) };
}
