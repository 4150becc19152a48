import { useEffect, useMemo, useState } from "react";
import { buildData, type Experiment, type HandedOver } from "#experiments";
import { decimal } from "../../../charts/format.ts";
import { gridInputs } from "../../../charts/boundary.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { Handle } from "../../controls/Handle.tsx";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { useOtherStart } from "../../figure/use-other-start.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { shapeWords, verdictOf, weightsOf } from "./flip.ts";
import { FlipPicture, flipHeight, GRID } from "./FlipPicture.tsx";
import { GuessKeys, GuessLoad } from "./GuessLoad.tsx";

export interface FlipProps {
  id: string;
  experiment: Experiment;
  /** All parameters before the first step. */
  start: number[];
}

/** The layer that the guess is about: the square one. */
const ASKED = 1;

/** Train a network, hand one layer over to a library with the other layout, and flip it. */
export function FlipFigure({ id, experiment, start }: FlipProps) {
  const [grid] = useState(() => gridInputs(GRID));
  const figure = useFigure({
    id,
    experiments: [experiment],
    // The points themselves, after the places of the map.
    watch: ([{ data, seed }]) => ({
      probe: Float32Array.from([...grid, ...buildData(data, seed).inputs]),
    }),
    pace: 1,
    takes: alike([experiment]),
  });
  const prediction = usePrediction<number>(id);
  const [layer, setLayer] = useState(ASKED);
  const [flip, setFlip] = useState(0);
  const [copy, setCopy] = useState<HandedOver | null>(null);
  const { view, live, step, experiments, running } = figure;
  const [present] = experiments;
  const { inputs: points, targets } = useMemo(
    () => buildData(present.data, present.seed),
    [present],
  );
  const { frame } = view;
  const shown = weightsOf(frame?.runs[0].parameters ?? start, present, layer);
  const { units, inputs } = shown;
  const fits = units === inputs;
  const asked = prediction.phase === "ask";
  const answers = frame?.runs[0].outputs;
  const outputs = answers?.subarray(0, grid.length / 2);
  const right = answers && shareRight(answers.subarray(grid.length / 2), targets);
  const isLoaded = step > 0 && !running && !asked;

  useOtherStart(figure, experiment);
  useEffect(() => {
    setCopy(null);
    if (!isLoaded || !fits) return;
    let isCurrent = true;
    void live.measure("handover", { layer, probe: grid }).then((seen) => {
      if (isCurrent) setCopy(seen as HandedOver);
    });
    return () => {
      isCurrent = false;
    };
  }, [isLoaded, step, layer, present]);
  useEffect(() => {
    if (!copy || step < figure.end || layer !== ASKED || prediction.guess === null) return;
    const { words, right } = verdictOf(prediction.guess, Math.round(100 * copy.accuracy));
    prediction.settle(words, right);
  }, [copy]);

  const share = (accuracy: number) => `${decimal(100 * accuracy, 0)} % right`;
  const isFlipped = flip > 0.9;
  const loaded = () => {
    if (!isLoaded) return {};
    if (isFlipped) return { outputs, words: "the same answers" };
    if (flip > 0.1) return { words: "on the way" };
    if (!fits) return { words: "refuses to load" };
    return copy ? { outputs: copy.outputs, words: share(copy.accuracy) } : {};
  };
  const finding = () => {
    if (!isLoaded || (flip > 0.1 && !isFlipped)) return "";
    if (isFlipped)
      return `Flipped, ${shapeWords(inputs, units)}: each weight stands where the other library looks for it.`;
    if (!fits)
      return `It expects ${shapeWords(inputs, units)} and is given ${shapeWords(units, inputs)}: an error, and a lucky one.`;
    return `It expects ${shapeWords(inputs, units)} and is given ${shapeWords(units, inputs)}: no error.`;
  };

  return (
    <Figure
      figure={{
        ...figure,
        reset: () => {
          setFlip(0);
          figure.reset();
        },
      }}
      prediction={prediction}
      runLabel={asked ? "Train and load" : "Train"}
      isDone={isLoaded && step >= figure.end}
      summary={() => (copy ? `The copy gets ${share(copy.accuracy)}.` : "")}
      table={() => ({
        caption: `The weights of layer ${layer + 1} at step ${step}, a row for each unit`,
        columns: ["unit", ...Array.from({ length: inputs }, (_, input) => `input ${input + 1}`)],
        rows: Array.from({ length: units }, (_, unit) => [
          unit + 1,
          ...shown.weights
            .slice(unit * inputs, (unit + 1) * inputs)
            .map((weight) => decimal(weight, 2)),
        ]),
      })}
    >
      <Picture
        label="The weights of one layer with a unit a row and, beside it, read with a unit a column; under each what its network answers"
        height={flipHeight}
      >
        {(size) => (
          <FlipPicture
            size={size}
            scene={{
              inputs: points,
              targets,
              layer: shown,
              flip,
              trained: { outputs, words: right === undefined ? undefined : share(right) },
              loaded: loaded(),
            }}
          >
            {([, { matrix, map }]) =>
              asked ? (
                <GuessLoad {...map} guess={prediction.guess} onGuess={prediction.set} />
              ) : (
                <Handle
                  x={matrix.left + matrix.side * (1 - flip)}
                  y={matrix.top + matrix.side * flip}
                  onMove={(x, y) => {
                    const along =
                      (matrix.left + matrix.side - x + y - matrix.top) / 2 / matrix.side;
                    setFlip(Math.min(1, Math.max(0, along)));
                  }}
                  onEnd={() => setFlip(Math.round(flip))}
                />
              )
            }
          </FlipPicture>
        )}
      </Picture>
      {asked ? (
        <GuessKeys guess={prediction.guess} onGuess={prediction.set} />
      ) : (
        <>
          <label className="flip-turn">
            <span>flip over the diagonal</span>
            <input
              type="range"
              min={0}
              max={1}
              step={0.1}
              value={flip}
              aria-valuetext={isFlipped ? "flipped" : flip < 0.1 ? "as it is" : "on the way"}
              onChange={(event) => setFlip(event.target.valueAsNumber)}
            />
          </label>
          <Segmented
            legend="Which layer is handed over"
            name={`${id}-layer`}
            options={present.model.widths.slice(1).map((width, l) => ({
              value: String(l),
              label: `layer ${l + 1}: ${width} × ${present.model.widths[l]}`,
            }))}
            chosen={String(layer)}
            onChoose={(next) => {
              setFlip(0);
              setLayer(Number(next));
            }}
          />
          <p className="flip-finding">{finding()}</p>
        </>
      )}
    </Figure>
  );
}

/** The share of the points that are on the right side of 0. */
function shareRight(outputs: ArrayLike<number>, targets: Float32Array): number {
  return targets.filter((target, n) => outputs[n] > 0 === target > 0.5).length / targets.length;
}
