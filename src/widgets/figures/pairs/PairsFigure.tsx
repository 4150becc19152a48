import { useEffect, useState } from "react";
import { withSeed, type Experiment } from "#experiments";
import { Picture } from "../../../charts/Picture.tsx";
import { decimal } from "../../../charts/format.ts";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { PairsPicture } from "./PairsPicture.tsx";
import { EVERY, endsOf, median, validationOf, winsOf, type Pair } from "./pairs.ts";
import { usePairs } from "./use-pairs.ts";

export interface PairsProps {
  id: string;
  /** Two settings of one network, from the seed of the first pair. */
  experiments: [Experiment, Experiment];
  names: [string, string];
  /** The pair that is there from the start. */
  first: Pair;
}

/** How many pairs there are in the end. */
const MOST = 20;

/** One pair of runs decides nothing: guess what twenty say, and add one seed after the other. */
export function PairsFigure({ id, experiments, names, first }: PairsProps) {
  const figure = useFigure({
    id,
    experiments,
    watch: ([one]) => ({ probe: validationOf(one).inputs }),
    pace: EVERY,
    takes: alike(experiments),
  });
  const prediction = usePrediction<number>(id);
  const { pairs, present, forget } = usePairs(figure, first);
  const [goal, setGoal] = useState(0);
  const { running } = figure;
  const asked = prediction.phase === "ask";
  const wins = winsOf(pairs);
  const isWhole = pairs.length >= MOST;

  const oneMore = () => {
    // A seed that the reader has set, or that came with a link, is next; else the one after the last.
    if (pairs.some(({ seed }) => seed === figure.seed)) {
      const next = Math.max(...pairs.map(({ seed }) => seed)) + 1;
      figure.restart(figure.experiments.map((experiment) => withSeed(experiment, next)));
    }
    figure.run();
  };
  useEffect(() => {
    if (pairs.length > 1 && pairs.length < goal) oneMore();
    if (!isWhole || prediction.guess === null) return;
    const off = Math.abs(prediction.guess - wins);
    prediction.settle(
      `You said that ${names[1]} would end lower in ${prediction.guess} of ${MOST} pairs; it did in ${wins}.`,
      off <= 3,
    );
  }, [pairs]);
  const reset = () => {
    setGoal(0);
    forget();
    figure.restart(experiments);
  };

  return (
    <Figure
      figure={{
        ...figure,
        run: () => (isWhole ? reset() : oneMore()),
        pause: () => {
          setGoal(0);
          figure.pause();
        },
        reset,
      }}
      prediction={prediction}
      runLabel={isWhole ? "Begin again" : "One more of each"}
      isDone={isWhole}
      actions={
        !isWhole && (
          <button
            className="button"
            disabled={running}
            onClick={() => {
              setGoal(MOST);
              oneMore();
            }}
          >
            Up to {MOST}
          </button>
        )
      }
      status={
        <span>
          <b>{pairs.length}</b> {pairs.length === 1 ? "pair" : "pairs"}
        </span>
      }
      summary={() => `Pair ${pairs.length + 1} is done.`}
      table={() => ({
        caption: "Validation loss at the end of each run",
        columns: ["seed", ...names],
        rows: pairs.map(({ seed }, n) => [
          seed,
          ...([0, 1] as const).map((one) => decimal(endsOf(pairs, one)[n], 3)),
        ]),
      })}
    >
      <Picture
        label={`Validation losses of ${names.join(" and ")} over the steps, and which median leads after so many pairs`}
        height={(width) => (width < 480 ? 330 : 430)}
      >
        {(size) => (
          <PairsPicture
            size={size}
            scene={{
              names,
              pairs,
              present: present ?? undefined,
              steps: experiments[0].steps,
              most: MOST,
            }}
          />
        )}
      </Picture>
      {asked ? (
        <label className="slider-row pairs-guess">
          <span>
            {names[1]} ends lower in{" "}
            <b>
              {prediction.guess ?? "…"} of {MOST}
            </b>
          </span>
          <input
            type="range"
            min={0}
            max={MOST}
            value={prediction.guess ?? 10}
            aria-valuetext={
              prediction.guess === null ? "no guess yet" : `${prediction.guess} of ${MOST} pairs`
            }
            onPointerDown={({ currentTarget }) => prediction.set(currentTarget.valueAsNumber)}
            onChange={({ target }) => prediction.set(target.valueAsNumber)}
          />
        </label>
      ) : (
        <p className="figure-finding" aria-live="polite">
          {finding(pairs, names)}
        </p>
      )}
    </Figure>
  );
}

function finding(pairs: Pair[], names: [string, string]): string {
  const [first, second] = ([0, 1] as const).map((one) => endsOf(pairs, one));
  const least = [first, second].map((losses) => Math.min(...losses));
  const best = least[0] < least[1] ? names[0] : names[1];
  if (pairs.length === 1)
    return `One pair: ${decimal(first[0], 2)} with ${names[0]}, ${decimal(second[0], 2)} with ${names[1]}.`;
  return `Medians of ${pairs.length}: ${decimal(median(first), 2)} with ${names[0]}, ${decimal(median(second), 2)} with ${names[1]}, lower in ${winsOf(pairs)} pairs. The best single run, ${decimal(Math.min(...least), 2)}, had ${best}.`;
}
