import type { Scale } from "../../../charts/scale.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { shareWords } from "./shares.ts";

/** The smallest share that can be guessed. */
const LOWEST = 1e-6;

interface MarkProps {
  x: Scale;
  y: Scale;
  guess: number | null;
  onGuess: (share: number) => void;
}

/** The mark at layer 1 that is dragged to what the reader expects there. */
export function GuessMark({ x, y, guess, onGuess }: MarkProps) {
  const move = (share: number) => onGuess(Math.min(1, Math.max(LOWEST, share)));
  return (
    <>
      <Handle x={x(1)} y={y(guess ?? 1)} onMove={(_, top) => move(y.invert(top))} />
      <text
        className={`label ${guess === null ? "guess-invitation" : ""}`}
        x={x(1) + 16}
        y={y(guess ?? 1) + 24}
      >
        {guess === null ? "drag the mark down" : `your guess: ${shareWords(guess)}`}
      </text>
    </>
  );
}

/** The same by keys: a slider over powers of ten. */
export function GuessKeys({ guess, onGuess }: Pick<MarkProps, "guess" | "onGuess">) {
  return (
    <KeysOnly legend="Set your guess by keyboard">
      <label>
        what comes back to layer 1
        <input
          type="range"
          min={Math.log10(LOWEST)}
          max={0}
          step={0.1}
          value={Math.log10(guess ?? 1)}
          aria-valuetext={guess === null ? "no guess yet" : shareWords(guess)}
          onChange={(event) => onGuess(10 ** event.target.valueAsNumber)}
        />
      </label>
    </KeysOnly>
  );
}
