import { useEffect } from "react";
import type { Experiment } from "#experiments";
import { Picture } from "../../../charts/Picture.tsx";
import { PixelSquare } from "../../../charts/PixelSquare.tsx";
import { decimal, whole } from "../../../charts/format.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { useStepsPerSecond } from "../../figure/use-steps-per-second.ts";
import { countsOf, weightsOf } from "./counts.ts";
import { PixelsPicture, TOP } from "./PixelsPicture.tsx";

interface Props {
  id: string;
  experiment: Experiment;
}

const WIDTHS = [4, 8, 16, 32, 64, 128, 256];
const LEFT = 8;

/** Every parameter a pixel, beside a network of that width training on this very device. */
export function PixelsFigure({ id, experiment }: Props) {
  const start = experiment.model.widths[1];
  const figure = useFigure({ id, experiments: [experiment], pace: 1 });
  const prediction = usePrediction<number>(id);
  const asked = prediction.phase === "ask";
  const width = figure.live.present()[0].model.widths[1];
  const speed = useStepsPerSecond(figure.step, figure.running, width);
  const { side, total } = countsOf(width);
  const before = countsOf(start);
  const parameters = figure.view.frame?.runs[0].parameters;

  const isLive = parameters !== undefined && !asked && parameters.length === total;

  const setWidth = (units: number, running: boolean) => {
    const widths = [1, units, units, 1];
    figure.restart([{ ...experiment, model: { ...experiment.model, widths } }]);
    if (running) figure.live.run(Infinity);
  };
  useEffect(() => {
    if (figure.running && figure.speed === "normal") figure.live.run(Infinity);
  }, [figure.running]);
  const double = () => setWidth(2 * start, true);
  useEffect(() => {
    if (!figure.running || prediction.guess === null) return;
    const area = (prediction.guess / before.side) ** 2;
    const real = countsOf(2 * start).weights / before.weights;
    prediction.settle(
      `Your outline has ${decimal(area, 1)} times the area; at double width there are ${decimal(real, 1)} times as many weights.`,
      area > real / 1.25 && area < real * 1.25,
    );
  }, [figure.running]);

  return (
    <Figure
      figure={{ ...figure, run: () => (asked ? double() : figure.live.run(Infinity)) }}
      prediction={prediction}
      status={
        <>
          <span>
            <b>{whole(total)}</b> parameters
          </span>
          {speed !== null && (
            <span>
              <b>{whole(speed)}</b> steps a second here
            </span>
          )}
        </>
      }
      table={() => ({
        caption: "Weights and biases by width",
        columns: ["units a layer", "weights", "biases", "parameters"],
        rows: WIDTHS.map((units) => {
          const counts = countsOf(units);
          return [units, whole(counts.weights), whole(counts.biases), whole(counts.total)];
        }),
      })}
      summary={() => `${whole(total)} parameters at width ${width}.`}
    >
      <div className="pixels-stage">
        {isLive && (
          <div className="pixels-canvas">
            <PixelSquare values={weightsOf(parameters, width)} side={side} />
          </div>
        )}
        <Picture
          label={`${whole(total)} parameters, one a pixel, as a square ${Math.round(side)} pixels wide`}
          height={(available) => (available < 480 ? 310 : 330)}
        >
          {(size) => (
            <PixelsPicture
              width={width}
              earlier={WIDTHS.filter((units) => units < width)}
              guess={prediction.guess ?? (asked ? before.side + 14 : undefined)}
              labelled={!asked && (size.width > 480 || width <= 64)}
              left={LEFT}
              isLive={isLive}
            >
              {asked && (
                <>
                  <text
                    className="label"
                    x={LEFT}
                    y={TOP + (prediction.guess ?? before.side + 14) + 34}
                  >
                    Drag the corner: how large at double width?
                  </text>
                  <Handle
                    x={LEFT + (prediction.guess ?? before.side + 14)}
                    y={TOP + (prediction.guess ?? before.side + 14)}
                    onMove={(x, y) => prediction.set(clamp(Math.max(x - LEFT, y - TOP)))}
                  />
                </>
              )}
            </PixelsPicture>
          )}
        </Picture>
      </div>
      {asked ? (
        <KeysOnly legend="Side of your outline, in pixels">
          <input
            aria-label="Side of your outline, in pixels"
            type="range"
            min={Math.round(before.side)}
            max={270}
            value={prediction.guess ?? before.side}
            onChange={(event) => prediction.set(event.target.valueAsNumber)}
          />
        </KeysOnly>
      ) : (
        <label className="figure-slider">
          <span>
            units in each hidden layer <b>{width}</b>
          </span>
          <input
            type="range"
            min={0}
            max={WIDTHS.length - 1}
            value={WIDTHS.indexOf(width)}
            aria-valuetext={`${width} units, ${whole(total)} parameters`}
            onChange={(event) => setWidth(WIDTHS[event.target.valueAsNumber], figure.running)}
          />
        </label>
      )}
    </Figure>
  );
}

function clamp(side: number): number {
  return Math.round(Math.min(290, Math.max(20, side)));
}
