import { useEffect, useMemo, useRef } from "react";
import { errorParts, refitsOf, toLink, withSeed, type Experiment } from "#experiments";
import { decimal, whole } from "../../../charts/format.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { Handle } from "../../controls/Handle.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { heightAt, type Line } from "../line/line.ts";
import {
  atHeight,
  centreOf,
  dartOf,
  lineOf,
  sampleOf,
  truthOf,
  withBias,
  type Dart,
} from "./darts.ts";
import { DartsPicture } from "./DartsPicture.tsx";
import { ErrorTable } from "./ErrorTable.tsx";
import { GuessDart, GuessKeys } from "./GuessDart.tsx";

/** How many samples are drawn. */
export const SAMPLES = 20;

const HIGHEST = 4;
const PLACES = Array.from({ length: 21 }, (_, place) => place / 10);

export interface DartsProps {
  id: string;
  /** A line with its bias, fitted to one sample. */
  experiment: Experiment;
}

/** Every fit that the figure trains, first those with a bias. */
function fitsOf(experiment: Experiment): Experiment[] {
  return [true, false].flatMap((hasBias) => refitsOf(withBias(experiment, hasBias), SAMPLES));
}

/** Refit a line to many samples, with its bias and without, and see where the fits land. */
export function DartsFigure({ id, experiment }: DartsProps) {
  const figure = useFigure({
    id,
    experiments: fitsOf(experiment),
    pace: 1,
    takes: alike([experiment]),
  });
  const prediction = usePrediction<Dart>(id);
  const { view, live, step, experiments } = figure;
  const [present] = experiments;
  const truth = truthOf(present);
  const sample = useMemo(() => sampleOf(present), [present]);
  const asked = prediction.phase === "ask";

  // A link holds one fit; the others follow from it.
  useEffect(() => {
    if (experiments.length === 1) figure.restart(fitsOf(experiments[0]));
  }, [experiments]);

  const lines = view.frame?.runs.map(({ parameters }) => lineOf(parameters));
  // While other fits are trained, the old ones stand.
  const shown = useRef<{ lines: Line[]; truth: Line } | null>(null);
  if (lines?.length === 2 * SAMPLES) shown.current = { lines, truth };
  if (step === 0 && view.state === "fresh" && !figure.running) shown.current = null;
  const fits = asked ? undefined : shown.current?.lines;
  const [own, without] = [fits?.slice(0, SAMPLES), fits?.slice(SAMPLES)];
  const about = shown.current?.truth ?? truth;
  const parts = (of?: Line[]) => of && errorParts(of.map(heights), heights(about));

  const ended = view.state === "ended" || (lines !== undefined && step >= figure.end);
  useEffect(() => {
    if (!ended || !prediction.guess || !lines) return;
    const [left, right] = centreOf(lines.slice(SAMPLES).map((line) => dartOf(line, truth)));
    const off = Math.hypot(prediction.guess[0] - left, prediction.guess[1] - right);
    const [yours, other] = prediction.guess;
    prediction.settle(
      `You pointed to ${decimal(yours, 1)} and ${decimal(other, 1)}; on average the fits without b are off by ${decimal(left, 1)} at the left mark and ${decimal(right, 1)} at the right one.`,
      off <= 0.8,
    );
  }, [ended]);

  const open = (next: Experiment, at = 0) => {
    figure.restart(fitsOf(next));
    if (at > 0) live.seek(at);
  };
  const lift = (height: number) => open(atHeight(present, height), figure.end);
  const { b: height } = truth;
  const raised = height - truthOf(experiment).b;

  return (
    <Figure
      figure={{
        ...figure,
        reset: () => open(withSeed(experiment, present.seed)),
        setSeed: (seed) => open(withSeed(present, seed)),
        link: () => `${location.origin}${location.pathname}#${id}=${toLink([present])}`,
      }}
      prediction={prediction}
      runLabel="Fit"
      status={
        <span>
          step <b>{whole(step)}</b>
        </span>
      }
      summary={() =>
        `Squared bias ${decimal(parts(without)?.squaredBias ?? NaN, 2)} without b and ${decimal(parts(own)?.squaredBias ?? NaN, 2)} with it.`
      }
      table={() => ({
        caption: `How far each fit is off at the two marks, at step ${step}`,
        columns: ["sample", "with b: left", "right", "without b: left", "right"],
        rows: Array.from({ length: fits ? SAMPLES : 0 }, (_, n) => [
          n + 1,
          ...[own![n], without![n]].flatMap((line) =>
            dartOf(line, about).map((distance) => decimal(distance, 2)),
          ),
        ]),
      })}
    >
      <Picture
        label="Fits to twenty samples of one line, and each fit as a dart: how far it is off at two places"
        height={(width) => (width < 520 ? 390 : 370)}
      >
        {(size) => (
          <DartsPicture
            size={size}
            scene={{
              sample,
              truth,
              about,
              withBias: own,
              without,
              guess: prediction.guess && (asked || raised === 0) ? prediction.guess : undefined,
            }}
          >
            {(plot, board) =>
              asked ? (
                <GuessDart {...board} guess={prediction.guess} onGuess={prediction.set} />
              ) : (
                <Handle
                  x={plot.x(0)}
                  y={plot.y(height)}
                  onMove={(_, top) => {
                    const to = Math.min(HIGHEST, Math.max(0, plot.y.invert(top)));
                    const next = Math.round(to * 10) / 10;
                    if (next !== height) lift(next);
                  }}
                />
              )
            }
          </DartsPicture>
        )}
      </Picture>
      {asked ? (
        <GuessKeys guess={prediction.guess} onGuess={prediction.set} />
      ) : (
        <div className="darts-controls">
          <label>
            <span>
              height of the true line at 0: <b>{decimal(height, 1)}</b>
            </span>
            <input
              type="range"
              min={0}
              max={HIGHEST}
              step={0.1}
              value={height}
              aria-valuetext={decimal(height, 1)}
              onChange={(event) => lift(event.target.valueAsNumber)}
            />
          </label>
          <ErrorTable withBias={parts(own)} without={parts(without)} />
        </div>
      )}
    </Figure>
  );
}

function heights(line: Line): number[] {
  return PLACES.map((x) => heightAt(line, x));
}
