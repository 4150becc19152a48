import { useEffect, useMemo, useRef, useState } from "react";
import { build, buildData, type Experiment } from "#experiments";
import { gridInputs } from "../../../charts/boundary.ts";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { decimal } from "../../../charts/format.ts";
import { Dial } from "../../controls/Dial.tsx";
import { Handle } from "../../controls/Handle.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { NetworkInspector } from "../../network/NetworkInspector.tsx";
import { HedgehogPicture } from "./HedgehogPicture.tsx";
import { GRID, RingPicture } from "./RingPicture.tsx";
import { angleOf, PUSHES, turnAt, wordsOf } from "./turn.ts";
import { usePushes, usePushSeen } from "./use-pushes.ts";
import { useTurning } from "./use-turning.ts";

export interface HedgehogProps {
  id: string;
  experiment: Experiment;
  /** The length of every push, as a share of the length of all parameters. */
  relativeLength: number;
  /** The worst of other random starts. */
  others: number[];
}

/** Where the dial stands at first: among the random pushes, opposite the worst. */
const START = angleOf(PUSHES / 2);

/** Train a classifier, push it in sixty random directions, then turn the dial to the worst. */
export function HedgehogFigure({ id, experiment, relativeLength, others }: HedgehogProps) {
  const [probe] = useState(() => gridInputs(GRID));
  const figure = useFigure({
    id,
    experiments: [experiment],
    watch: { probe, gradients: true },
    pace: 1,
  });
  const prediction = usePrediction<number>(id);
  const [angle, setAngle] = useState(START);
  const [isFound, setFound] = useState(false);
  const turning = useTurning(angle, setAngle);
  const { view, live, step } = figure;
  const { data, start } = useFirst(live.present()[0], experiment, probe);
  const pushes = usePushes(live, view, relativeLength);
  const seen = usePushSeen(live, pushes, angle, probe);

  const present = view.frame?.runs[0];
  const parameters = present?.parameters ?? start.parameters;
  const outputs = present?.outputs ?? start.outputs;
  const asked = prediction.phase === "ask";
  const turn = turnAt(angle);
  const isWorst = turn.from === "worst" && turn.to === "worst";
  const flips = seen ? Math.round(seen.share * data.count) : 0;
  const words = wordsOf(turn);
  const random = pushes?.random.map(({ share }) => share) ?? [];
  const worst = pushes?.worst.share;

  useEffect(() => {
    if (!pushes) setFound(false);
    else if (isWorst) setFound(true);
  }, [pushes, isWorst]);
  useEffect(() => {
    if (!isFound || worst === undefined || prediction.guess === null) return;
    const { guess } = prediction;
    const mean = random.reduce((sum, share) => sum + share, 0) / PUSHES;
    prediction.settle(
      `You drew ${percent(guess, 0)}. The worst push flips ${percent(worst)}, ${decimal(worst / mean, 0)} times as many as a random one does on average.`,
      Math.abs(guess - worst) < 0.05,
    );
  }, [isFound]);

  const guess = (share: number) =>
    prediction.set(Math.round(Math.min(0.5, Math.max(0, share)) * 100) / 100);
  // What the reader set before the page was awake is on the slider and nowhere else.
  const guessRange = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const share = (guessRange.current?.valueAsNumber ?? 0) / 100;
    if (share > 0) guess(share);
  }, []);
  const turnTo = (next: number) => {
    turning.stop();
    setAngle(next);
  };
  const reset = () => {
    turning.stop();
    setAngle(START);
    figure.reset();
  };

  return (
    <Figure
      figure={{ ...figure, reset }}
      prediction={prediction}
      isDone={view.state === "ended"}
      actions={
        pushes && !isFound ? (
          <button className="button button-primary" onClick={() => turning.turn(360)}>
            Turn to the worst
          </button>
        ) : undefined
      }
      summary={() =>
        "Sixty random pushes stand ready: turn the dial to compare them with the worst."
      }
      table={() => ({
        caption: `What each push flips, at step ${step}`,
        columns: ["push", "predictions flipped"],
        rows: [
          ...random.map((share, index) => [`random ${index + 1}`, percent(share)]),
          ...(worst !== undefined && isFound ? [["worst", percent(worst)]] : []),
        ],
      })}
      more={
        <NetworkInspector
          widths={experiment.model.widths}
          parameters={parameters}
          gradients={present?.gradients}
          updates={present?.updates}
          onEdit={(path, value) => live.change(path, value, 0)}
        />
      }
    >
      <div className="hedgehog-figure">
        <Picture
          label="Points of two classes, and the boundary that the network draws between them"
          height={(width) => (width < 345 ? 224 : 348)}
          built={{ wide: 348, narrow: 320 }}
        >
          {(size) => (
            <RingPicture
              size={size}
              scene={{
                inputs: data.inputs,
                targets: data.targets,
                outputs: seen?.outputs ?? outputs,
                before: seen ? outputs : undefined,
                flipped: seen?.flipped,
              }}
            />
          )}
        </Picture>
        <Picture
          label="A hedgehog: a spine for each direction of a push, as long as the share of predictions it flips"
          height={(width) => (width < 345 ? 172 : 300)}
          built={{ wide: 388, narrow: 320 }}
        >
          {(size) => (
            <HedgehogPicture
              size={size}
              title={asked || !pushes || isWorst ? undefined : words}
              scene={{
                spines: asked
                  ? undefined
                  : random.map((share, index) => ({ angle: angleOf(index), share })),
                current: seen && !asked ? { angle, share: seen.share } : undefined,
                worst: isFound && !asked ? worst : undefined,
                guess: prediction.guess ?? undefined,
                others: isFound && !asked ? others : undefined,
                reading: seen && !asked ? [`${flips} of ${data.count}`, "flip"] : undefined,
              }}
            >
              {(layout) =>
                asked ? (
                  <>
                    <Handle
                      x={layout.x(prediction.guess ?? 0)}
                      y={layout.centre.y}
                      onMove={(x) => guess(layout.x.invert(x))}
                    />
                    {prediction.guess === null && (
                      <text
                        className="label guess-invitation"
                        x={size.width}
                        textAnchor="end"
                        y={layout.centre.y - 16}
                      >
                        drag the longest spine
                      </text>
                    )}
                  </>
                ) : (
                  pushes && (
                    <Dial
                      centre={layout.centre}
                      radius={layout.dial}
                      angle={isWorst ? 0 : angle}
                      onTurn={turnTo}
                    />
                  )
                )
              }
            </HedgehogPicture>
          )}
        </Picture>
        {asked ? (
          <input
            ref={guessRange}
            type="range"
            className="hedgehog-range"
            aria-label="Your guess of the longest spine, in percent of predictions that flip"
            min={0}
            max={50}
            step={1}
            value={Math.round((prediction.guess ?? 0) * 100)}
            aria-valuetext={percent(prediction.guess ?? 0, 0)}
            onChange={(event) => guess(event.target.valueAsNumber / 100)}
          />
        ) : (
          <input
            type="range"
            className="hedgehog-range"
            aria-label="Direction of the push: both ends are the worst, between them sixty random ones"
            min={0}
            max={360}
            step={2.5}
            value={angle}
            disabled={!pushes}
            aria-valuetext={seen ? `${words}: ${flips} of ${data.count} predictions flip` : words}
            onChange={(event) => turnTo(event.target.valueAsNumber)}
          />
        )}
      </div>
      {!asked && (
        <LossCurve
          losses={view.losses}
          step={step}
          end={Math.max(experiment.steps, step)}
          onSeek={figure.seek}
        />
      )}
    </Figure>
  );
}

/**
 * The data and the untrained network of an experiment; another random start redraws both. A link may
 * bring an experiment that has no plane to draw: then the lesson's own stands there until Run refuses.
 */
function useFirst(present: Experiment, own: Experiment, probe: Float32Array) {
  const key = JSON.stringify([present.data, present.model, present.seed]);
  return useMemo(() => {
    const first = (experiment: Experiment) => {
      const run = build(experiment);
      return {
        data: buildData(experiment.data, experiment.seed),
        start: { parameters: run.parameters(), outputs: run.predict(probe) },
      };
    };
    try {
      return first(present);
    } catch {
      return first(own);
    }
  }, [key, own, probe]);
}

function percent(share: number, decimals = 1): string {
  return `${decimal(share * 100, decimals)}\u00a0%`;
}
