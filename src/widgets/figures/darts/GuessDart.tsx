import { decimal } from "../../../charts/format.ts";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Pad } from "../../controls/Pad.tsx";
import { REACH, type BoardScales } from "./Board.tsx";
import { MARKS, type Dart } from "./darts.ts";

interface Props {
  guess: Dart | null;
  onGuess: (guess: Dart) => void;
}

const within = (value: number) => Math.round(Math.min(REACH, Math.max(-REACH, value)) * 100) / 100;

/** The board, to be pointed at. */
export function GuessDart({ x, y, guess, onGuess }: Props & BoardScales) {
  return (
    <g>
      <Pad
        box={{
          left: x(-REACH),
          top: y(REACH),
          width: x(REACH) - x(-REACH),
          height: y(-REACH) - y(REACH),
        }}
        onPoint={(left, top) => onGuess([within(x.invert(left)), within(y.invert(top))])}
      />
      {!guess && (
        <text className="label guess-invitation" x={x(0)} y={y(-1.35)} textAnchor="middle">
          point to where they land
        </text>
      )}
    </g>
  );
}

/** The guess by keyboard: how far off at each mark. */
export function GuessKeys({ guess, onGuess }: Props) {
  const [left, right] = guess ?? [0, 0];
  const slider = (mark: number, value: number, set: (value: number) => Dart) => (
    <label>
      off at x = {decimal(mark, 1)}
      <input
        type="range"
        min={-3}
        max={3}
        step={0.1}
        value={value}
        aria-valuetext={decimal(value, 1)}
        onChange={(event) => onGuess(set(event.target.valueAsNumber))}
      />
    </label>
  );
  return (
    <KeysOnly legend="Point by keyboard: how far off are the fits without b at the two marks?">
      {slider(MARKS[0], left, (value) => [value, right])}
      {slider(MARKS[1], right, (value) => [left, value])}
    </KeysOnly>
  );
}
