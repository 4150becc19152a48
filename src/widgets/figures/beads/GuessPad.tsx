import type { PointerEvent } from "react";
import { placeIn } from "../../controls/Handle.tsx";
import type { BeadsScales } from "./BeadsPicture.tsx";

interface Props extends BeadsScales {
  guess: number | null;
  onGuess: (loss: number) => void;
}

/** The picture as a place to point to: the height of the mean. */
export function GuessPad({ p, price, guess, onGuess }: Props) {
  const point = (event: PointerEvent<SVGRectElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const loss = price.invert(placeIn(event)[1]);
    onGuess(Math.round(Math.min(5, Math.max(0, loss)) * 20) / 20);
  };
  return (
    <g>
      <rect
        className="guess-pad"
        x={p(0)}
        y={price.range[1]}
        width={p(1) - p(0)}
        height={price.range[0] - price.range[1]}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={point}
      />
      {guess === null && (
        <text className="label guess-invitation" x={p(0.62)} y={price(2)} textAnchor="middle">
          point to the mean height
        </text>
      )}
    </g>
  );
}
