import type { PointerEvent } from "react";
import { placeIn } from "../../controls/Handle.tsx";
import type { CliffScales } from "./CliffPicture.tsx";
import { rateAt, stopOf } from "./dots.ts";

interface Props extends CliffScales {
  guess: number | null;
  onGuess: (rate: number) => void;
}

/** The picture as a place to point to: the rate that ends lowest. */
export function GuessPad({ rate, loss, guess, onGuess }: Props) {
  const point = (event: PointerEvent<SVGRectElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onGuess(rateAt(stopOf(rate.invert(placeIn(event)[0]))));
  };
  const [left, right] = rate.range;
  const [bottom, top] = loss.range;
  return (
    <g>
      <rect
        className="guess-pad"
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={point}
      />
      {guess === null && (
        <text
          className="label guess-invitation"
          x={(left + right) / 2}
          y={loss(8)}
          textAnchor="middle"
        >
          point to the rate that ends lowest
        </text>
      )}
    </g>
  );
}
