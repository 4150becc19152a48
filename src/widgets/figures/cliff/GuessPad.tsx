import { Pad } from "../../controls/Pad.tsx";
import type { CliffScales } from "./CliffPicture.tsx";
import { rateAt, stopOf } from "./dots.ts";

interface Props extends CliffScales {
  guess: number | null;
  onGuess: (rate: number) => void;
}

/** The picture as a place to point to: the rate that ends lowest. */
export function GuessPad({ rate, loss, guess, onGuess }: Props) {
  const [left, right] = rate.range;
  const [bottom, top] = loss.range;
  return (
    <g>
      <Pad
        box={{ left, top, width: right - left, height: bottom - top }}
        onPoint={(x) => onGuess(rateAt(stopOf(rate.invert(x))))}
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
