import { useEffect } from "react";
import { withSeed, type Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { decimal, significant } from "../../../charts/format.ts";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { StepAndLoss } from "../../figure/StepAndLoss.tsx";
import type { Table } from "../../figure/More.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import {
  betweenOf,
  finding,
  spreadOf,
  verdictOf,
  withActivation,
  withBetween,
  withSpread,
  type Between,
  type Tower,
} from "./tower.ts";
import { TowerPicture } from "./TowerPicture.tsx";
import { useTower } from "./use-tower.ts";

const ACTIVATIONS = (["relu", "tanh", "sigmoid"] as const).map((value) => ({
  value,
  label: value,
}));
const BETWEEN: { value: Between; label: string }[] = [
  { value: "nothing", label: "plain" },
  { value: "layer", label: "layer norm" },
  { value: "batch", label: "batch norm" },
  { value: "residual", label: "residual" },
];
const SPREADS = { min: 0.02, max: 0.4, step: 0.005 };

export interface TowerProps {
  id: string;
  /** The network at a spread that does not give the answer away. */
  experiment: Experiment;
  /** It before the first step. */
  start: Tower;
  /** Other random starts at the spread that stands, and that spread. */
  others: { spread: number; curves: number[][] };
}

/** Guess the spread at which the tower stands, build it, turn it, and train it. */
export function TowerFigure({ id, experiment, start, others }: TowerProps) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    watch: { layers: true },
    pace: 1,
    takes: (opened) => alike([plain(experiment)])(opened.map(plain)),
  });
  const prediction = usePrediction<number>(id);
  const { view, step } = figure;
  const asked = prediction.phase === "ask";
  const [present] = figure.experiments;
  const { hidden } = present.model;
  const floors = present.model.widths.length - 2;
  const spread = spreadOf(present);
  const between = betweenOf(present);
  const { shown, isMeasured, wanted, rebuild, openAnew } = useTower(figure, start);

  const isGuess =
    prediction.guess !== null &&
    Math.abs(spread - prediction.guess) < SPREADS.step / 2 &&
    hidden === "relu" &&
    between === "nothing";
  useEffect(() => {
    if (!isMeasured || step > 0 || !isGuess) return;
    const { words, right } = verdictOf(spread, shown.current);
    prediction.settle(words, right);
  }, [view.frame]);

  const stands =
    step === 0 &&
    hidden === "relu" &&
    between === "nothing" &&
    Math.abs(spread - others.spread) < SPREADS.step / 2;
  // The controls show what is wanted, which may not be measured yet.
  const chosen = asked ? (prediction.guess ?? spread) : spreadOf(wanted);
  return (
    <Figure
      figure={{
        ...figure,
        run: asked ? () => openAnew(withSpread(present, chosen)) : figure.run,
        reset: () => openAnew(present),
        setSeed: (seed) => openAnew(withSeed(present, seed)),
      }}
      prediction={prediction}
      runLabel={asked ? "Build it" : "Train"}
      status={
        asked ? (
          <></>
        ) : (
          <StepAndLoss
            step={step}
            loss={step > 0 ? view.frame?.runs[0].loss : undefined}
            digits={2}
          />
        )
      }
      summary={() => finding(step, shown.current)}
      table={() => tableOf(step, shown.current)}
    >
      {asked && (
        <p className="figure-ask">
          Thirty relu layers of fifty units. Choose the spread of the weights at which as much
          arrives as sets out, on both ways.
        </p>
      )}
      <Picture
        label={
          asked
            ? "A tower of thirty layers of which only the ends are drawn"
            : `A tower of thirty layers. ${finding(step, shown.current)}`
        }
        height={(width) => (width < 480 ? 290 : 400)}
      >
        {(size) => (
          <TowerPicture
            size={size}
            scene={{
              floors,
              // One that came with a link is not measured before the reader starts it.
              tower: asked || (figure.linked && !view.frame) ? undefined : shown.current,
              others: stands && !asked ? others.curves : undefined,
            }}
          />
        )}
      </Picture>
      <label className="figure-slider tower-slider">
        <span>
          spread of the weights <b>{decimal(chosen, 3)}</b>
        </span>
        <input
          type="range"
          {...SPREADS}
          value={chosen}
          aria-valuetext={asked && prediction.guess === null ? "no guess yet" : decimal(chosen, 3)}
          onChange={(event) => {
            const next = event.target.valueAsNumber;
            if (asked) prediction.set(next);
            else rebuild(withSpread(wanted, next));
          }}
        />
      </label>
      {!asked && (
        <>
          <Segmented
            legend="Activation"
            name={`${id}-activation`}
            options={ACTIVATIONS}
            chosen={ACTIVATIONS.find(({ value }) => value === wanted.model.hidden)?.value ?? null}
            onChoose={(activation) => rebuild(withActivation(wanted, activation))}
          />
          <Segmented
            legend="Between the layers"
            name={`${id}-between`}
            options={BETWEEN}
            chosen={betweenOf(wanted)}
            onChoose={(next) => rebuild(withBetween(wanted, next))}
          />
        </>
      )}
      {view.losses.some(({ length }) => length > 0) && (
        <LossCurve
          losses={view.losses}
          step={step}
          end={Math.max(figure.end, step)}
          onSeek={figure.seek}
        />
      )}
    </Figure>
  );
}

/** The network without what the reader may put into it. */
function plain(experiment: Experiment): Experiment {
  return withBetween(withActivation(experiment, "relu"), "nothing");
}

function tableOf(step: number, { up, varying, down }: Tower): Table {
  return {
    caption: `Times what sets out, layer by layer, at step ${step}`,
    columns: ["layer", "activations", "of which differs", "signal δ"],
    rows: up
      .map((share, floor) => [
        floor + 1,
        ...[share, varying[floor], down[floor]].map((value) => significant(value, 2)),
      ])
      .toReversed(),
  };
}
