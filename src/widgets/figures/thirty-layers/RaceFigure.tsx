import { useEffect, useState } from "react";
import type { Experiment } from "#experiments";
import { Picture } from "../../../charts/Picture.tsx";
import { decimal, whole } from "../../../charts/format.ts";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import type { Table } from "../../figure/More.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { GuessKeys, GuessMarks } from "./GuessEnds.tsx";
import { passMeans, verdictOf, type Guess } from "./race.ts";
import { LEFT, RACE_THUMB, RIGHT, RacePicture } from "./RacePicture.tsx";

const OPTIMIZERS = [
  { value: "momentum", label: "Momentum" },
  { value: "adam", label: "Adam" },
] as const;
type Name = (typeof OPTIMIZERS)[number]["value"];

export interface RaceProps {
  id: string;
  experiments: [he: Experiment, xavier: Experiment];
  /** The optimizer that a tap puts in the place of theirs. */
  adam: Experiment["optimizer"];
  /** Other random starts with either, as curves of the ledger. */
  others: Record<Name, number[][]>;
}

/** Guess where two losses end, train both, and train both again with Adam. */
export function RaceFigure({ id, experiments, adam, others }: RaceProps) {
  const figure = useFigure({ id, experiments, pace: 1 });
  const prediction = usePrediction<Guess>(id);
  const [before, setBefore] = useState<number[][] | null>(null);
  const { view, step } = figure;
  const asked = prediction.phase === "ask";
  const { kind } = figure.experiments[0].optimizer;
  const optimizer = OPTIMIZERS.find(({ value }) => value === kind)?.value ?? null;
  const losses = view.losses.map((run) => passMeans(run, figure.experiments[0]));
  const trained = Math.max(step, ...losses.map((run) => run.length));
  const steps = Math.max(figure.end, trained);
  const ended = view.state === "ended" || step >= figure.end;
  const lossAt = (run: number) => losses[run]?.[step - 1];

  useEffect(() => {
    if (view.state !== "ended" || optimizer !== "momentum" || prediction.guess === null) return;
    const { words, right } = verdictOf(prediction.guess, lossAt(0)!, lossAt(1)!);
    prediction.settle(words, right);
  }, [view.state]);

  const swap = (next: Name) => {
    setBefore(step >= figure.end ? losses : null);
    const optimizer = next === "adam" ? adam : experiments[0].optimizer;
    figure.restart(figure.experiments.map((experiment) => ({ ...experiment, optimizer })));
    figure.run();
  };
  return (
    <Figure
      figure={{
        ...figure,
        reset: () => {
          setBefore(null);
          figure.reset();
        },
        setSeed: (seed) => {
          setBefore(null);
          figure.setSeed(seed);
        },
      }}
      prediction={prediction}
      status={<Status step={step} he={lossAt(0)} xavier={lossAt(1)} />}
      summary={() => `From He’s start ${words(lossAt(0))}, from Xavier’s ${words(lossAt(1))}.`}
      table={() => tableOf(losses)}
    >
      {asked && (
        <p className="figure-ask">
          Both losses begin at the left, near ln 2. Move each mark to where its loss will end.
        </p>
      )}
      <div className="race">
        <Picture
          label="The loss of two networks over the steps of training"
          height={(width) => (width < 480 ? 250 : 300)}
        >
          {(size) => (
            <RacePicture
              size={size}
              scene={{
                steps,
                losses,
                before,
                others: ended && !asked && optimizer ? others[optimizer] : undefined,
                step,
              }}
            >
              {(scales) =>
                asked && (
                  <GuessMarks {...scales} guess={prediction.guess} onGuess={prediction.set} />
                )
              }
            </RacePicture>
          )}
        </Picture>
        {trained > 0 && (
          <input
            className="race-range loss-range"
            type="range"
            style={{
              left: LEFT - RACE_THUMB,
              width: `calc(100% - ${LEFT + RIGHT - 2 * RACE_THUMB}px)`,
            }}
            min={0}
            max={steps}
            value={step}
            aria-label="Step"
            aria-valuetext={`step ${step}, loss ${words(lossAt(0))} from He’s start and ${words(lossAt(1))} from Xavier’s`}
            onChange={(event) => figure.seek(Math.min(trained, event.target.valueAsNumber))}
          />
        )}
      </div>
      {asked ? (
        <GuessKeys guess={prediction.guess} onGuess={prediction.set} />
      ) : (
        <Segmented
          legend="Optimizer"
          name={`${id}-optimizer`}
          options={[...OPTIMIZERS]}
          chosen={optimizer}
          onChoose={swap}
        />
      )}
    </Figure>
  );
}

function words(loss: number | undefined): string {
  return loss === undefined ? "not known" : decimal(loss, 2);
}

function tableOf(losses: number[][]): Table {
  return {
    caption: "Loss over the steps, each the mean of one pass over the data",
    columns: ["step", "He", "Xavier"],
    rows: (losses[0] ?? []).flatMap((_, at) =>
      (at + 1) % 20 === 0 ? [[at + 1, ...losses.map((run) => words(run[at]))]] : [],
    ),
  };
}

function Status({ step, he, xavier }: { step: number; he?: number; xavier?: number }) {
  return (
    <>
      <span>
        step <b>{whole(step)}</b>
      </span>
      {he !== undefined && xavier !== undefined && (
        <span>
          He <b>{decimal(he, 2)}</b>, Xavier <b>{decimal(xavier, 2)}</b>
        </span>
      )}
    </>
  );
}
