import type { Scale } from "./scale.ts";

interface Props {
  /** How many values fall into each bin; the bins share the domain of x equally. */
  counts: number[];
  x: Scale;
  /** Where the histogram stands, and how high a count of `most` rises, in pixels. */
  floor: number;
  height: number;
  most: number;
  className?: string;
}

/** A histogram as a skyline; the bins below zero and above it are paths of their own. */
export function Histogram({ counts, x, floor, height, most, className = "" }: Props) {
  const [low, high] = x.domain;
  const edge = (bin: number) => low + ((high - low) * bin) / counts.length;
  const skyline = (isHere: (middle: number) => boolean) =>
    counts
      .map((count, bin) =>
        count > 0 && isHere((edge(bin) + edge(bin + 1)) / 2)
          ? `M${x(edge(bin)).toFixed(1)} ${floor.toFixed(1)}V${(floor - (height * count) / most).toFixed(1)}H${x(edge(bin + 1)).toFixed(1)}V${floor.toFixed(1)}Z`
          : "",
      )
      .join("");
  return (
    <g className={`histogram ${className}`}>
      <path className="histogram-negative" d={skyline((middle) => middle < 0)} />
      <path className="histogram-positive" d={skyline((middle) => middle >= 0)} />
    </g>
  );
}
