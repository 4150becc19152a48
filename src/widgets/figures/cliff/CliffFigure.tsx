import { useEffect } from "react";
import type { Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { significant, tick } from "../../../charts/format.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { Handle } from "../../controls/Handle.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { CliffPicture } from "./CliffPicture.tsx";
import { ENDS, lowest, overTheCliff, rateAt, stopOf, type Dot } from "./dots.ts";
import { GuessPad } from "./GuessPad.tsx";
import { useCliff } from "./use-cliff.ts";

export interface CliffProps {
  id: string;
  experiment: Experiment;
  /** The rates that are trained one after the other. */
  rates: number[];
  /** The loss before training. */
  start: number;
  /** The losses at the end of other random starts, at these rates. */
  others: number[][];
}

/** Point to the best rate, train at all of them, then drag along the axis to train at any other. */
export function CliffFigure({ id, experiment, rates, start, others }: CliffProps) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    pace: 2,
    takes: alike([experiment]),
  });
  const prediction = usePrediction<number>(id);
  const cliff = useCliff(figure, rates);
  const { dots, rate, isSweeping } = cliff;
  const { view, live } = figure;
  const asked = prediction.phase === "ask";
  const isWhole = !isSweeping && rates.every((one) => dots.some((dot) => dot.rate === one));
  const own = dots.find((dot) => dot.rate === rate);

  useEffect(() => {
    if (!isWhole || prediction.guess === null) return;
    const best = lowest(dots);
    prediction.settle(
      `You pointed to ${tick(prediction.guess)}. ${bestWords(dots)}`,
      Math.abs(Math.log10(prediction.guess / best.rate)) <= 0.3,
    );
  }, [isWhole]);

  const run = () => {
    if (!isWhole) return cliff.sweep();
    figure.restart(live.present());
    live.run(2);
  };
  const shown = {
    ...figure,
    run,
    running: isSweeping || figure.running,
    // The sweep is one run to whoever hears it: it says so at its end.
    view: isSweeping ? { ...view, state: "running" as const } : view,
    pause: () => {
      cliff.stop();
      figure.pause();
    },
    reset: () => {
      cliff.clear();
      figure.reset();
    },
  };
  const guess = (stop: number) => prediction.set(rateAt(stop));
  const drag = (stop: number) => {
    const next = rateAt(stop);
    if (next !== rate) cliff.trainAt(next);
  };
  const held = asked ? prediction.guess : rate;
  return (
    <Figure
      figure={shown}
      prediction={prediction}
      runLabel={isWhole ? "Run again" : "Train at every rate"}
      isDone={isWhole}
      summary={() => (isWhole ? bestWords(dots) : "")}
      status={
        !asked && (
          <>
            <span>
              rate <b>{tick(rate)}</b>
            </span>
            {own && (
              <span>
                up on <b>{own.ups}</b> of {own.steps - 1} steps
              </span>
            )}
          </>
        )
      }
      table={() => ({
        caption: "Every run",
        columns: ["learning rate", "loss at the end", "steps on which it rose"],
        rows: dots.map((dot) => [tick(dot.rate), significant(dot.end), dot.ups]),
      })}
    >
      <Picture
        label="The loss after training over the learning rate, a dot for each run"
        height={(width) => (width < 480 ? 270 : 360)}
      >
        {(size) => (
          <CliffPicture
            size={size}
            scene={{
              dots,
              start: dots[0]?.first ?? (figure.seed === experiment.seed ? start : undefined),
              rate: asked ? undefined : rate,
              guess: prediction.guess ?? undefined,
              others: isWhole ? others : undefined,
              rates,
              isWhole,
            }}
          >
            {(scales) =>
              asked ? (
                <GuessPad {...scales} guess={prediction.guess} onGuess={prediction.set} />
              ) : (
                <Handle
                  x={scales.rate(rate)}
                  y={scales.loss.range[0]}
                  onMove={(x) => drag(stopOf(scales.rate.invert(x)))}
                />
              )
            }
          </CliffPicture>
        )}
      </Picture>
      <label className="slider-under">
        {asked
          ? "Your guess: the rate that ends lowest"
          : "Drag along: a network trains at each rate"}
        <input
          type="range"
          min={stopOf(ENDS[0])}
          max={stopOf(ENDS[1])}
          value={stopOf(held ?? ENDS[0])}
          aria-valuetext={held === null ? "no guess yet" : valueWords(held, own, asked)}
          onChange={(event) => (asked ? guess : drag)(event.target.valueAsNumber)}
        />
      </label>
      {!asked && (
        <LossCurve
          losses={view.losses}
          step={figure.step}
          end={Math.max(experiment.steps, figure.step)}
          onSeek={figure.seek}
        />
      )}
    </Figure>
  );
}

function valueWords(rate: number, own: Dot | undefined, asked: boolean): string {
  if (asked || !own) return `rate ${tick(rate)}`;
  return `rate ${tick(rate)}, loss ${significant(own.end)} at the end, up on ${own.ups} steps`;
}

/** Which rate ends lowest, where the cliff is, and how the best run went. */
function bestWords(dots: Dot[]): string {
  const best = lowest(dots);
  const over = overTheCliff(dots, best);
  const cliff = over ? `; at ${tick(over.rate)} a run ends above where it began` : "";
  return `The lowest end is at ${tick(best.rate)}${cliff}. On its way the best run went up on ${best.ups} of ${best.steps - 1} steps.`;
}
