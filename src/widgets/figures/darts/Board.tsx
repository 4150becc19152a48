import { decimal } from "../../../charts/format.ts";
import { linear, type Scale } from "../../../charts/scale.ts";
import { centreOf, MARKS, type Dart } from "./darts.ts";

/** A box in the picture, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface BoardScales {
  x: Scale;
  y: Scale;
}

/** How far the board reaches to each side of its centre. */
export const REACH = 3.4;

/** The scales of the board: one length on both axes. */
export function boardScales({ left, top, width, height }: Box): BoardScales {
  const side = Math.min(width, height) / 2;
  const [x, y] = [left + width / 2, top + height / 2];
  return {
    x: linear([-REACH, REACH], [x - side, x + side]),
    y: linear([-REACH, REACH], [y + side, y - side]),
  };
}

interface Props extends BoardScales {
  withBias?: Dart[];
  without?: Dart[];
  guess?: Dart;
}

/** Rings about the truth and a dart for each fit: how far off it is at the two marks. */
export function Board({ x, y, withBias, without, guess }: Props) {
  const ring = (radius: number) => x(radius) - x(0);
  const isSmall = x(REACH) - x(-REACH) < 260;
  return (
    <g className="board">
      {[1, 2, 3].map((radius) => (
        <circle key={radius} className="board-ring" cx={x(0)} cy={y(0)} r={ring(radius)} />
      ))}
      <path className="board-cross" d={`M${x(-3)} ${y(0)}H${x(3)}M${x(0)} ${y(-3)}V${y(3)}`} />
      {[1, 2, 3].map((radius) => (
        <text key={radius} x={x(radius)} y={y(0) + 15} textAnchor="middle">
          {radius}
        </text>
      ))}
      <text x={x(REACH)} y={y(0) - 7} textAnchor="end">
        {isSmall ? "at left mark" : `off at x = ${decimal(MARKS[0], 1)}`}
      </text>
      <text x={x(0) + 7} y={y(REACH) + 12}>
        {isSmall ? "at right mark" : `off at x = ${decimal(MARKS[1], 0)}`}
      </text>
      {guess && (
        <g className="board-guess">
          <circle cx={x(guess[0])} cy={y(guess[1])} r={ring(0.8)} />
          <text
            className="label"
            x={x(guess[0])}
            y={y(guess[1]) + ring(0.8) + 16}
            textAnchor="middle"
          >
            your guess
          </text>
        </g>
      )}
      {without && (
        <path className="dart-without" d={without.map((dart) => cross(x, y, dart)).join("")} />
      )}
      {withBias?.map(([left, right], index) => (
        <circle key={index} className="dart-with" cx={x(left)} cy={y(right)} r={3.5} />
      ))}
      {without && <Name x={x} y={y} darts={without} words="without b" className="" />}
      {withBias && <Name x={x} y={y} darts={withBias} words="with b" className="bias" isBelow />}
    </g>
  );
}

interface NameProps extends BoardScales {
  darts: Dart[];
  words: string;
  className: string;
  isBelow?: boolean;
}

/** The name of a group of darts, clear of all of them. */
function Name({ x, y, darts, words, className, isBelow }: NameProps) {
  const [left] = centreOf(darts);
  const heights = darts.map(([, right]) => right);
  const edge = isBelow ? y(Math.min(...heights)) + 20 : y(Math.max(...heights)) - 10;
  return (
    <text
      className={`label ${className}`}
      x={x(Math.max(-2.4, Math.min(2.4, left)))}
      y={Math.max(y(REACH) + 12, Math.min(y(-REACH), edge))}
      textAnchor="middle"
    >
      {words}
    </text>
  );
}

function cross(x: Scale, y: Scale, [left, right]: Dart): string {
  const [at, top] = [x(left).toFixed(1), y(right).toFixed(1)];
  return `M${at} ${top}m-3.5-3.5l7 7m0-7l-7 7`;
}
