import { Picture } from "./Picture.tsx";
import { logarithmic } from "./scale.ts";
import { whole } from "./format.ts";

/** A run that came through: its steps, and what it was. */
export interface StepsMark {
  steps: number;
  name: string;
}

interface Props {
  /** The most that the axis shows, a power of ten. */
  most: number;
  /** The last of them always has its label. */
  marks: StepsMark[];
  /** Runs of others, as thin lines. */
  others?: number[];
  guess: number | null;
  /** The guess may still be moved; it comes unrounded, or small ones would not leave their stop. */
  onGuess?: (steps: number) => void;
  /** What is guessed, in words. */
  label: string;
}

const HEIGHT = 82;
const EDGE = 12;
/** How far the label of an earlier mark keeps from the last one's, in pixels. */
const ROOM = 110;
/** Stops of the range input for each power of ten. */
const STOPS = 40;

/** How many steps runs took, on a log axis; a guess is dragged along it, or moved by keys. */
export function StepsAxis({ most, marks, others = [], guess, onGuess, label }: Props) {
  const last = marks[marks.length - 1];
  const stops = Math.ceil(Math.log10(most) * STOPS);
  return (
    <div className="steps-axis">
      <Picture label={label} height={() => HEIGHT}>
        {({ width }) => {
          const x = logarithmic([1, most], [EDGE, width - EDGE]);
          const floor = HEIGHT - 24;
          const anchor = (at: number) => (at > width - 110 ? "end" : at < 60 ? "start" : "middle");
          return (
            <>
              <path
                className="steps-others"
                d={others.map((steps) => `M${x(steps).toFixed(1)} ${floor}v-12`).join("")}
              />
              <g className="axis">
                <line x1={EDGE} x2={width - EDGE} y1={floor} y2={floor} />
                {x.ticks(4).map((steps) => (
                  <g key={steps} transform={`translate(${x(steps)} ${floor})`}>
                    <line y1={-3} y2={3} />
                    <text y={18} textAnchor={x(steps) > width - 40 ? "end" : "middle"}>
                      {whole(steps)}
                      {steps === most && " steps"}
                    </text>
                  </g>
                ))}
              </g>
              {marks.map(({ steps, name }, index) => (
                <g key={name}>
                  <circle className="steps-mark" cx={x(steps)} cy={floor} r={5} />
                  {(index === marks.length - 1 || x(last.steps) - x(steps) > ROOM) && (
                    <text
                      className="label"
                      x={x(steps)}
                      y={floor - 16}
                      textAnchor={anchor(x(steps))}
                    >
                      {name}: {whole(steps)}
                    </text>
                  )}
                </g>
              ))}
              {guess !== null && (
                <g>
                  <path className="guess-line curve" d={`M${x(guess)} ${floor}V22`} />
                  <circle className="handle-mark" cx={x(guess)} cy={floor} r={onGuess ? 9 : 6} />
                  <text className="label" x={x(guess)} y={14} textAnchor={anchor(x(guess))}>
                    your guess: {whole(guess)}
                  </text>
                </g>
              )}
              {guess === null && onGuess && (
                <text
                  className="label guess-invitation"
                  x={width / 2 + 40}
                  y={floor - 16}
                  textAnchor="middle"
                >
                  drag your guess along here
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
          max={stops}
          aria-label={label}
          value={guess === null ? 0 : Math.round(Math.log10(guess) * STOPS)}
          aria-valuetext={guess === null ? "no guess yet" : `${whole(guess)} steps`}
          onChange={(event) => onGuess(10 ** (event.target.valueAsNumber / STOPS))}
        />
      )}
    </div>
  );
}
