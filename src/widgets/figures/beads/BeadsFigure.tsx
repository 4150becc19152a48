import { useEffect, useMemo, useState } from "react";
import { buildData, type Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { decimal, significant } from "../../../charts/format.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { Handle } from "../../controls/Handle.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { beadsOf, isWrong, lossOf, priceOf, pulled, wrongCount, type Bead } from "./beads.ts";
import { BeadsPicture, LEAST, type BeadsScales } from "./BeadsPicture.tsx";
import { GuessPad } from "./GuessPad.tsx";
import { PulledWords } from "./PulledWords.tsx";

export interface BeadsProps {
  id: string;
  experiment: Experiment;
  /** The examples of the untrained network. */
  start: Bead[];
}

/** The bead that is pulled. */
const CHOSEN = 0;

/** Guess the first loss, train, then pull one bead along the price curve. */
export function BeadsFigure({ id, experiment, start }: BeadsProps) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    watch: ([{ data, seed }]) => ({ probe: buildData(data, seed).inputs }),
    pace: 0.5,
    takes: alike([experiment]),
  });
  const [present] = figure.experiments;
  const data = useMemo(() => buildData(present.data, present.seed), [present]);
  const prediction = usePrediction<number>(id);
  const [pull, setPull] = useState<number | null>(null);
  const { view, running, step } = figure;
  const classes = experiment.model.widths.at(-1)!;
  const outputs = view.frame?.runs[0].outputs;
  const trained = outputs ? beadsOf(outputs, data.targets, classes) : start;
  const beads = pull === null ? trained : pulled(trained, CHOSEN, pull);
  const bead = beads[CHOSEN];
  const asked = prediction.phase === "ask";
  // Another random start has no beads before its first frame.
  const isUnknown = !outputs && (figure.linked || figure.seed !== experiment.seed);
  const first = view.losses[0]?.[0];

  useEffect(() => {
    if (running) setPull(null);
  }, [running]);
  useEffect(() => {
    if (first === undefined || prediction.guess === null) return;
    const { guess } = prediction;
    prediction.settle(
      `You pointed to ${decimal(guess, 2)}. Before the first step the loss was ${decimal(first, 2)}: ten classes get a tenth each, and −ln 0.1 is ${decimal(Math.log(classes), 2)}.`,
      Math.abs(guess - first) < 0.15,
    );
  }, [first !== undefined]);

  const pullTo = (p: number) => {
    if (running) figure.pause();
    setPull(Math.min(0.999, Math.max(LEAST, p)));
  };
  return (
    <Figure
      figure={{
        ...figure,
        stepOnce: () => {
          setPull(null);
          figure.stepOnce();
        },
        reset: () => {
          setPull(null);
          figure.reset();
        },
      }}
      prediction={prediction}
      isDone={view.state === "ended"}
      summary={() => `${wrongCount(trained)} of ${trained.length} examples are wrong.`}
      status={
        <>
          <span>
            step <b>{step}</b>
          </span>
          {!asked && (
            <span>
              loss <b>{significant(lossOf(beads))}</b>
            </span>
          )}
        </>
      }
      table={() => ({
        caption: `The examples at step ${step}`,
        columns: ["example", "p of its class", "price −ln p", "answer"],
        rows: beads.map((one, index) => [
          index + 1,
          significant(one.p),
          significant(priceOf(one)),
          isWrong(one) ? "wrong" : "right",
        ]),
      })}
    >
      <Picture
        label="The price of each of sixty examples over the probability given to its class, and their mean, the loss"
        height={(width) => (width < 480 ? 270 : 360)}
      >
        {(size) => (
          <BeadsPicture
            size={size}
            scene={{
              beads: asked || isUnknown ? undefined : beads,
              chosen: CHOSEN,
              guess: prediction.guess ?? undefined,
            }}
          >
            {(scales) =>
              asked ? (
                <GuessPad {...scales} guess={prediction.guess} onGuess={prediction.set} />
              ) : isUnknown ? null : (
                <Handle
                  className="bead-chosen"
                  x={scales.p(bead.p)}
                  y={scales.price(priceOf(bead))}
                  onMove={(x, y) => pullTo(nearestOnCurve(scales, x, y))}
                />
              )
            }
          </BeadsPicture>
        )}
      </Picture>
      {asked ? (
        <label className="slider-under">
          Your guess: the loss before the first step, with ten classes
          <input
            type="range"
            min={0}
            max={5}
            step={0.05}
            value={prediction.guess ?? 0}
            aria-valuetext={
              prediction.guess === null ? "no guess yet" : decimal(prediction.guess, 2)
            }
            onChange={(event) => prediction.set(event.target.valueAsNumber)}
          />
        </label>
      ) : (
        <>
          <label className="slider-under">
            <PulledWords beads={beads} index={CHOSEN} />
            <input
              type="range"
              min={LEAST}
              max={0.999}
              step={0.001}
              value={bead.p}
              aria-valuetext={`probability ${significant(bead.p, 2)}, price ${decimal(priceOf(bead), 2)}, loss ${significant(lossOf(beads))}`}
              onChange={(event) => pullTo(event.target.valueAsNumber)}
            />
          </label>
          <LossCurve
            losses={view.losses}
            step={step}
            end={Math.max(experiment.steps, step)}
            onSeek={(to) => {
              setPull(null);
              figure.seek(to);
            }}
          />
        </>
      )}
    </Figure>
  );
}

/** The probability at the point of the price curve that is nearest to a place in the picture. */
function nearestOnCurve({ p, price }: BeadsScales, x: number, y: number): number {
  let [best, least] = [1, Infinity];
  for (let share = LEAST; share < 1; share += 0.002) {
    const gap = Math.hypot(p(share) - x, price(-Math.log(share)) - y);
    if (gap < least) [best, least] = [share, gap];
  }
  return best;
}
