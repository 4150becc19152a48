import { Pad } from "../../controls/Pad.tsx";
import type { BeadsScales } from "./BeadsPicture.tsx";

interface Props extends BeadsScales {
  guess: number | null;
  onGuess: (loss: number) => void;
}

/** The picture as a place to point to: the height of the mean. */
export function GuessPad({ p, price, guess, onGuess }: Props) {
  const point = (_: number, y: number) => {
    const loss = price.invert(y);
    onGuess(Math.round(Math.min(5, Math.max(0, loss)) * 20) / 20);
  };
  return (
    <g>
      <Pad
        box={{
          left: p(0),
          top: price.range[1],
          width: p(1) - p(0),
          height: price.range[0] - price.range[1],
        }}
        onPoint={point}
      />
      {guess === null && (
        <text className="label guess-invitation" x={p(0.62)} y={price(2)} textAnchor="middle">
          point to the mean height
        </text>
      )}
    </g>
  );
}
