import { useEffect, useRef } from "react";
import { withSeed, type Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { significant, whole } from "../../../charts/format.ts";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import type { Table } from "../../figure/More.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { GuessKeys, GuessMark } from "./GuessShare.tsx";
import { factorDown, networkWith, sharesOf, shareWords, verdictOf, type Shares } from "./shares.ts";
import { DEEPEST, StartsPicture } from "./StartsPicture.tsx";

const ACTIVATIONS = (["tanh", "sigmoid", "relu"] as const).map((value) => ({
  value,
  label: value,
}));

export interface StartsProps {
  id: string;
  experiments: [normalised: Experiment, standard: Experiment];
  /** Both before the first step. */
  start: Shares[];
  /** Other random starts, as powers of ten from layer 1 up. */
  others: number[][];
}

/** Guess what comes back, measure it, change depth and activation, and train. */
export function StartsFigure({ id, experiments, start, others }: StartsProps) {
  const figure = useFigure({ id, experiments, watch: { layers: true }, pace: 1 });
  const prediction = usePrediction<number>(id);
  const { view, live, step } = figure;
  const asked = prediction.phase === "ask";
  const { hidden, widths } = figure.experiments[0].model;
  const depth = widths.length - 2;
  const isOwn = figure.experiments === experiments;
  const measured = view.frame?.runs.map(({ layers }) => sharesOf(layers!));
  // Between two networks the old lines stand until the new ones are measured.
  const shown = useRef(start);
  if (measured) shown.current = measured;
  else if (figure.linked) shown.current = [];
  const shares = asked ? [] : shown.current;

  const open = (next: Experiment[]) => {
    figure.restart(next);
    live.seek(0);
  };
  const rebuild = (layers: number, activation: typeof hidden) =>
    open(figure.experiments.map((experiment) => networkWith(experiment, layers, activation)));
  useEffect(() => {
    if (!measured || step > 0 || !isOwn || prediction.guess === null) return;
    const { words, right } = verdictOf(prediction.guess, measured[1]);
    prediction.settle(words, right);
  }, [view.frame]);

  return (
    <Figure
      figure={{
        ...figure,
        run: asked ? () => live.seek(0) : figure.run,
        reset: () => open(figure.experiments),
        setSeed: (seed) => open(figure.experiments.map((one) => withSeed(one, seed))),
      }}
      prediction={prediction}
      runLabel={asked ? "Measure it" : "Train"}
      status={<Status step={step} losses={view.frame?.runs.map(({ loss }) => loss)} />}
      summary={() => finding(step, hidden, shown.current)}
      table={() => tableOf(step, shown.current)}
    >
      {asked && (
        <p className="figure-ask">
          {depth} {hidden} layers, weights drawn evenly between ±1/√<i>n</i>. At layer {depth} the
          signal δ sets out with its whole variance, 1. How much of it is left at layer 1?
        </p>
      )}
      <Picture
        label="What is left of the variance of activations and signal, layer by layer"
        height={(width) => (width < 480 ? 290 : 340)}
      >
        {(size) => (
          <StartsPicture
            size={size}
            scene={{
              depth: shares[0]?.up.length ?? depth,
              starts: shares,
              others: isOwn && step === 0 && !asked ? others : undefined,
              quarter: hidden === "sigmoid" && !asked,
              guess: asked || isOwn ? prediction.guess : null,
            }}
          >
            {(scales) =>
              asked && <GuessMark {...scales} guess={prediction.guess} onGuess={prediction.set} />
            }
          </StartsPicture>
        )}
      </Picture>
      {asked ? (
        <GuessKeys guess={prediction.guess} onGuess={prediction.set} />
      ) : (
        <>
          <p className="figure-finding">{finding(step, hidden, shares)}</p>
          <Segmented
            legend="Activation"
            name={`${id}-activation`}
            options={ACTIVATIONS}
            chosen={ACTIVATIONS.find(({ value }) => value === hidden)?.value ?? null}
            onChoose={(activation) => rebuild(depth, activation)}
          />
          <label className="slider-row">
            <span>
              hidden layers <b>{depth}</b>
            </span>
            <input
              type="range"
              min={2}
              max={DEEPEST}
              value={depth}
              onChange={(event) => rebuild(event.target.valueAsNumber, hidden)}
            />
          </label>
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

/** What a layer does to the signal, in a sentence. */
function finding(step: number, hidden: string, shares: Shares[]): string {
  if (shares.length < 2) return "";
  const [normalised, standard] = shares.map((start) => significant(factorDown(start), 2));
  const when = step === 0 ? "Before the first step" : `At step ${step}`;
  return `${when} a layer on the way down multiplies the size of the signal by ${standard} at the standard start and by ${normalised} at the normalised one.${hidden === "sigmoid" ? " The slope of the sigmoid allows a quarter at most." : ""}`;
}

function tableOf(step: number, shares: Shares[]): Table {
  return {
    caption: `Variances at step ${step}, as a share of where they set out`,
    columns: [
      "layer",
      ...["normalised", "standard"].flatMap((name) => [`${name}: a`, `${name}: δ`]),
    ],
    rows: (shares[0]?.up ?? []).map((_, layer) => [
      layer + 1,
      ...shares.flatMap(({ up, down }) => [shareWords(up[layer]), shareWords(down[layer])]),
    ]),
  };
}

function Status({ step, losses = [] }: { step: number; losses?: number[] }) {
  const [normalised, standard] = losses;
  return (
    <>
      <span>
        step <b>{whole(step)}</b>
      </span>
      {step > 0 && losses.every(Number.isFinite) && (
        <span>
          loss <b>{significant(normalised, 2)}</b> and, dashed, <b>{significant(standard, 2)}</b>
        </span>
      )}
    </>
  );
}
