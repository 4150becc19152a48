import { Picture } from "./Picture.tsx";
import { pathOf } from "./Curve.tsx";
import { linear, logarithmic, type Scale } from "./scale.ts";
import { significant } from "./format.ts";

interface Props {
  /** The loss of each step, one array a run; drawn solid, dashed, dotted in this order. */
  losses: number[][];
  /** Where the run stands. */
  step: number;
  /** The last step of the whole run. */
  end: number;
  /** Written at the ends of the lines. */
  names?: string[];
  onSeek: (step: number) => void;
}

const HEIGHT = 56;

/** The loss over the steps so far; dragging along it goes back to any of them. */
export function LossCurve({ losses, step, end, names, onSeek }: Props) {
  const last = Math.max(step, ...losses.map((run) => run.length));
  const x = (width: number) => linear([0, Math.max(end, last)], [8, width - (names ? 24 : 8)]);
  const finite = losses.flat().filter((loss) => Number.isFinite(loss) && loss > 0);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const wide = high / low > 100;
  const scale = (wide ? logarithmic : linear)(
    finite.length === 0 ? [0, 1] : [wide ? low : 0, high === low ? high + 1 : high],
    [HEIGHT - 10, names ? 14 : 8],
  );
  const current = losses[0]?.[Math.min(step, losses[0].length) - 1];
  return (
    <div className={names ? "loss-curve has-names" : "loss-curve"}>
      <span className="loss-curve-name">
        {wide ? "loss, on a log scale: drag along it to go back" : "loss: drag along it to go back"}
      </span>
      <Picture label={`Loss over ${last} steps`} height={() => HEIGHT}>
        {({ width }) => {
          const steps = x(width);
          return (
            <>
              {losses.map((run, index) => (
                <path
                  key={index}
                  className={`curve loss-line loss-line-${index}`}
                  d={pathOf(
                    run.map((_, at) => at + 1),
                    run,
                    steps,
                    scale,
                  )}
                />
              ))}
              {names && <Names names={names} losses={losses} x={steps} y={scale} />}
              {current !== undefined && Number.isFinite(current) && (
                <circle className="loss-handle" cx={steps(step)} cy={scale(current)} r={6} />
              )}
            </>
          );
        }}
      </Picture>
      <input
        className="loss-range"
        type="range"
        min={0}
        max={Math.max(1, last)}
        value={step}
        aria-label="Step"
        aria-valuetext={
          current === undefined ? `step ${step}` : `step ${step}, loss ${significant(current)}`
        }
        disabled={last === 0}
        onChange={(event) => onSeek(event.target.valueAsNumber)}
      />
    </div>
  );
}

/** How far apart two names stand at least, in pixels. */
const APART = 14;

/** A name at the end of each line; where two ends fall together the names make way for each other. */
function Names({
  names,
  losses,
  x,
  y,
}: {
  names: string[];
  losses: number[][];
  x: Scale;
  y: Scale;
}) {
  const ends = losses
    .map((run, index) => ({ name: names[index], step: run.length, at: y(run[run.length - 1]) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((one, other) => one.at - other.at);
  ends.forEach((end, index) => {
    if (index > 0) end.at = Math.max(end.at, ends[index - 1].at + APART);
  });
  return ends.map(({ name, step, at }) => (
    <text key={name} className="label" x={x(step) + 10} y={at + 5}>
      {name}
    </text>
  ));
}
