import { Picture } from "../../../charts/Picture.tsx";
import { linear } from "../../../charts/scale.ts";
import { whole } from "../../../charts/format.ts";
import { HELD_BACK } from "./digits.ts";

interface Props {
  /** How many are read wrong; null before that is known. */
  wrong: number | null;
  guess: number | null;
  /** The guess may still be moved. */
  onGuess?: (wrong: number) => void;
}

const HEIGHT = 72;
const EDGE = 8;
const TOP = 24;
const THICK = 22;
const LABEL = "Of 2,000 digits held back, how many are read wrong";

/** The held-back digits as one bar, and the part of it that is read wrong; a guess is dragged along it. */
export function WrongBar({ wrong, guess, onGuess }: Props) {
  return (
    <div className="wrong-bar">
      <Picture
        label={wrong === null ? `${LABEL}: not known yet` : `${LABEL}: ${whole(wrong)}`}
        height={() => HEIGHT}
      >
        {({ width }) => {
          const x = linear([0, HELD_BACK], [EDGE, width - EDGE]);
          const anchor = (at: number) => (at > width - 120 ? "end" : at < 80 ? "start" : "middle");
          return (
            <>
              <rect
                className="wrong-all"
                x={EDGE}
                y={TOP}
                width={width - 2 * EDGE}
                height={THICK}
              />
              {wrong !== null && (
                <rect
                  className="wrong-part"
                  x={EDGE}
                  y={TOP}
                  width={x(wrong) - EDGE}
                  height={THICK}
                />
              )}
              {wrong !== null && guess === null && (
                <text className="label" x={EDGE} y={TOP - 8}>
                  {whole(wrong)} wrong
                </text>
              )}
              <g className="axis">
                {x.ticks(width < 480 ? 2 : 4).map((count) => (
                  <text
                    key={count}
                    x={x(count)}
                    y={TOP + THICK + 18}
                    textAnchor={count === 0 ? "start" : count === HELD_BACK ? "end" : "middle"}
                  >
                    {whole(count)}
                    {count === HELD_BACK && " held back"}
                  </text>
                ))}
              </g>
              {guess !== null && (
                <>
                  <path className="guess-line curve" d={`M${x(guess)} ${TOP - 4}v${THICK + 8}`} />
                  {onGuess && (
                    <circle className="handle-mark" cx={x(guess)} cy={TOP + THICK / 2} r={9} />
                  )}
                  <text className="label" x={x(guess)} y={TOP - 8} textAnchor={anchor(x(guess))}>
                    your guess: {whole(guess)}
                    {wrong !== null && `; it is ${whole(wrong)}`}
                  </text>
                </>
              )}
              {guess === null && onGuess && (
                <text className="label guess-invitation" x={EDGE} y={TOP - 8}>
                  drag: how many of these will it read wrong?
                </text>
              )}
            </>
          );
        }}
      </Picture>
      {onGuess && (
        <input
          className="over-picture"
          type="range"
          min={0}
          max={HELD_BACK}
          step={5}
          aria-label={LABEL}
          value={guess ?? HELD_BACK / 2}
          aria-valuetext={guess === null ? "no guess yet" : `${whole(guess)} wrong`}
          onChange={(event) => onGuess(event.target.valueAsNumber)}
        />
      )}
    </div>
  );
}
