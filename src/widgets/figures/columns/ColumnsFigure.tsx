import { useEffect, useState } from "react";
import type { Experiment } from "#experiments";
import { Picture } from "../../../charts/Picture.tsx";
import { significant, whole } from "../../../charts/format.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import type { Table } from "../../figure/More.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { useStepsPerSecond } from "../../figure/use-steps-per-second.ts";
import { costWords, percent, sharesOf, verdictOf, type Columns, type Cost } from "./columns.ts";
import { ColumnsPicture, type ColumnsLayout } from "./ColumnsPicture.tsx";

interface Props {
  id: string;
  /** A few filters that are trained at every place of the image, one example a place. */
  experiment: Experiment;
  columns: Columns;
}

const COSTS = [
  { value: "multiplyAdds", label: "Multiply-adds" },
  { value: "activations", label: "Activations to keep" },
] as const;

/** Divide the work among the parts, count it, and stretch the image while filters train at all of its places. */
export function ColumnsFigure({ id, experiment, columns }: Props) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    pace: 1,
    takes: alike([experiment]),
  });
  const prediction = usePrediction<number>(id);
  const [cost, setCost] = useState<Cost>("multiplyAdds");
  const asked = prediction.phase === "ask";
  const { sizes, parts } = columns;
  const [present] = figure.experiments;
  const places = Number(present.data.count);
  const found = sizes.findIndex(({ side }) => side * side === places);
  const at = found < 0 ? columns.usual : found;
  const speed = useStepsPerSecond(figure.step, figure.running, places);
  const shares = sharesOf(sizes[at][cost]);
  const last = parts.length - 1;
  const { guess } = prediction;

  useEffect(() => {
    if (!figure.running || guess === null) return;
    const { words, right } = verdictOf(guess, sharesOf(sizes[columns.usual].multiplyAdds)[last]);
    prediction.settle(words, right);
  }, [figure.running]);

  const run = () => figure.live.run(Infinity);
  const stretch = (next: number) => {
    const { running } = figure;
    const count = sizes[next].side ** 2;
    figure.restart([{ ...present, data: { ...present.data, count } }]);
    if (running) run();
  };
  const parameters = parametersOf(present);

  return (
    <Figure
      figure={{ ...figure, run }}
      prediction={prediction}
      runLabel={asked ? "Count it" : "Train"}
      status={
        asked ? (
          <></>
        ) : (
          <>
            <span>
              <b>{whole(parameters)}</b> parameters at <b>{whole(places)}</b> places
            </span>
            {speed !== null && (
              <span>
                <b>{significant(speed, 2)}</b> steps a second here
              </span>
            )}
          </>
        )
      }
      summary={() => finding(columns, at, cost)}
      table={() => tableOf(columns, at)}
    >
      {asked && (
        <p className="figure-ask">
          The left column is what {columns.name} holds. How much of the work do its three dense
          layers do? Move the mark.
        </p>
      )}
      <Picture
        label={`The parameters of ${columns.name} beside ${asked ? "an empty column for its work" : `its ${costWords[cost]}: ${finding(columns, at, cost)}`}`}
        height={(width) => (width < 480 ? 300 : 380)}
      >
        {(size) => (
          <ColumnsPicture
            size={size}
            scene={{
              columns,
              at,
              cost,
              isHidden: asked,
              guess: cost === "multiplyAdds" && at === columns.usual ? guess : null,
            }}
          >
            {(layout) => asked && <Mark layout={layout} guess={guess} onGuess={prediction.set} />}
          </ColumnsPicture>
        )}
      </Picture>
      {asked ? (
        <KeysOnly legend="Set your guess by keyboard">
          <label>
            share of the three dense layers
            <input
              type="range"
              min={0}
              max={100}
              value={100 * (guess ?? 0.5)}
              aria-valuetext={guess === null ? "no guess yet" : percent(guess)}
              onChange={(event) => prediction.set(event.target.valueAsNumber / 100)}
            />
          </label>
        </KeysOnly>
      ) : (
        <>
          <label className="figure-slider columns-slider">
            <span>
              image{" "}
              <b>
                {sizes[at].side} × {sizes[at].side}
              </b>{" "}
              pixels: the dense layers {cost === "activations" ? "keep" : "do"}{" "}
              {percent(shares[last])}
            </span>
            <input
              type="range"
              min={0}
              max={sizes.length - 1}
              value={at}
              aria-valuetext={`${sizes[at].side} by ${sizes[at].side} pixels. ${finding(columns, at, cost)}`}
              onChange={(event) => stretch(event.target.valueAsNumber)}
            />
          </label>
          <Segmented
            legend="What the right column shows"
            name={`${id}-cost`}
            options={[...COSTS]}
            chosen={cost}
            onChoose={setCost}
          />
        </>
      )}
    </Figure>
  );
}

interface MarkProps {
  layout: ColumnsLayout;
  guess: number | null;
  onGuess: (share: number) => void;
}

/** The mark that divides the empty column. */
function Mark({ layout: { right, width, floor, tall }, guess, onGuess }: MarkProps) {
  const share = guess ?? 0.5;
  const y = floor - share * tall;
  return (
    <>
      <text
        className={`label ${guess === null ? "guess-invitation" : ""}`}
        x={right - 12}
        y={y + 5}
        textAnchor="end"
      >
        {guess === null ? "drag it" : percent(share)}
      </text>
      <Handle
        x={right + width / 2}
        y={y}
        onMove={(_, top) => onGuess(Math.min(1, Math.max(0, (floor - top) / tall)))}
      />
    </>
  );
}

/** Weights and biases of the filters that train here. */
function parametersOf({ model: { widths } }: Experiment): number {
  return widths.slice(1).reduce((sum, units, l) => sum + (widths[l] + 1) * units, 0);
}

function finding({ sizes, parts }: Columns, at: number, cost: Cost): string {
  const counts = sizes[at][cost];
  const total = counts.reduce((sum, count) => sum + count, 0);
  return `${whole(total / 1e6)} million ${costWords[cost]}, ${percent(sharesOf(counts)[parts.length - 1])} of them in the dense layers.`;
}

function tableOf({ name, parts, sizes }: Columns, at: number): Table {
  const { side, multiplyAdds, activations } = sizes[at];
  return {
    caption: `${name} with images of ${side} × ${side} pixels`,
    columns: ["part", "parameters", "multiply-adds", "activations"],
    rows: parts.map((part, k) => [
      part.name,
      whole(part.parameters),
      whole(multiplyAdds[k]),
      whole(activations[k]),
    ]),
  };
}
