import { useEffect, useMemo, useState } from "react";
import { conditionNumber, descend, excess, gradient, type Experiment } from "#experiments";
import { decimal, significant, whole } from "../../../charts/format.ts";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { StepsAxis, type StepsMark } from "../../../charts/StepsAxis.tsx";
import { Handle } from "../../controls/Handle.tsx";
import { LineFormula } from "../../controls/LineFormula.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { BowlPicture } from "./BowlPicture.tsx";
import { DataStrip } from "./DataStrip.tsx";
import { DragData } from "./DragData.tsx";
import { Freeze } from "./Freeze.tsx";
import { GOAL } from "./goal.ts";
import { isLineFit, lineFit, MOST_STEPS, slidTo, startingAt, untilArrived } from "./line-fit.ts";
import { SlideRange } from "./SlideRange.tsx";
import { StepArrows } from "./StepArrows.tsx";

export interface CanyonProps {
  id: string;
  /** One line fit with inputs around 0. */
  experiment: Experiment;
  /** The steps that it takes. */
  reference: number;
  /** Other random starts at mean 3: the steps each took, and where it went. */
  others: { steps: number[]; paths: [number, number][][] };
}

/** The mean at which the reader guesses. */
const ASKED = 3;

/** Slide the data: the bowl becomes a canyon, and descent crawls. */
export function CanyonFigure({ id, experiment, reference, others }: CanyonProps) {
  const figure = useFigure({ id, experiments: [experiment], pace: 0.4 });
  const prediction = usePrediction<number>(id);
  const [arrived, setArrived] = useState<{ mean: number; steps: number } | null>(null);
  const isForeign = !isLineFit(figure.experiments[0]);
  const present = isForeign ? experiment : figure.experiments[0];
  const fit = useMemo(() => lineFit(present), [present]);
  const { bowl, start, mean } = fit;
  const { freeze } = present;
  const descent = { bowl, start, rate: present.optimizer.learningRate, freeze };
  const place = figure.view.frame?.runs[0].parameters ?? start;
  const path = [...descend(descent, figure.step).slice(0, -1), place];
  const height = excess(bowl, place);
  const asked = prediction.phase === "ask";
  const ended = figure.view.state === "ended";
  const isFar = Math.abs(mean - ASKED) < 0.05;
  const condition = conditionNumber(bowl);

  const open = (next: Experiment) => figure.restart([next]);
  // Another random start takes another number of steps.
  useEffect(() => {
    const next = untilArrived(present);
    if ((isForeign || next.steps !== present.steps) && figure.view.state === "fresh") open(next);
  }, [figure.experiments]);
  useEffect(() => {
    if (!ended || height > GOAL * 1.001) return;
    if (!freeze && mean > 0.25) setArrived({ mean, steps: figure.step });
    const { guess } = prediction;
    if (guess === null || !isFar || freeze) return;
    const ratio = Math.max(guess / figure.step, figure.step / guess);
    prediction.settle(
      `You guessed ${whole(guess)} steps. It took ${whole(figure.step)}, against ${reference} in the round bowl.`,
      ratio <= 2,
    );
  }, [ended]);

  const run = () => {
    if (asked && !isFar) open(slidTo(present, ASKED));
    figure.run();
  };
  const centre = () => {
    open(slidTo(present, 0));
    figure.run();
  };
  const moveTo = (to: [number, number]) => {
    open(
      startingAt(present, [Math.max(-3, Math.min(4, to[0])), Math.max(-4.5, Math.min(2.6, to[1]))]),
    );
  };
  const showsOthers = ended && isFar && !asked && !freeze;
  const marks: StepsMark[] = [{ name: "mean 0", steps: reference }];
  if (arrived)
    marks.push({
      name: `mean ${decimal(arrived.mean, 1).replace(/\.0$/, "")}`,
      steps: arrived.steps,
    });

  return (
    <Figure
      figure={{ ...figure, run, reset: () => open(present) }}
      prediction={prediction}
      isDone={ended}
      actions={
        ended && mean > 0.25 ? (
          <button className="button button-primary" onClick={centre}>
            Centre the data
          </button>
        ) : undefined
      }
      status={
        <>
          <span>
            step <b>{whole(figure.step)}</b>
          </span>
          <span>
            above the lowest <b>{significant(height, 2)}</b>
          </span>
        </>
      }
      summary={() =>
        `At mean ${decimal(mean, 1)} it took ${whole(figure.step)} steps to come within ${GOAL} of the lowest loss.`
      }
      table={() => ({
        caption: "The descent, step by step",
        columns: ["step", "w", "b", "above the lowest loss"],
        rows: path
          .map((at, step) => [
            step,
            decimal(at[0], 3),
            decimal(at[1], 3),
            significant(excess(bowl, at)),
          ])
          .slice(0, 400),
      })}
      more={
        <Freeze
          freeze={freeze}
          onFreeze={(which) => open(untilArrived({ ...present, freeze: which }))}
        />
      }
    >
      <Picture
        label={`The data with their mean at ${decimal(mean, 1)}, and the line`}
        height={(width) => (width < 480 ? 122 : 170)}
      >
        {(size) => (
          <>
            <DataStrip {...{ size }} xs={fit.xs} ys={fit.ys} w={place[0]} b={place[1]} />
            <DragData {...{ size, mean }} onSlide={(to) => open(slidTo(present, to))} />
          </>
        )}
      </Picture>
      <SlideRange {...{ mean, condition }} onSlide={(to) => open(slidTo(present, to))} />
      <Picture
        label={`The loss over w and b as a bowl with condition number ${decimal(condition, 1)}, and the descent in it`}
        height={(width) => (width < 480 ? 270 : 400)}
      >
        {(size) => (
          <BowlPicture
            size={size}
            scene={{ bowl, path, others: showsOthers ? others.paths : undefined }}
          >
            {(scales) => (
              <>
                <StepArrows
                  x={size.width - (size.width < 480 ? 56 : 100)}
                  y={size.height - (size.width < 480 ? 94 : 122)}
                  reach={size.width < 480 ? 32 : 52}
                  gradient={gradient(bowl, place)}
                />
                {!figure.running && figure.step === 0 && (
                  <Handle
                    x={scales.w(place[0])}
                    y={scales.b(place[1])}
                    onMove={(left, top) => moveTo([scales.w.invert(left), scales.b.invert(top)])}
                  />
                )}
              </>
            )}
          </BowlPicture>
        )}
      </Picture>
      <LineFormula
        weights={[-6, 6]}
        biases={[-6, 6]}
        w={place[0]}
        b={place[1]}
        disabled={figure.running}
        onWeight={(w) => moveTo([w, place[1]])}
        onBias={(b) => moveTo([place[0], b])}
      />
      {asked && (
        <p className="figure-ask">
          With the data at mean 0, descent comes within {GOAL} of the lowest loss in {reference}{" "}
          steps. Slide them to mean {ASKED}. How many steps does it take there?
        </p>
      )}
      {!asked && (
        <LossCurve
          losses={figure.view.losses}
          step={figure.step}
          end={Math.max(figure.end, figure.step)}
          onSeek={figure.seek}
        />
      )}
      <StepsAxis
        most={MOST_STEPS}
        marks={marks}
        others={showsOthers ? others.steps : undefined}
        guess={prediction.guess}
        onGuess={asked ? prediction.set : undefined}
        label={`Steps until the loss is within ${GOAL} of its lowest value`}
      />
    </Figure>
  );
}
