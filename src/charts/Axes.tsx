import type { Scale } from "./scale.ts";
import { tick } from "./format.ts";

interface AxisProps {
  scale: Scale;
  /** Where the axis stands, in pixels across it. */
  at: number;
  /** The variable, in the italic of the formulas, or words. */
  name?: string;
  /** How many ticks at about. */
  count?: number;
  format?: (value: number) => string;
  /** Ticks that are not labelled, where another axis crosses. */
  without?: number[];
}

/** Where a tick stands, to a tenth of a pixel: finer digits only weigh. */
function placed(scale: Scale, value: number): number {
  return Math.round(scale(value) * 10) / 10;
}

/** A horizontal axis with three to five labelled ticks under it and its name at the right end. */
export function AxisX({ scale, at, name, count = 5, format = tick, without = [] }: AxisProps) {
  const [left, right] = scale.range;
  return (
    <g className="axis">
      <line x1={left} x2={right} y1={at} y2={at} />
      {scale.ticks(count).map((value) => (
        <g key={value} transform={`translate(${placed(scale, value)} ${at})`}>
          <line y1={-3} y2={3} />
          {!without.includes(value) && (
            <text y={18} textAnchor="middle">
              {format(value)}
            </text>
          )}
        </g>
      ))}
      {name && (
        <text className="axis-name" x={right + 8} y={at + 4}>
          {name}
        </text>
      )}
    </g>
  );
}

/** A vertical axis with its ticks labelled at the left and its name at the top. */
export function AxisY({ scale, at, name, count = 4, format = tick, without = [] }: AxisProps) {
  const [bottom, top] = scale.range;
  return (
    <g className="axis">
      <line x1={at} x2={at} y1={bottom} y2={top} />
      {scale.ticks(count).map((value) => (
        <g key={value} transform={`translate(${at} ${placed(scale, value)})`}>
          <line x1={-3} x2={3} />
          {!without.includes(value) && (
            <text x={-9} y={4} textAnchor="end">
              {format(value)}
            </text>
          )}
        </g>
      ))}
      {name && (
        <text className="axis-name" x={at + 8} y={top + 2}>
          {name}
        </text>
      )}
    </g>
  );
}
