import { useEffect, useMemo, useState } from "react";
import { firstParameters, type Experiment } from "#experiments";
import { bytes, whole } from "../../../charts/format.ts";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { HELD_BACK, isOfDigits, unmovedOf, weightsIn } from "./digits.ts";
import { mistakesTable } from "./mistakes-table.ts";
import { UnitSheet } from "./UnitSheet.tsx";
import { useMistakes } from "./use-mistakes.ts";
import { WrongBar } from "./WrongBar.tsx";
import { WrongDigits } from "./WrongDigits.tsx";

interface Props {
  id: string;
  experiment: Experiment;
  /** How many bytes are loaded before the first step. */
  download: number;
  /** The unit that is enlarged at first. */
  unit: number;
}

type View = "weights" | "moved";
const VIEWS: { value: View; label: string }[] = [
  { value: "weights", label: "The weights" },
  { value: "moved", label: "What training moved" },
];

/** The weights into each hidden unit as a picture, before and after one pass over the digits, and what is still read wrong. */
export function DigitsFigure({ id, experiment, download, unit }: Props) {
  const figure = useFigure({ id, experiments: [experiment], pace: 4 });
  const prediction = usePrediction<number>(id);
  const [chosen, setChosen] = useState(unit);
  const [view, setView] = useState<View>("weights");
  const asked = prediction.phase === "ask";
  const [own] = figure.experiments;
  const first = useFirst(own);
  const now = figure.view.frame?.runs[0].parameters ?? first;
  const units = own.model.widths[1];
  const weights = useMemo(
    () => (first && now ? weightsIn(first, now, units, view) : null),
    [first, now, units, view],
  );
  const mistakes = useMistakes(figure);
  const isOver = figure.view.state === "ended";

  useEffect(() => {
    if (!isOfDigits(own)) figure.restart([experiment]);
  }, [own]);
  useEffect(() => {
    if (!mistakes || !isOver || prediction.guess === null) return;
    const { guess } = prediction;
    prediction.settle(
      `You expected ${whole(guess)} wrong; after one pass it is ${whole(mistakes.length)} of ${whole(HELD_BACK)}.`,
      guess > mistakes.length / 1.5 && guess < mistakes.length * 1.5,
    );
  }, [mistakes, isOver]);

  return (
    <>
      <Figure
        figure={figure}
        prediction={prediction}
        status={
          figure.view.frame === null ? (
            <span>
              {figure.running ? "loading" : "loads"} <b>{bytes(download)}</b> of digits
              {figure.running ? " …" : " first"}
            </span>
          ) : (
            <span>
              step <b>{whole(figure.step)}</b> of {whole(Math.max(figure.end, figure.step))}
            </span>
          )
        }
        table={mistakes ? () => mistakesTable(mistakes) : undefined}
        summary={() => "The two thousand digits held back are being read."}
      >
        <WrongBar
          wrong={mistakes?.length ?? null}
          guess={prediction.guess}
          onGuess={asked ? prediction.set : undefined}
        />
        <UnitSheet weights={weights} units={units} chosen={chosen} onChoose={setChosen}>
          {!asked && (
            <Segmented
              legend="What the pictures show"
              name={`${id}-view`}
              options={VIEWS}
              chosen={view}
              onChoose={setView}
            />
          )}
        </UnitSheet>
        {!asked && (
          <LossCurve
            losses={figure.view.losses}
            step={figure.step}
            end={Math.max(figure.end, figure.step)}
            onSeek={figure.seek}
          />
        )}
        {first && figure.view.frame && (
          <p className="unit-unmoved">
            {whole(unmovedOf(first, now!))} of {whole(first.length)} parameters are as they were
            drawn, to the last bit.
          </p>
        )}
      </Figure>
      {mistakes && mistakes.length > 0 && <WrongDigits mistakes={mistakes} />}
    </>
  );
}

/** The parameters before the first step, drawn once the page has arrived: they are too many to come with it. */
function useFirst(experiment: Experiment): Float32Array | null {
  const [first, setFirst] = useState<Float32Array | null>(null);
  const { model, seed } = experiment;
  useEffect(() => {
    if (isOfDigits(experiment)) setFirst(firstParameters(experiment));
  }, [JSON.stringify(model), seed]);
  return first;
}
