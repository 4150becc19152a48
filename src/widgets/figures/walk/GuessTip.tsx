import { decimal } from "../../../charts/format.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { TOP, type WalkScales } from "./WalkPicture.tsx";

const LOWEST = -1.3;
const HIGHEST = 1.35;

interface Props {
  guess: number | null;
  /** Where the tip is now. */
  tip: number;
  onGuess: (height: number) => void;
}

/** The mark that is dragged to where the reader expects the tip after training. */
export function GuessTip({ x, y, guess, tip, onGuess }: Props & WalkScales) {
  const height = guess ?? tip;
  const move = (to: number) => onGuess(Math.min(HIGHEST, Math.max(LOWEST, to)));
  return (
    <>
      <Handle x={x(TOP)} y={y(height)} onMove={(_, top) => move(y.invert(top))} />
      <text
        className={`label ${guess === null ? "guess-invitation" : ""}`}
        x={x(TOP) + 16}
        y={y(height) + 5}
      >
        {guess === null ? "drag the tip" : `guess: ${decimal(guess, 2)}`}
      </text>
    </>
  );
}

/** The same by keys. */
export function GuessTipKeys({ guess, tip, onGuess }: Props) {
  return (
    <KeysOnly legend="Set your guess by keyboard">
      <label>
        where the walk ends at x = {TOP}
        <input
          type="range"
          min={LOWEST}
          max={HIGHEST}
          step={0.05}
          value={guess ?? tip}
          aria-valuetext={guess === null ? "no guess yet" : decimal(guess, 2)}
          onChange={(event) => onGuess(event.target.valueAsNumber)}
        />
      </label>
    </KeysOnly>
  );
}
