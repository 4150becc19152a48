import { useEffect, useState } from "react";
import type { Experiment } from "#experiments";
import { decimal } from "../../../charts/format.ts";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { Handle } from "../../controls/Handle.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { StepAndLoss } from "../../figure/StepAndLoss.tsx";
import type { Table } from "../../figure/More.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { useOtherStart } from "../../figure/use-other-start.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { GuessTip, GuessTipKeys } from "./GuessTip.tsx";
import { legsOf, multipliedOut, tipOf, type Network } from "./walk.ts";
import { lineWords, TOP, WalkPicture } from "./WalkPicture.tsx";
import { WalkSum } from "./WalkSum.tsx";

export interface WalkProps {
  id: string;
  experiments: [linear: Experiment, relu: Experiment];
  data: { xs: number[]; ys: number[] };
  /** Both start from the same numbers. */
  start: number[];
}

/** Guess where the walk of the output unit ends, train, drag the input, and give the units a bend. */
export function WalkFigure({ id, experiments, data, start }: WalkProps) {
  const figure = useFigure({ id, experiments, pace: 3, takes: alike(experiments) });
  const prediction = usePrediction<number>(id);
  const { view, step } = figure;
  const [at, setAt] = useState(TOP);
  const [bent, setBent] = useState(false);
  const asked = prediction.phase === "ask";
  const ended = view.state === "ended" || step >= figure.end;

  useOtherStart(figure, experiments[0]);
  const runs = view.frame?.runs;
  const straight: Network = { parameters: runs?.[0].parameters ?? start, hidden: "linear" };
  const folded: Network = { parameters: runs?.[1].parameters ?? start, hidden: "relu" };
  const network = bent ? folded : straight;

  useEffect(() => {
    if (view.state !== "ended" || prediction.guess === null) return;
    const tip = tipOf(straight, TOP);
    prediction.settle(
      `You put the tip at ${decimal(prediction.guess, 2)}; the walk ended at ${decimal(tip, 2)}. Two linear layers draw a straight line, and the best one passes there.`,
      Math.abs(prediction.guess - tip) <= 0.12,
    );
  }, [view.state]);

  const move = (to: number) => setAt(Math.min(3, Math.max(-3, Math.round(to * 20) / 20)));
  return (
    <Figure
      figure={{
        ...figure,
        reset: () => {
          setBent(false);
          figure.reset();
        },
      }}
      prediction={prediction}
      isDone={ended && !bent}
      actions={
        ended && (
          <button
            className={bent ? "button" : "button button-primary"}
            onClick={() => setBent(!bent)}
          >
            {bent ? "Straighten the units" : "Bend the units"}
          </button>
        )
      }
      summary={() =>
        `At x = 1 the walk of the linear network ends at ${decimal(tipOf(straight, TOP), 2)}; multiplied out it is ${lineWords(multipliedOut(straight))}.`
      }
      status={<StepAndLoss step={step} loss={step > 0 ? runs?.[bent ? 1 : 0].loss : undefined} />}
      table={() => tableOf(network, at)}
    >
      {asked && (
        <p className="figure-ask">
          Two linear layers, untrained: four hidden units and an output that adds up what they send.
          At <i>x</i>&nbsp;=&nbsp;1 the hill is 1 high. Move the tip to where training will leave
          it.
        </p>
      )}
      <Picture
        label="A hill, and the arrows that the output unit adds up at one input"
        height={(width) => (width < 480 ? 250 : 360)}
      >
        {(size) => (
          <WalkPicture
            size={size}
            scene={{
              data,
              network,
              at,
              traced: !asked,
              straight: bent ? straight : undefined,
              guess: prediction.guess ?? undefined,
            }}
          >
            {(scales) =>
              asked ? (
                <GuessTip
                  {...scales}
                  guess={prediction.guess}
                  tip={tipOf(straight, TOP)}
                  onGuess={prediction.set}
                />
              ) : (
                <Handle
                  x={scales.x(at)}
                  y={scales.y(0)}
                  onMove={(left) => move(scales.x.invert(left))}
                />
              )
            }
          </WalkPicture>
        )}
      </Picture>
      <WalkSum network={network} at={at} />
      {asked ? (
        <GuessTipKeys
          guess={prediction.guess}
          tip={tipOf(straight, TOP)}
          onGuess={prediction.set}
        />
      ) : (
        <>
          <label className="slider-row walk-input">
            <span>
              input <i>x</i> = <b>{decimal(at, 2)}</b>
            </span>
            <input
              type="range"
              min={-3}
              max={3}
              step={0.05}
              value={at}
              aria-label="Input x"
              aria-valuetext={`${decimal(at, 2)}, the walk ends at ${decimal(tipOf(network, at), 2)}`}
              onChange={(event) => move(event.target.valueAsNumber)}
            />
          </label>
          <LossCurve
            losses={view.losses.slice(bent ? 1 : 0, bent ? 2 : 1)}
            step={step}
            end={Math.max(figure.end, step)}
            onSeek={figure.seek}
          />
        </>
      )}
    </Figure>
  );
}

function tableOf(network: Network, at: number): Table {
  let sum = 0;
  return {
    caption: `The walk at x = ${decimal(at, 2)}`,
    columns: ["what is added", "weight", "product", "sum so far"],
    rows: legsOf(network, at).map(({ by, kind, parameter }, leg) => {
      sum += by;
      const isBias = kind === "bias";
      return [
        isBias ? "bias" : `hidden unit ${leg + 1}`,
        isBias ? "" : decimal(parameter, 2),
        decimal(by, 2),
        decimal(sum, 2),
      ];
    }),
  };
}
