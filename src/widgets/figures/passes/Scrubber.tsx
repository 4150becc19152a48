import { type Piece } from "./pieces.ts";
import { LAST, TURN, type Stop } from "./stops.ts";

interface Props {
  stops: Stop[];
  at: number;
  /** The last stop that may be reached. */
  end: number;
  onScrub: (at: number) => void;
}

/** The way forward and back as one range input, and the line of the stop where it stands. */
export function Scrubber({ stops, at, end, onScrub }: Props) {
  const { letters, numbers, spoken } = stops[at];
  return (
    <div className="scrubber">
      <input
        type="range"
        aria-label="Where the example is: forward to the loss, then back"
        aria-valuetext={spoken}
        min={0}
        max={LAST}
        step={1}
        value={at}
        onChange={(event) => onScrub(Math.min(end, event.target.valueAsNumber))}
      />
      <div
        className="scrubber-ways"
        aria-hidden="true"
        style={{ gridTemplateColumns: `${TURN}fr ${LAST - TURN}fr` }}
      >
        <span data-here={at <= TURN || undefined}>forward →</span>
        <span data-here={at > TURN || undefined}>← backward</span>
      </div>
      <p className="scrubber-line" aria-hidden="true">
        <span className="scrubber-letters">
          <Pieces pieces={letters} />
        </span>
        <span className="scrubber-numbers">
          <Pieces pieces={numbers} />
        </span>
      </p>
    </div>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return (
    <>
      {pieces.map(({ text, concept, letter }, k) => {
        const className = [concept, letter && "scrubber-letter"].filter(Boolean).join(" ");
        return (
          <span key={k} className={className || undefined}>
            {text}
          </span>
        );
      })}
    </>
  );
}
