import { decimal } from "../../../charts/format.ts";
import { Handle } from "../../controls/Handle.tsx";
import { RIGHT, type LineScales } from "./LinePicture.tsx";
import { rightEnd, tiltedTo, type Line } from "./line.ts";

/** Which of the two numbers is in the reader's hand. */
export type Held = "w" | "b" | null;

interface Props extends LineScales {
  line: Line;
  held: Held;
  onHold: (held: Held) => void;
  onMove: (line: Line) => void;
}

/** The two handles: the one on the y-axis lifts the line, the one at its right end tilts it. */
export function LineHandles({ x, y, line, held, onHold, onMove }: Props) {
  const { w, b } = line;
  const heights: [number, number] = [y.domain[0] + 0.2, y.domain[1] - 0.2];
  const [endX, endY] = rightEnd(line, RIGHT, heights);
  const within = (height: number) => Math.min(heights[1], Math.max(heights[0], height));
  const foot = within(b);
  const sign = w < 0 ? "weight-negative" : "weight";
  return (
    <g className="line-handles">
      <line className="bias-height" x1={x(0)} x2={x(0)} y1={y(0)} y2={y(foot)} />
      {Math.abs(y(b) - y(foot)) < 1 && (
        <>
          <line className="run-of-one" x1={x(0)} x2={x(1)} y1={y(b)} y2={y(b)} />
          <line
            className={`rise rise-${sign}`}
            x1={x(1)}
            x2={x(1)}
            y1={y(b)}
            y2={y(within(b + w))}
          />
        </>
      )}
      <Handle
        className="handle-bias"
        x={x(0)}
        y={y(foot)}
        onMove={(_, top) => {
          onHold("b");
          onMove({ w, b: within(y.invert(top)) });
        }}
        onEnd={() => onHold(null)}
      />
      <Handle
        className={`handle-${sign}`}
        x={x(endX)}
        y={y(endY)}
        onMove={(left, top) => {
          onHold("w");
          onMove(tiltedTo(line, [Math.min(RIGHT, x.invert(left)), within(y.invert(top))]));
        }}
        onEnd={() => onHold(null)}
      />
      <text className="label bias" x={x(0) + 13} y={y(foot) + (w < 0 ? -12 : 24)}>
        <tspan className="letter">b</tspan>
      </text>
      {held === "w" && (
        <text className="label bias" x={x(0) + 10} y={y(0) + 40}>
          height at 0: {decimal(b, 2)}, unmoved
        </text>
      )}
      <text className={`label ${sign}`} x={x(endX) + 13} y={y(endY) + 5}>
        <tspan className="letter">w</tspan>
      </text>
    </g>
  );
}
