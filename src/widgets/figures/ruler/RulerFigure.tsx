import { useEffect, useRef, useState } from "react";
import { stretched, type Experiment } from "#experiments";
import { decimal } from "../../../charts/format.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { StepAndLoss } from "../../figure/StepAndLoss.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { movedBy, unitWords, verdictOf, weightWords, type Fit, type ShuffledFit } from "./fit.ts";
import { GuessWeight, GuessWeightKeys } from "./GuessWeight.tsx";
import { HEIGHT, RulerPicture } from "./RulerPicture.tsx";

/** The unit that is asked about: hundreds of metres. */
const ASKED = 10;
/** The climb's place among the inputs. */
const CLIMB = 1;
/** Stops of the ruler in a decade. */
const STOPS = 10;

export interface RulerProps {
  id: string;
  /** The walks with the climb in kilometres. */
  experiment: Experiment;
  /** How they were fitted. */
  before: ShuffledFit;
  /** The walks themselves: distance and climb in kilometres. */
  walks: number[][];
}

/** Guess the weight in another unit, train, and stretch the unit further. */
export function RulerFigure({ id, experiment, before, walks }: RulerProps) {
  const figure = useFigure({
    id,
    experiments: [stretched(experiment, CLIMB, ASKED)],
    pace: 12,
    takes: alike([experiment]),
  });
  const prediction = usePrediction<number>(id);
  const { view, live, step } = figure;
  const asked = prediction.phase === "ask";
  const isOwn = figure.seed === experiment.seed && !figure.linked;
  const perKilometre = (figure.experiments[0].data.units as number[])[CLIMB];
  const parameters = view.frame?.runs[0].parameters;
  const ended = view.state === "ended";
  const [lost, setLost] = useState<number[] | null>(null);

  useEffect(() => {
    if (!ended) return;
    void live.measure("shuffling", null).then((found) => setLost(found as number[]));
  }, [view.state, perKilometre, figure.seed]);

  const last = useRef<Fit | undefined>(undefined);
  if (parameters && !asked)
    last.current = {
      weights: [parameters[0], parameters[1]],
      bias: parameters[2],
    };
  const after = last.current;
  const minutesLost = after ? lost : before.lost;

  useEffect(() => {
    if (!ended || !lost || prediction.guess === null || perKilometre !== ASKED) return;
    const { words, right } = verdictOf(prediction.guess, before, { ...after!, lost });
    prediction.settle(words, right);
  }, [ended, lost]);

  const stretch = (stop: number) => {
    const next = Number((10 ** (stop / STOPS)).toPrecision(3));
    figure.restart([stretched({ ...experiment, seed: figure.seed }, CLIMB, next)]);
    live.run(Infinity);
  };
  const moved =
    isOwn && after && ended ? movedBy(walks, before, after, [1, perKilometre]) : undefined;
  return (
    <Figure
      figure={{
        ...figure,
        reset: () => {
          last.current = undefined;
          setLost(null);
          figure.reset();
        },
        setSeed: (seed) => {
          last.current = undefined;
          setLost(null);
          figure.setSeed(seed);
        },
      }}
      prediction={prediction}
      summary={() =>
        after
          ? `The climb’s weight came to rest at ${weightWords(after.weights[1])} minutes per ${unitWords(perKilometre)}.`
          : ""
      }
      status={<StepAndLoss step={step} loss={step > 0 ? view.frame?.runs[0].loss : undefined} />}
      table={() => ({
        caption: `The climb in units of ${unitWords(perKilometre)}`,
        columns: [
          "input",
          "weight with the climb in km",
          "weight now",
          "minutes lost by shuffling",
        ],
        rows: ["distance", "climb"].map((input, index) => [
          input,
          weightWords(before.weights[index]),
          after ? weightWords(after.weights[index]) : "",
          minutesLost ? decimal(minutesLost[index], 1) : "",
        ]),
      })}
    >
      {asked && (
        <p className="figure-ask">
          Hollow: what was learned with the climb in kilometres. Now count it in hundreds of metres,
          so that its numbers are ten times as large. Move the end of its weight’s bar to where
          training will leave it.
        </p>
      )}
      <Picture
        label="Bars of two weights over bars of what is lost when each input is shuffled"
        height={() => HEIGHT}
      >
        {(size) => (
          <RulerPicture
            size={size}
            scene={{
              before: isOwn ? before : undefined,
              after,
              lost: lost ?? undefined,
              perKilometre,
              guess: asked || perKilometre === ASKED ? (prediction.guess ?? undefined) : undefined,
            }}
          >
            {(scales) =>
              asked && (
                <GuessWeight
                  {...scales}
                  guess={prediction.guess}
                  before={before.weights[CLIMB]}
                  onGuess={prediction.set}
                />
              )
            }
          </RulerPicture>
        )}
      </Picture>
      {asked ? (
        <GuessWeightKeys
          guess={prediction.guess}
          before={before.weights[CLIMB]}
          onGuess={prediction.set}
        />
      ) : (
        <label className="slider-row walk-input">
          <span>
            unit of climb <b>{unitWords(perKilometre)}</b>
          </span>
          <input
            type="range"
            min={0}
            max={3 * STOPS}
            value={Math.round(STOPS * Math.log10(perKilometre))}
            aria-label="Unit of the climb"
            aria-valuetext={unitWords(perKilometre)}
            onChange={(event) => stretch(event.target.valueAsNumber)}
          />
        </label>
      )}
      {moved !== undefined && (
        <p className="figure-note ruler-moved">
          No prediction has moved by more than {moved < 0.1 ? "0.1" : decimal(moved, 1)} minutes.
        </p>
      )}
    </Figure>
  );
}
