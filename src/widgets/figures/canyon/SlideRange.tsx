import { decimal } from "../../../charts/format.ts";
import { STRIP } from "./DataStrip.tsx";

interface Props {
  mean: number;
  condition: number;
  onSlide: (mean: number) => void;
}

/** The farthest that the data slide. */
const FARTHEST = 4;
/** Half the width of the thumb, in pixels, by which a range input falls short of its ends. */
const THUMB = 10;

/** The range input under the strip: its thumb stands at the mean of x on the strip's own axis. */
export function SlideRange({ mean, condition, onSlide }: Props) {
  const share = (x: number) => (x - STRIP.low) / (STRIP.high - STRIP.low);
  const inner = `(100% - ${2 * STRIP.edge + 8}px)`;
  return (
    <div className="slide-range">
      <input
        type="range"
        min={0}
        max={FARTHEST}
        step={0.1}
        value={mean}
        aria-label="Mean of x"
        aria-valuetext={`mean of x ${decimal(mean, 1)}, condition number ${decimal(condition, condition < 10 ? 1 : 0)}`}
        style={{
          marginLeft: `calc(${STRIP.edge - THUMB}px + ${inner} * ${share(0).toFixed(4)})`,
          width: `calc(${2 * THUMB}px + ${inner} * ${(share(FARTHEST) - share(0)).toFixed(4)})`,
        }}
        onChange={(event) => onSlide(event.target.valueAsNumber)}
      />
      <p className="slide-words">
        <span>
          mean of <i>x</i> <b>{decimal(mean, 1)}</b>
        </span>
        <span>
          condition number <b>{decimal(condition, condition < 10 ? 1 : 0)}</b>
        </span>
      </p>
    </div>
  );
}
