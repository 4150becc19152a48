import { useEffect, useMemo, useState } from "react";
import type { Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { powerOfTen, significant, whole } from "../../../charts/format.ts";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { useOtherStart } from "../../figure/use-other-start.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { GuessBeyond, GuessBeyondKeys } from "./GuessBeyond.tsx";
import { examplesOf, lengthOf, networkOf, verdictOf, type Network } from "./networks.ts";
import { SpikePicture } from "./SpikePicture.tsx";
import { useEnd } from "./use-end.ts";

export interface SpikeProps {
  id: string;
  /** The same network with more and more features. */
  experiments: Experiment[];
  /** Those with fewer weights than examples, trained. */
  narrow: Network[];
  /** All of them before the first step. */
  start: Network[];
  /** Other random starts, trained to the very end: their errors by count. */
  others: number[][];
}

/** The least penalty of the slider but none, and the most, as powers of ten. */
const [LEAST, MOST] = [-7, 1];

/** Guess the error beyond as many weights as examples, train all, and train them to the very end. */
export function SpikeFigure({ id, experiments, narrow, start, others }: SpikeProps) {
  const figure = useFigure({ id, experiments, pace: 25, takes: alike(experiments) });
  const prediction = usePrediction<number[]>(id);
  const { view, live, step } = figure;
  const { end, ask, forget } = useEnd(live, figure.experiments.length);
  const [chosen, setChosen] = useState(6);
  const examples = useMemo(
    () => (view.frame ? figure.experiments.map(examplesOf) : []),
    [figure.experiments, view.frame === null],
  );
  const asked = prediction.phase === "ask";
  const runs = view.frame?.runs;
  const trained = runs?.map(({ parameters }, index) => networkOf(examples[index], parameters));
  const ended = view.state === "ended" && step >= figure.end;
  const atEnd = end?.weights.map((weights, index) => networkOf(examples[index], weights));
  const networks = asked ? narrow : (atEnd ?? trained ?? start);
  const present = networks[Math.min(chosen, networks.length - 1)];
  const weights = end ? end.weights[chosen] : runs?.[chosen]?.parameters;

  useOtherStart(figure, experiments[0]);
  useEffect(() => {
    if (!ended || !trained || !prediction.guess) return;
    const { words, right } = verdictOf(prediction.guess, trained);
    prediction.settle(words, right);
  }, [ended]);

  const choose = (at: number) => setChosen(Math.max(0, Math.min(networks.length - 1, at)));
  return (
    <Figure
      figure={{
        ...figure,
        run: () => {
          forget();
          figure.run();
        },
        stepOnce: () => {
          forget();
          figure.stepOnce();
        },
        reset: () => {
          forget();
          figure.reset();
        },
        setSeed: (seed) => {
          forget();
          figure.setSeed(seed);
        },
      }}
      prediction={prediction}
      runLabel="Train all"
      isDone={ended}
      actions={
        ended &&
        !end && (
          <button className="button button-primary" onClick={() => void ask(0)}>
            Train to the very end
          </button>
        )
      }
      status={
        <span>
          {end ? (
            "trained to the very end"
          ) : (
            <>
              step <b>{whole(step)}</b>
            </>
          )}
        </span>
      }
      summary={() => sentence(present, weights)}
      table={() => ({
        caption: end
          ? `The networks at the very end, penalty ${penaltyWords(end.penalty)}`
          : `The networks at step ${step}`,
        columns: ["weights", "error on the 40", "error on new examples"],
        rows: networks.map(({ count, train, fresh }) => [
          count,
          significant(train, 3),
          significant(fresh, 3),
        ]),
      })}
    >
      <Picture
        label="The error of networks on their forty examples and on new ones, over the number of weights"
        height={(width) => (width < 480 ? 290 : 380)}
      >
        {(size) => (
          <SpikePicture
            size={size}
            scene={{
              networks,
              before: end ? trained : undefined,
              others: end?.penalty === 0 ? others : undefined,
              guess: prediction.guess ?? undefined,
              chosen: asked ? undefined : present.count,
            }}
          >
            {({ x, y }) =>
              asked ? (
                <GuessBeyond {...{ x, y }} guess={prediction.guess} onDraw={prediction.set} />
              ) : (
                <Handle
                  x={x(present.count)}
                  y={y.range[0]}
                  onMove={(left) => {
                    const off = networks.map(({ count }) => Math.abs(x(count) - left));
                    choose(off.indexOf(Math.min(...off)));
                  }}
                />
              )
            }
          </SpikePicture>
        )}
      </Picture>
      {asked ? (
        <GuessBeyondKeys guess={prediction.guess} onDraw={prediction.set} />
      ) : (
        <>
          <p className="figure-finding">{sentence(present, weights)}</p>
          <KeysOnly legend="Choose a network by keyboard">
            <label>
              weights
              <input
                type="range"
                min={0}
                max={networks.length - 1}
                value={Math.min(chosen, networks.length - 1)}
                aria-valuetext={`${present.count} weights`}
                onChange={(event) => choose(event.target.valueAsNumber)}
              />
            </label>
          </KeysOnly>
          {end ? (
            <label className="slider-row">
              <span>
                penalty <i>λ</i> <b>{penaltyWords(end.penalty)}</b>
              </span>
              <input
                type="range"
                min={LEAST - 0.5}
                max={MOST}
                step={0.5}
                value={end.penalty === 0 ? LEAST - 0.5 : Math.log10(end.penalty)}
                aria-valuetext={penaltyWords(end.penalty)}
                onChange={({ target: { valueAsNumber } }) =>
                  void ask(valueAsNumber < LEAST ? 0 : 10 ** valueAsNumber)
                }
              />
            </label>
          ) : (
            <LossCurve
              losses={view.losses[chosen] ? [view.losses[chosen]] : []}
              step={step}
              end={Math.max(figure.end, step)}
              onSeek={figure.seek}
            />
          )}
        </>
      )}
    </Figure>
  );
}

function penaltyWords(penalty: number): string {
  if (penalty === 0) return "none";
  const exponent = Math.log10(penalty);
  return Number.isInteger(exponent) ? powerOfTen(exponent) : significant(penalty, 1);
}

function sentence({ count, train, fresh }: Network, weights?: ArrayLike<number>): string {
  const on40 = train < 1e-4 ? "less than 0.0001" : significant(train, 2);
  const said = `With ${count} weights the error is ${on40} on the 40 examples and ${significant(fresh, 2)} on new ones.`;
  return weights
    ? `${said} The weights have the length ${significant(lengthOf(weights), 2)}.`
    : said;
}
