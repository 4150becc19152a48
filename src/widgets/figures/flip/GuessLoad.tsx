import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Pad } from "../../controls/Pad.tsx";
import { REFUSES } from "./flip.ts";
import type { MapBox } from "./FlipPicture.tsx";

interface Props {
  /** In percent, or REFUSES. */
  guess: number | null;
  onGuess: (guess: number) => void;
}

/** How much of the map's height is for "it refuses". */
const STRIP = 0.2;

const guessWords = (guess: number) => (guess === REFUSES ? "it refuses" : `${guess} % right`);

/** The empty map of the copy, to be marked: how many it gets right, or at the bottom that it refuses. */
export function GuessLoad({ left, top, width, height, guess, onGuess }: Props & MapBox) {
  const scale = height * (1 - STRIP);
  const heightOf = (percent: number) =>
    percent === REFUSES ? top + scale + (height * STRIP) / 2 : top + scale * (1 - percent / 100);
  const mark = (_: number, at: number) => {
    const percent = Math.round(100 * (1 - (at - top) / scale));
    onGuess(percent < 0 ? REFUSES : Math.min(100, percent));
  };
  return (
    <g className="guess-load">
      {[100, 50, 0].map((percent) => (
        <g key={percent}>
          <line x1={left} x2={left + width} y1={heightOf(percent)} y2={heightOf(percent)} />
          <text x={left + width - 4} y={heightOf(percent) + 15} textAnchor="end">
            {percent === 0 ? "refuses to load" : `${percent} % right`}
          </text>
        </g>
      ))}
      {guess === null && (
        <text
          className="label guess-invitation"
          x={left + width / 2}
          y={heightOf(50) - 7}
          textAnchor="middle"
        >
          mark your guess
        </text>
      )}
      {guess !== null && (
        <>
          <path className="curve guess-line" d={`M${left} ${heightOf(guess)}h${width}`} />
          <text className="label" x={left + 4} y={heightOf(guess) - 6}>
            {guessWords(guess)}
          </text>
        </>
      )}
      <Pad box={{ left, top, width, height }} onPoint={mark} />
    </g>
  );
}

/** The guess by keyboard. */
export function GuessKeys({ guess, onGuess }: Props) {
  const value = guess === null ? 50 : guess === REFUSES ? -5 : guess;
  return (
    <KeysOnly legend="Mark your guess by keyboard: how many of the points the copy gets right. The low end says that it refuses to load.">
      <label>
        the copy
        <input
          type="range"
          min={-5}
          max={100}
          step={5}
          value={value}
          aria-valuetext={guessWords(value < 0 ? REFUSES : value)}
          onChange={({ target }) =>
            onGuess(target.valueAsNumber < 0 ? REFUSES : target.valueAsNumber)
          }
        />
      </label>
    </KeysOnly>
  );
}
