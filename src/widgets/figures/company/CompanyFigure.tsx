import { useEffect, useMemo, useState } from "react";
import { buildData, type Company, type Experiment } from "#experiments";
import { decimal, significant } from "../../../charts/format.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { Handle } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { DRAGGED, HOME, MINE, movedIn, REACH, withNeighbourAt, type Mode } from "./batch.ts";
import { CompanyPicture, drawnAt } from "./CompanyPicture.tsx";

export interface CompanyProps {
  id: string;
  /** A curve and a network with batch normalization. */
  experiment: Experiment;
  /** Where the curve is drawn, and how it runs before training. */
  curve: { xs: number[]; ys: number[] };
  /** What the untrained network answers to the batch. */
  start: Company;
}

/** Drag one example of a batch, and see which outputs move in which mode. */
export function CompanyFigure({ id, experiment, curve, start }: CompanyProps) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    watch: { probe: Float32Array.from(curve.xs) },
    pace: 3,
    takes: alike([experiment]),
  });
  const prediction = usePrediction<number[]>(id);
  const [at, setAt] = useState(HOME[DRAGGED]);
  const [mode, setMode] = useState<Mode>("training");
  const [seen, setSeen] = useState({ home: start, now: start, inputs: HOME });
  const { view, live } = figure;
  const { frame } = view;
  const [present] = figure.experiments;
  const data = useMemo(() => {
    const { inputs, targets } = buildData(present.data, present.seed);
    return { xs: Array.from(inputs), ys: Array.from(targets) };
  }, [present]);
  const asked = prediction.phase === "ask";

  const look = (x: number) =>
    live.measure("company", { inputs: withNeighbourAt(x) }) as Promise<Company>;
  // Another start or a link: the worker is asked what that network answers.
  useEffect(() => {
    if (present !== experiment) live.seek(0);
  }, [present]);
  useEffect(() => {
    if (frame === null) return;
    let stale = false;
    void Promise.all([look(HOME[DRAGGED]), look(at)]).then(([home, now]) => {
      if (!stale) setSeen({ home, now, inputs: withNeighbourAt(at) });
    });
    return () => void (stale = true);
  }, [frame, at]);
  useEffect(() => {
    const { guess } = prediction;
    if (view.state !== "ended" || guess === null) return;
    void Promise.all([look(HOME[DRAGGED]), look(REACH[1])]).then(([home, far]) => {
      const moved = movedIn("training", home, far);
      const still = movedIn("evaluation", home, far);
      const others =
        still.join() === String(DRAGGED) ? "the neighbour's own output alone" : `${still.length}`;
      prediction.settle(
        `You chose ${guess.length} of ${HOME.length}. With the neighbour at ${REACH[1]}, training mode moves ${moved.length} of them, yours from ${decimal(home.training[MINE], 2)} to ${decimal(far.training[MINE], 2)}; evaluation mode moves ${others}.`,
        moved.length === guess.length && moved.every((n) => guess.includes(n)),
      );
    });
  }, [view.state]);

  const tap = (example: number) => {
    const guess = prediction.guess ?? [];
    prediction.set(
      guess.includes(example) ? guess.filter((n) => n !== example) : [...guess, example],
    );
  };
  const { home, now, inputs } = seen;
  const isAway = at !== HOME[DRAGGED];

  return (
    <Figure
      figure={{
        ...figure,
        reset: () => {
          setAt(HOME[DRAGGED]);
          figure.reset();
        },
      }}
      prediction={{ ...prediction, ready: (prediction.guess?.length ?? 0) > 0 }}
      isDone={view.state === "ended"}
      summary={() => `Yours is at ${decimal(now[mode][MINE], 2)} in ${mode} mode.`}
      table={() => ({
        caption: `The batch at step ${figure.step}`,
        columns: ["x", "in training mode", "in evaluation mode"],
        rows: inputs.map((x, n) => [
          decimal(x, 2),
          significant(now.training[n], 5),
          significant(now.evaluation[n], 5),
        ]),
      })}
    >
      <Picture
        label={`A batch of eight examples in ${mode} mode; yours is answered with ${decimal(now[mode][MINE], 2)}`}
        height={(width) => (width < 480 ? 270 : 380)}
      >
        {(size) => (
          <CompanyPicture
            size={size}
            scene={{
              data,
              curve: { xs: curve.xs, ys: frame?.runs[0].outputs ?? curve.ys },
              inputs,
              now,
              mode,
              before: isAway ? home[mode][MINE] : undefined,
              guess: asked ? (prediction.guess ?? []) : undefined,
            }}
            onTap={asked ? tap : undefined}
          >
            {({ x, y }) =>
              !asked && (
                <Handle
                  x={x(inputs[DRAGGED])}
                  y={y(drawnAt(now[mode][DRAGGED]))}
                  onMove={(left) => setAt(toReach(x.invert(left)))}
                />
              )
            }
          </CompanyPicture>
        )}
      </Picture>
      {asked ? (
        <>
          <p className="figure-ask company-ask">
            After training, in training mode, the neighbour moves to x = {REACH[1]}. Choose every
            example whose output moves.
          </p>
          <KeysOnly legend="Examples whose output moves">
            {HOME.map((x, n) => (
              <label key={n}>
                <input
                  type="checkbox"
                  checked={prediction.guess?.includes(n) ?? false}
                  onChange={() => tap(n)}
                />{" "}
                {n === MINE ? "yours" : n === DRAGGED ? "the neighbour" : `x = ${decimal(x, 2)}`}
              </label>
            ))}
          </KeysOnly>
        </>
      ) : (
        <>
          <div className="slide-range company-range">
            <input
              type="range"
              aria-label="Where the neighbour is"
              aria-valuetext={`x = ${decimal(at, 2)}`}
              min={REACH[0]}
              max={REACH[1]}
              step={0.05}
              value={at}
              onChange={(event) => setAt(event.target.valueAsNumber)}
            />
          </div>
          <p className="slide-words company-words">
            <span>
              yours <b>{decimal(now[mode][MINE], 3)}</b>
            </span>
            <span>
              with the neighbour at home <b>{decimal(home[mode][MINE], 3)}</b>
            </span>
            <span>
              parameters <b className="company-hash">{now.hash.slice(0, 8)}</b>
            </span>
          </p>
          <Segmented
            legend="The mode of the network"
            name={`${id}-mode`}
            options={[
              { value: "training", label: "training mode" },
              { value: "evaluation", label: "evaluation mode" },
            ]}
            chosen={mode}
            onChoose={setMode}
          />
        </>
      )}
    </Figure>
  );
}

/** A place within the neighbour's reach, in twentieths. */
function toReach(x: number): number {
  return Math.round(Math.min(REACH[1], Math.max(REACH[0], x)) * 20) / 20;
}
