import type { ReactNode } from "react";
import { bytes, whole } from "../../../charts/format.ts";
import { countsOf } from "./counts.ts";

interface Props {
  /** Units of each of the two hidden layers. */
  width: number;
  /** Widths drawn as outlines behind it. */
  earlier?: number[];
  /** The side that the reader expects at double width. */
  guess?: number;
  /** Numbers stand at the right of the square. */
  labelled?: boolean;
  /** Where the square begins. */
  left?: number;
  /** The pixels themselves are drawn under the picture. */
  isLive?: boolean;
  children?: ReactNode;
}

/** The space above the square. */
export const TOP = 8;

/** Weights as a square of pixels, biases as the sliver at its right edge. */
export function PixelsPicture({
  width,
  earlier = [],
  guess,
  labelled = true,
  left = 8,
  isLive = false,
  children,
}: Props) {
  const { side, sliver, weights, biases } = countsOf(width);
  const right = left + side + sliver + 16;
  return (
    <g className="pixels">
      <rect
        className={isLive ? "pixels-live" : "pixels-weights"}
        x={left}
        y={TOP}
        width={side}
        height={side}
      />
      <rect
        className="pixels-biases"
        x={left + side}
        y={TOP}
        width={Math.max(1, sliver)}
        height={side}
      />
      {earlier.map((units) => {
        const inner = countsOf(units);
        return (
          <rect
            key={units}
            className="pixels-earlier"
            x={left}
            y={TOP}
            width={inner.side}
            height={inner.side}
          />
        );
      })}
      {guess !== undefined && (
        <rect className="pixels-guess" x={left} y={TOP} width={guess} height={guess} />
      )}
      {labelled && (
        <>
          <text className="label weight" x={right} y={TOP + 16}>
            {whole(weights)} weights
          </text>
          <text className="label bias" x={right} y={TOP + 38}>
            {whole(biases)} biases
          </text>
          <text className="label" x={right} y={TOP + 68}>
            {bytes(4 * (weights + biases))} to use it,
          </text>
          <text className="label" x={right} y={TOP + 88}>
            {bytes(16 * (weights + biases))} to train it with Adam
          </text>
        </>
      )}
      {children}
    </g>
  );
}
