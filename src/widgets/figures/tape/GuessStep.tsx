import { decimal } from "../../../charts/format.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import type { TapeScales } from "./TapePicture.tsx";
import { ADAM } from "./tracks.ts";

interface Props {
  guess: number | null;
  onGuess: (step: number) => void;
}

/** The mark on Adam's track that is dragged to where its first step goes. */
export function GuessStep({ x, tracks, guess, onGuess }: Props & TapeScales) {
  const y = tracks[ADAM];
  const [low, high] = y.domain;
  const inside = (step: number) => Number(Math.min(high, Math.max(low, step)).toFixed(3));
  return (
    <>
      {guess !== null && (
        <line className="guess-step" x1={x(1)} x2={x(1)} y1={y(0)} y2={y(guess)} />
      )}
      <Handle x={x(1)} y={y(guess ?? 0)} onMove={(_, top) => onGuess(inside(y.invert(top)))} />
      <text
        className={`label ${guess === null ? "guess-invitation" : ""}`}
        x={x(1) + 18}
        y={y(guess ?? 0) + (guess !== null && guess > 0 ? 14 : -4)}
      >
        {guess === null ? "drag to Adam’s first step" : `your guess: ${decimal(guess, 2)}`}
      </text>
    </>
  );
}

/** The same by keys. */
export function GuessKeys({ guess, onGuess }: Props) {
  return (
    <KeysOnly legend="Set your guess by keyboard">
      <label>
        Adam’s first step
        <input
          type="range"
          min={-0.25}
          max={0.25}
          step={0.01}
          value={guess ?? 0}
          aria-valuetext={guess === null ? "no guess yet" : decimal(guess, 2)}
          onChange={(event) => onGuess(event.target.valueAsNumber)}
        />
      </label>
    </KeysOnly>
  );
}
