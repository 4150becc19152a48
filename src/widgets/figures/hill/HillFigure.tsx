import { useEffect, useState } from "react";
import type { Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { decimal } from "../../../charts/format.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { useOtherStart } from "../../figure/use-other-start.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { NetworkInspector } from "../../network/NetworkInspector.tsx";
import { UnitFormula } from "../../controls/UnitFormula.tsx";
import { GuessKeys, GuessPad } from "./GuessPad.tsx";
import { HillPicture, nearest } from "./HillPicture.tsx";
import { kinksOf } from "./kinks.ts";

export interface HillProps {
  id: string;
  /** One network whose biases are frozen at 0. */
  experiment: Experiment;
  data: { xs: number[]; ys: number[] };
  /** The untrained network: its parameters and its curve. */
  start: { parameters: number[]; outputs: number[] };
  /** Other random starts, trained without biases. */
  others: number[][];
}

/** Fit a hill without biases, see the valley, give the biases back. */
export function HillFigure({ id, experiment, data, start, others }: HillProps) {
  const { xs } = data;
  const left = xs.filter((x) => x <= 0);
  const figure = useFigure({
    id,
    experiments: [experiment],
    watch: { probe: Float32Array.from(xs), gradients: true },
    pace: 2,
  });
  const prediction = usePrediction<number[]>(id);
  const [chosen, setChosen] = useState(0);
  const [inHand, setInHand] = useState(false);
  const [valley, setValley] = useState<Float32Array | null>(null);

  const { view, live } = figure;
  const present = view.frame?.runs[0];
  const outputs = present?.outputs ?? start.outputs;
  const parameters = present?.parameters ?? start.parameters;
  const freed = live.present()[0].changes?.find(({ path }) => path === "freeze")?.step;
  const isFree = freed !== undefined && figure.step > freed;
  const units = experiment.model.widths[1];
  const unit = { w: parameters[chosen], b: parameters[units + chosen], index: chosen };
  const trained = figure.step >= experiment.steps;
  const depth = (at: number, from: ArrayLike<number> = outputs) => from[nearest(xs, at)];

  useOtherStart(figure, experiment);
  useEffect(() => {
    if (view.state !== "ended" || isFree) return;
    const dug = Math.min(...Array.from(outputs).filter((_, index) => xs[index] < 0));
    const drawn = Math.min(...(prediction.guess ?? [0]));
    const right = drawn < dug / 2;
    prediction.settle(
      `You drew a lowest point of ${decimal(drawn, 2)}; the network dug to ${decimal(dug, 2)}.`,
      right,
    );
  }, [view.state]);

  const giveBack = () => {
    setValley(Float32Array.from(outputs));
    live.change("freeze", null);
    figure.run();
  };
  const edit = (path: string, value: number) => live.change(path, value, 0);
  const asked = prediction.phase === "ask";

  return (
    <Figure
      figure={figure}
      prediction={prediction}
      isDone={trained && freed === undefined}
      actions={
        trained && freed === undefined ? (
          <button className="button button-primary" onClick={giveBack}>
            Give the biases back
          </button>
        ) : undefined
      }
      summary={() =>
        isFree
          ? `With biases the left side stands at ${decimal(depth(-1.6), 2)}.`
          : `The left side went down to ${decimal(depth(-1.6), 2)}, the right side up to ${decimal(depth(1.6), 2)}.`
      }
      table={() => ({
        caption: `The curves at step ${figure.step}`,
        columns: ["x", "data", isFree ? "with biases" : "without biases"],
        rows: data.xs.map((x, index) => [
          decimal(x, 1),
          decimal(data.ys[index], 2),
          decimal(depth(x), 3),
        ]),
      })}
      more={
        <NetworkInspector
          widths={experiment.model.widths}
          parameters={parameters}
          gradients={present?.gradients}
          updates={present?.updates}
          onEdit={edit}
        />
      }
    >
      <Picture
        label="A hill to the right of zero, and the curve that the network draws"
        height={(width) => (width < 480 ? 250 : 380)}
      >
        {(size) => (
          <HillPicture
            size={size}
            scene={{
              data,
              without: asked ? undefined : isFree ? (valley ?? undefined) : outputs,
              withBiases: isFree ? outputs : undefined,
              others: trained && !asked ? others : undefined,
              guess: prediction.guess ?? undefined,
              kinks: kinksOf(parameters, units),
              unit: inHand ? unit : undefined,
            }}
          >
            {(scales) =>
              asked && (
                <GuessPad {...scales} xs={left} guess={prediction.guess} onDraw={prediction.set} />
              )
            }
          </HillPicture>
        )}
      </Picture>
      {asked && <GuessKeys xs={left} guess={prediction.guess} onDraw={prediction.set} />}
      {!asked && (
        <LossCurve
          losses={view.losses}
          step={figure.step}
          end={Math.max(experiment.steps, figure.step)}
          onSeek={figure.seek}
        />
      )}
      <UnitFormula
        units={units}
        chosen={chosen}
        onChoose={setChosen}
        onHold={setInHand}
        w={unit.w}
        b={unit.b}
        biasHeld={freed === undefined}
        onWeight={(value) => edit(`layers.0.weights.${chosen}`, value)}
        onBias={(value) => edit(`layers.0.biases.${chosen}`, value)}
      />
    </Figure>
  );
}
