import { useEffect, useState } from "react";
import { differentUnits, unitTwins, type Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { decimal } from "../../../charts/format.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { NetworkInspector } from "../../network/NetworkInspector.tsx";
import { StrandsPicture } from "./StrandsPicture.tsx";
import { UnitCount } from "./UnitCount.tsx";

export interface StrandsProps {
  id: string;
  /** All units equal. */
  experiment: Experiment;
  /** The same network from a random start. */
  random: Experiment;
  data: { xs: number[]; ys: number[] };
  start: { parameters: number[]; outputs: number[] };
  others: number[][];
}

/** Where the strand is held when it is pulled. */
const HOLD = 1.4;
/** How far a strand is pulled by the button. */
const PULL = 0.6;

/** Eight equal units are one stroke; pluck one and train. */
export function StrandsFigure({ id, experiment, random, data, start, others }: StrandsProps) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    watch: { probe: Float32Array.from(data.xs), gradients: true },
    pace: 2,
  });
  const prediction = usePrediction<number>(id);
  const [held, setHeld] = useState<number | null>(null);
  const { view, live } = figure;
  const asked = prediction.phase === "ask";
  const units = experiment.model.widths[1];
  const present = view.frame?.runs[0];
  const trained = present?.parameters ?? start.parameters;
  const parameters = withChanges(trained, live.present()[0], view.frame === null);
  const outputs = present?.outputs ?? start.outputs;
  const different = differentUnits(parameters, units);
  const twins = unitTwins(parameters, units);
  const locked = twins.findLastIndex((first, unit) => first !== unit);
  const isRandom = live.present()[0].model.weights?.kind !== "constant";
  const ended = view.state === "ended";

  const pull = (unit: number, bias: number) => live.change(`layers.0.biases.${unit}`, bias, 0);
  const pluck = () => {
    if (locked >= 0) pull(locked, parameters[units + locked] + PULL);
  };
  useEffect(() => {
    if (!ended || prediction.guess === null || different === 1) return;
    prediction.settle(
      `You said ${prediction.guess}. There are ${different}: ${different === 2 ? "the plucked one, and seven that are still one" : "one more than were plucked"}.`,
      prediction.guess === different,
    );
  }, [ended]);

  return (
    <Figure
      figure={{
        ...figure,
        run: () => {
          if (asked && prediction.guess !== null && different === 1) pluck();
          figure.run();
        },
      }}
      prediction={prediction}
      actions={
        ended && !isRandom ? (
          <button
            className="button"
            onClick={() => {
              figure.restart([random]);
              figure.live.run(2);
            }}
          >
            Start all eight at random
          </button>
        ) : undefined
      }
      more={
        <>
          {locked >= 0 && (
            <button className="button button-quiet" onClick={pluck}>
              Pluck a unit
            </button>
          )}
          <NetworkInspector
            widths={experiment.model.widths}
            parameters={parameters}
            gradients={present?.gradients}
            updates={present?.updates}
            onEdit={(path, value) => live.change(path, value, 0)}
          />
        </>
      }
      status={
        <>
          <span>
            <b>
              {different} of {units}
            </b>{" "}
            different
          </span>
          <span>
            step <b>{figure.step}</b>
          </span>
        </>
      }
      summary={() => `${different} of ${units} units differ.`}
      table={() => ({
        caption: `The hidden units at step ${figure.step}`,
        columns: ["unit", "weight", "bias", "weight out", "same as"],
        rows: twins.map((first, unit) => [
          unit + 1,
          decimal(parameters[unit], 4),
          decimal(parameters[units + unit], 4),
          decimal(parameters[2 * units + unit], 4),
          first === unit ? "–" : `unit ${first + 1}`,
        ]),
      })}
    >
      <Picture
        label={`${different} of ${units} hidden units differ, each drawn as a strand`}
        height={(width) => (width < 480 ? 270 : 370)}
      >
        {(size) => (
          <StrandsPicture
            size={size}
            scene={{
              data,
              parameters,
              units,
              outputs,
              others: ended && isRandom ? others : undefined,
            }}
          >
            {({ x, y }) =>
              !figure.running &&
              locked >= 0 && (
                <Handle
                  className="strand-handle"
                  x={x(HOLD)}
                  y={y(heightOf(parameters, units, held ?? locked))}
                  onMove={(_, top) => {
                    const unit = held ?? locked;
                    setHeld(unit);
                    const height = Math.min(0.97, Math.max(-0.97, y.invert(top)));
                    pull(unit, Math.atanh(height) - parameters[unit] * HOLD);
                  }}
                  onEnd={() => setHeld(null)}
                />
              )
            }
          </StrandsPicture>
        )}
      </Picture>
      {!figure.running && locked >= 0 && (
        <KeysOnly legend="Pull the next strand to a height">
          <input
            aria-label="Pull the next strand to a height"
            type="range"
            min={-0.95}
            max={0.95}
            step={0.05}
            value={heightOf(parameters, units, held ?? locked)}
            onChange={(event) => {
              const unit = held ?? locked;
              setHeld(unit);
              pull(unit, Math.atanh(event.target.valueAsNumber) - parameters[unit] * HOLD);
            }}
            onBlur={() => setHeld(null)}
          />
        </KeysOnly>
      )}
      {asked ? (
        <UnitCount units={units} guess={prediction.guess} onGuess={prediction.set} />
      ) : (
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

function heightOf(parameters: ArrayLike<number>, units: number, unit: number): number {
  return Math.tanh(parameters[unit] * HOLD + parameters[units + unit]);
}

/** The parameters with what the reader changed before the worker has answered. */
function withChanges(
  parameters: ArrayLike<number>,
  experiment: Experiment,
  isUntold: boolean,
): ArrayLike<number> {
  const changes = (experiment.changes ?? []).filter(({ step }) => isUntold && step === 0);
  if (changes.length === 0) return parameters;
  const changed = Array.from(parameters);
  for (const { path, value } of changes) {
    const match = /^layers\.0\.biases\.(\d+)$/.exec(path);
    if (match) changed[experiment.model.widths[1] + Number(match[1])] = Number(value);
  }
  return changed;
}
