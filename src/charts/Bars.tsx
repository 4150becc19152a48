import type { Scale } from "./scale.ts";

interface Props {
  /** One value a row. */
  values: ArrayLike<number>;
  /** A part of each value, filled within the outline of the whole. */
  parts?: ArrayLike<number>;
  /** Along the bars, logarithmic where the values span decades; bars start at the low end of its domain. */
  x: Scale;
  /** The middle of a row, in pixels. */
  row: (index: number) => number;
  thickness: number;
  className?: string;
}

/** Horizontal bars, one a row; a range that runs from right to left turns them round. */
export function Bars({ values, parts, x, row, thickness, className = "" }: Props) {
  return (
    <g className={`bars ${className}`}>
      {Array.from(values, (value, index) => (
        <g key={index}>
          {parts && <rect className="bar-outline" {...bar(value, index)} />}
          <rect className="bar" {...bar(parts?.[index] ?? value, index)} />
        </g>
      ))}
    </g>
  );

  function bar(value: number, index: number) {
    const [from, to] = [x.range[0], x(Math.min(value, x.domain[1]))];
    return {
      x: Math.min(from, to),
      width: Math.abs(to - from),
      y: row(index) - thickness / 2,
      height: thickness,
    };
  }
}
