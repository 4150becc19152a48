import { useEffect, useState } from "react";
import {
  TRIALS,
  binaryCrossEntropy,
  ratesTried,
  toLink,
  withSeed,
  type Experiment,
} from "#experiments";
import { Picture } from "../../../charts/Picture.tsx";
import { decimal, significant, whole } from "../../../charts/format.ts";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { PlaceKeys, PlacePad } from "./PlaceTrials.tsx";
import {
  SEARCHES,
  bestWords,
  networksOf,
  partOf,
  trialsFrom,
  trialsOf,
  verdictOf,
  type Search,
} from "./search.ts";
import { TrialsPicture } from "./TrialsPicture.tsx";

export interface TrialsProps {
  id: string;
  /** What every trial trains, with a rate and a penalty of its own. */
  experiment: Experiment;
  /** What trials are judged by. */
  heldBack: { inputs: number[]; targets: number[] };
  /** Rates and losses of trials from other random starts. */
  others: [rate: number, loss: number][];
}

const NAMES: Record<Search, string> = { grid: "3 × 3 grid", random: "at random", yours: "yours" };

/** Place nine trials, then train them beside a grid and nine random ones. */
export function TrialsFigure({ id, experiment, heldBack, others }: TrialsProps) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    watch: { probe: Float32Array.from(heldBack.inputs) },
    pace: 3,
    takes: alike([experiment]),
  });
  const prediction = usePrediction<number[]>(id);
  const [placed, setPlaced] = useState<number[]>([]);
  const [chosen, setChosen] = useState<Search | null>(null);
  const asked = prediction.phase === "ask";
  const isPlaced = placed.length === 2 * TRIALS;
  // Who places nine and runs without guessing has them trained as well.
  const nine = prediction.phase === "made" ? prediction.guess! : isPlaced ? placed : [];
  const trials = trialsOf(figure.seed, asked ? [] : trialsFrom(nine));
  const { view } = figure;
  const losses = view.frame?.runs.map(({ outputs }) =>
    binaryCrossEntropy(outputs!, heldBack.targets),
  );
  const isTrained = losses?.length === trials.length && figure.step > 0;
  const searches = SEARCHES.slice(0, trials.length / TRIALS);
  const shown = chosen ?? searches[searches.length - 1];

  useEffect(() => {
    if (view.state !== "ended" || losses?.length !== 3 * TRIALS) return;
    const { words, right } = verdictOf(trials, losses);
    prediction.settle(words, right);
  }, [view.state]);

  const place = (u: number, v: number) => {
    if (isPlaced) return;
    const inside = [u, v].map((share) => Number(Math.min(1, Math.max(0, share)).toFixed(3)));
    const next = [...placed, ...inside];
    setPlaced(next);
    if (next.length === 2 * TRIALS) prediction.set(next);
  };
  const again = (seed: number) => figure.restart([withSeed(figure.experiments[0], seed)]);
  /** Before the first step the networks of all trials take the place of the one experiment. */
  const open = () => {
    if (figure.experiments.length === 1) {
      const networks = networksOf(figure.experiments[0], trialsOf(figure.seed, trialsFrom(nine)));
      figure.restart(networks);
    }
  };
  return (
    <Figure
      figure={{
        ...figure,
        run: () => {
          open();
          figure.run();
        },
        stepOnce: () => {
          open();
          figure.stepOnce();
        },
        reset: () => again(figure.seed),
        setSeed: again,
        link: () =>
          `${location.origin}${location.pathname}#${id}=${toLink([withSeed(experiment, figure.seed)])}`,
      }}
      prediction={{ ...prediction, ready: isPlaced }}
      status={
        <span>
          {asked ? `${placed.length / 2} of ${TRIALS} placed` : `step ${whole(figure.step)}`}
        </span>
      }
      summary={() =>
        searches
          .map(
            (search) =>
              `${NAMES[search]}: ${bestWords(partOf(trials, search), partOf(losses!, search))}`,
          )
          .join("; ")
      }
      table={() => ({
        caption: `All trials at step ${figure.step}`,
        columns: ["whose", "learning rate", "penalty", "held-back loss"],
        rows: trials.map(({ rate, penalty }, k) => [
          NAMES[SEARCHES[Math.floor(k / TRIALS)]],
          significant(rate, 2),
          significant(penalty, 2),
          isTrained ? decimal(losses[k], 3) : "–",
        ]),
      })}
    >
      <Picture
        label={
          asked
            ? `A square of learning rates and penalties, ${placed.length / 2} trials placed`
            : `Nine trials ${NAMES[shown]} and their shadows: ${ratesTried(partOf(trials, shown))} different rates`
        }
        height={(width) => (width < 480 ? 320 : 440)}
      >
        {(size) => (
          <TrialsPicture
            size={size}
            scene={{
              trials: asked ? trialsFrom(placed) : partOf(trials, shown),
              losses: isTrained && !asked ? partOf(losses, shown) : undefined,
              others: view.state === "ended" ? others : undefined,
            }}
          >
            {(scales) => asked && <PlacePad {...scales} shares={placed} onPlace={place} />}
          </TrialsPicture>
        )}
      </Picture>
      {asked ? (
        <>
          <PlaceKeys shares={placed} onPlace={place} />
          <p className="figure-ask trials-ask">
            Nine networks may be trained. Where on the square?
            {placed.length > 0 && (
              <button
                className="button button-quiet"
                onClick={() => setPlaced(placed.slice(0, -2))}
              >
                Take one back
              </button>
            )}
          </p>
        </>
      ) : (
        <>
          <p className="fog-ends">
            {isTrained &&
              searches.map((search) => (
                <span key={search}>
                  {NAMES[search]} <b>{bestWords(partOf(trials, search), partOf(losses, search))}</b>
                </span>
              ))}
          </p>
          <Segmented
            legend="Whose trials are shown"
            name="whose-trials"
            options={searches.map((value) => ({ value, label: NAMES[value] }))}
            chosen={shown}
            onChoose={setChosen}
          />
        </>
      )}
    </Figure>
  );
}
