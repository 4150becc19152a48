import { Curve } from "../../../charts/Curve.tsx";
import { decimal } from "../../../charts/format.ts";
import type { Scale } from "../../../charts/scale.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import type { Guess } from "./race.ts";
import { NOTHING_LEARNED } from "./RacePicture.tsx";

/** The two marks: which start, its name, and how far from the end of the steps it stands, as a share. */
const MARKS = [
  { start: "he", name: "He", back: 0 },
  { start: "xavier", name: "Xavier", back: 0.2 },
] as const;

interface Props {
  guess: Guess | null;
  onGuess: (guess: Guess) => void;
}

/** A guess in which one of the two marks was moved; the other stays where both losses begin. */
function moved(guess: Guess | null, start: keyof Guess, loss: number): Guess {
  const from = guess ?? { he: NOTHING_LEARNED, xavier: NOTHING_LEARNED };
  return { ...from, [start]: Math.min(0.75, Math.max(0, loss)) };
}

/** Where each loss will end, by dragging its mark. */
export function GuessMarks({ x, y, guess, onGuess }: Props & { x: Scale; y: Scale }) {
  const steps = x.domain[1];
  return MARKS.map(({ start, name, back }) => {
    const loss = guess?.[start] ?? NOTHING_LEARNED;
    const at = steps * (1 - back);
    return (
      <g key={start}>
        {guess && (
          <Curve className="guess-line" xs={[0, at]} ys={[NOTHING_LEARNED, loss]} x={x} y={y} />
        )}
        <Handle
          x={x(at)}
          y={y(loss)}
          onMove={(_, top) => onGuess(moved(guess, start, y.invert(top)))}
        />
        <text
          className="label"
          x={x(at) + (back ? 0 : 14)}
          y={y(loss) + (back ? 27 : 5)}
          textAnchor={back ? "middle" : "start"}
        >
          {name}
        </text>
      </g>
    );
  });
}

/** The same by keys. */
export function GuessKeys({ guess, onGuess }: Props) {
  return (
    <KeysOnly legend="Set by keyboard where each loss will end">
      {MARKS.map(({ start, name }) => (
        <label key={start}>
          {name}
          <input
            type="range"
            min={0}
            max={0.75}
            step={0.05}
            value={guess?.[start] ?? NOTHING_LEARNED}
            aria-valuetext={guess === null ? "no guess yet" : decimal(guess[start], 2)}
            onChange={(event) => onGuess(moved(guess, start, event.target.valueAsNumber))}
          />
        </label>
      ))}
    </KeysOnly>
  );
}
