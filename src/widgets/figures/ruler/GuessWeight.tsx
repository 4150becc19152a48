import { decimal } from "../../../charts/format.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import type { RulerScales } from "./RulerPicture.tsx";

const HIGHEST = 118;

interface Props {
  guess: number | null;
  /** The weight in the unit that is left. */
  before: number;
  onGuess: (weight: number) => void;
}

/** The end of the climb's bar, dragged to where the reader expects it in the new unit. */
export function GuessWeight({ weight, row, guess, before, onGuess }: Props & RulerScales) {
  const at = guess ?? before;
  return (
    <>
      <line className="ruler-expected" x1={weight(0)} x2={weight(at)} y1={row(1)} y2={row(1)} />
      <Handle
        className="handle-weight"
        x={weight(at)}
        y={row(1)}
        onMove={(left) => onGuess(Math.round(Math.min(HIGHEST, Math.max(0, weight.invert(left)))))}
      />
      <text
        className={`label ${guess === null ? "guess-invitation" : ""}`}
        x={weight(at) + (guess !== null && at <= 60 ? 16 : -16)}
        y={row(1) + (guess === null ? -15 : 5)}
        textAnchor={guess !== null && at <= 60 ? "start" : "end"}
      >
        {guess === null ? "drag it" : `your guess: ${decimal(guess, 0)}`}
      </text>
    </>
  );
}

/** The same by keys. */
export function GuessWeightKeys({ guess, before, onGuess }: Props) {
  return (
    <KeysOnly legend="Set your guess by keyboard">
      <label>
        the weight of the climb, per 100 m
        <input
          type="range"
          min={0}
          max={HIGHEST}
          step={1}
          value={guess ?? Math.round(before)}
          aria-valuetext={guess === null ? "no guess yet" : decimal(guess, 0)}
          onChange={(event) => onGuess(event.target.valueAsNumber)}
        />
      </label>
    </KeysOnly>
  );
}
