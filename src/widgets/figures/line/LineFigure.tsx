import { useEffect, useState } from "react";
import type { Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { decimal, significant, whole } from "../../../charts/format.ts";
import { LineFormula } from "../../controls/LineFormula.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { NetworkInspector } from "../../network/NetworkInspector.tsx";
import { LineHandles, type Held } from "./LineHandles.tsx";
import { LinePicture } from "./LinePicture.tsx";
import { heightAt, lossOf, type Line, type Points } from "./line.ts";
import { lineAt, type Path } from "./path.ts";
import { useHand } from "./use-hand.ts";

export interface LineProps {
  id: string;
  experiment: Experiment;
  data: Points;
  /** The random start. */
  start: Line;
  /** Other random starts on the same points, as they were trained. */
  others: Path[];
}

/** How many of the reader's own starts stay as ghosts. */
const GHOSTS = 4;

/** A line that the reader fits by hand and the learner then moves by the same two handles. */
export function LineFigure({ id, experiment, data, start, others }: LineProps) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    watch: { gradients: true },
    pace: 1,
  });
  const { view, live, step } = figure;
  const prediction = usePrediction<number[]>(id);
  const hand = useHand(figure, experiment, start);
  const { line, place } = hand;
  const [held, setHeld] = useState<Held>(null);
  const [ghosts, setGhosts] = useState<Line[]>([]);
  const [withOthers, setWithOthers] = useState(false);
  const asked = prediction.phase === "ask";
  const ended = view.state === "ended" && step >= experiment.steps;
  const loss = lossOf(line, data);

  useEffect(() => {
    if (!ended || !prediction.guess) return;
    const [w, b] = prediction.guess;
    const yours = lossOf({ w, b }, data);
    prediction.settle(
      `Your line had a loss of ${significant(yours)}, the learner’s has ${significant(loss)}. ` +
        `You set w to ${decimal(w, 2)} and b to ${decimal(b, 2)}; it came to rest at ${decimal(line.w, 2)} and ${decimal(line.b, 2)}.`,
      yours < 1.1 * loss,
    );
  }, [ended]);

  const move = (next: Line) => {
    place(next);
    setWithOthers(false);
    if (asked) prediction.set([next.w, next.b]);
  };
  const learn = () => {
    if (ended) live.reset(live.present());
    if (ended || step === 0) {
      const { w, b } = hand.start;
      setGhosts((past) =>
        [...past.filter((old) => old.w !== w || old.b !== b), { w, b }].slice(-GHOSTS),
      );
    }
    figure.run();
  };
  const reset = () => {
    hand.release();
    setGhosts([]);
    setWithOthers(false);
    figure.reset();
  };
  const shown = withOthers ? others.map((path) => lineAt(path, step)) : undefined;
  const offer = ended && !withOthers && others.length > 0;
  const { gradients, updates } = view.frame?.runs[0] ?? {};

  return (
    <Figure
      figure={{ ...figure, run: learn, reset }}
      runLabel="Learn"
      prediction={prediction}
      isDone={offer}
      actions={
        offer && (
          <button
            className="button button-primary"
            onClick={() => {
              setWithOthers(true);
              learn();
            }}
          >
            From {others.length} other starts
          </button>
        )
      }
      summary={() =>
        `The line came to rest at y = ${decimal(line.w, 2)} x + ${decimal(line.b, 2)}.`
      }
      status={
        <>
          <span>
            step <b>{whole(step)}</b>
          </span>
          <span>
            loss <b>{significant(loss)}</b>
          </span>
        </>
      }
      table={() => ({
        caption: `The points and the line at step ${step}`,
        columns: ["x", "y", "line", "line − y"],
        rows: data.xs.map((x, n) => [
          decimal(x, 2),
          decimal(data.ys[n], 2),
          decimal(heightAt(line, x), 2),
          decimal(heightAt(line, x) - data.ys[n], 2),
        ]),
      })}
      more={
        <NetworkInspector
          widths={experiment.model.widths}
          parameters={[line.w, line.b]}
          gradients={gradients}
          updates={updates}
          onEdit={(path, value) =>
            move(path.includes("weights") ? { ...line, w: value } : { ...line, b: value })
          }
        />
      }
    >
      <Picture
        label="Eight points and a line with two handles, one on the y-axis and one at its right end"
        height={(width) => (width < 480 ? Math.min(width, 310) : 420)}
      >
        {(size) => (
          <LinePicture
            size={size}
            scene={{
              data,
              line,
              ghosts,
              ghostName: hand.placed ? "your line" : "the start",
              others: shown,
            }}
          >
            {(scales) => (
              <>
                {withOthers && (
                  <text className="label" x={scales.x(0) + 30} y={18}>
                    {step < experiment.steps
                      ? `${others.length} other starts`
                      : `${others.length} other starts, all on this line`}
                  </text>
                )}
                {asked && !hand.placed && (
                  <text
                    className="label invitation"
                    x={scales.x(1.4)}
                    y={scales.y(4.1)}
                    textAnchor="middle"
                  >
                    drag the two handles
                  </text>
                )}
                <LineHandles {...scales} {...{ line, held }} onHold={setHeld} onMove={move} />
              </>
            )}
          </LinePicture>
        )}
      </Picture>
      {!asked && (
        <LossCurve
          losses={view.losses}
          step={step}
          end={Math.max(experiment.steps, step)}
          onSeek={figure.seek}
        />
      )}
      <LineFormula
        {...line}
        onWeight={(w) => {
          setHeld("w");
          move({ ...line, w });
        }}
        onBias={(b) => {
          setHeld("b");
          move({ ...line, b });
        }}
        onRelease={() => setHeld(null)}
      />
    </Figure>
  );
}
