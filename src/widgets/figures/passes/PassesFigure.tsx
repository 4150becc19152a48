import { useEffect, useState } from "react";
import type { Check, Experiment, Passes } from "#experiments";
import { significant } from "../../../charts/format.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { DragNumber } from "../../controls/DragNumber.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { GradientCheck } from "./GradientCheck.tsx";
import { PassesPicture } from "./PassesPicture.tsx";
import { Scrubber } from "./Scrubber.tsx";
import { short } from "./pieces.ts";
import { LAST, PARAMETERS, stopsOf, TURN, WEIGHTS } from "./stops.ts";

export interface PassesProps {
  id: string;
  /** One example and a 2-2-1 network of relu units. */
  experiment: Experiment;
  /** What the example does to it before training. */
  start: Passes;
}

/** One example goes forward through a small network, and its blame comes back. */
export function PassesFigure({ id, experiment, start }: PassesProps) {
  const figure = useFigure({
    id,
    experiments: [experiment],
    pace: 0.12,
    takes: alike([experiment]),
  });
  const prediction = usePrediction<number>(id);
  const [passes, setPasses] = useState(start);
  const [at, setAt] = useState(0);
  const [isBack, setBack] = useState(false);
  const [power, setPower] = useState(-2);
  const [checking, setChecking] = useState(false);
  const [check, setCheck] = useState<Check | null>(null);
  const { view, live } = figure;
  const { frame } = view;
  const present = figure.experiments[0];
  const asked = prediction.phase === "ask";
  const stops = stopsOf(passes);
  const end = asked ? TURN : LAST;
  const largest = largestOf(passes);

  // Another example, a reset or a link: the worker is asked what it does to the network.
  useEffect(() => {
    if (present !== experiment) live.seek(0);
  }, [present]);
  useEffect(() => {
    if (frame === null) return;
    let stale = false;
    void live.measure("passes", null).then((found) => {
      if (!stale) setPasses(found as Passes);
    });
    return () => void (stale = true);
  }, [frame]);
  useEffect(() => {
    if (!checking) return;
    let stale = false;
    void live.measure("gradientCheck", { step: 10 ** power }).then((found) => {
      if (!stale) setCheck(found as Check);
    });
    return () => void (stale = true);
  }, [checking, power, passes]);
  useEffect(() => {
    const { guess } = prediction;
    if (!isBack || guess === null) return;
    const slope = (weight: number) => slopeOf(passes, weight);
    const { layer, index, name } = WEIGHTS[largest];
    const signal = passes.layers[layer].deltas[layer === 0 ? index >> 1 : 0];
    const input = layer === 0 ? passes.input[index % 2] : passes.layers[0].a[index];
    const why = `a signal of ${short(signal)} times an input of ${short(input)}`;
    const right = Math.abs(slope(guess)) === Math.abs(slope(largest));
    prediction.settle(
      right
        ? `You chose ${WEIGHTS[guess].name}. Its gradient, ${short(slope(guess))}, is the largest: ${why}.`
        : `You chose ${WEIGHTS[guess].name}, whose gradient is ${short(slope(guess))}. The largest is that of ${name}, ${short(slope(largest))}: ${why}.`,
      right,
    );
  }, [isBack, prediction.phase]);

  const run = () => {
    if (!asked) return figure.run();
    setBack(true);
    setAt(LAST);
  };
  const withExample = (input: number[], target: number) =>
    figure.restart([{ ...present, data: { set: "points", inputs: [input], targets: [target] } }]);
  const { input, target } = exampleOf(present);

  return (
    <Figure
      figure={{ ...figure, run, reset: () => figure.restart([{ ...present }]) }}
      prediction={prediction}
      runLabel={asked ? "Run it backward" : "Train"}
      isDone={view.state === "ended"}
      actions={
        <button className="button" aria-expanded={checking} onClick={() => setChecking(!checking)}>
          Check the gradients
        </button>
      }
      status={
        <>
          <span>
            step <b>{figure.step}</b>
          </span>
          <span>
            loss <b>{significant(passes.loss, 3)}</b>
          </span>
        </>
      }
      summary={() => `The network now says ${short(passes.layers[1].z[0])}.`}
      table={() => ({
        caption: `Parameters and slopes at step ${figure.step}`,
        columns: ["parameter", "value", "slope of the loss"],
        rows: rowsOf(passes),
      })}
    >
      <Picture
        label={`A network of two relu units. ${stops[at].spoken}`}
        height={(width) => (width < 480 ? 272 : 370)}
      >
        {(size) => (
          <PassesPicture
            size={size}
            scene={{
              passes,
              stops,
              at: Math.min(at, end),
              guess: prediction.guess,
              largest: !asked && at === LAST ? largest : null,
            }}
            onTap={asked ? prediction.set : undefined}
          />
        )}
      </Picture>
      {asked && (
        <>
          <p className="figure-ask">
            Move the example forward to its loss. Then choose the weight that you think gets the
            largest gradient, whatever its sign.
          </p>
          <KeysOnly legend="The weight with the largest gradient">
            {WEIGHTS.map(({ name }, weight) => (
              <label key={name}>
                <input
                  type="radio"
                  name={`${id}-guess`}
                  checked={prediction.guess === weight}
                  onChange={() => prediction.set(weight)}
                />{" "}
                {name}
              </label>
            ))}
          </KeysOnly>
        </>
      )}
      <Scrubber stops={stops} at={Math.min(at, end)} end={end} onScrub={setAt} />
      {!asked && (
        <div className="formula passes-example">
          {[0, 1].map((i) => (
            <span key={i} className="formula-line">
              <i className="formula-variable">x{"₁₂"[i]}</i> ={" "}
              <DragNumber
                label={`Input ${i + 1} of the example`}
                {...{ value: input[i], min: -4, max: 4, step: 0.25 }}
                onChange={(value) =>
                  withExample(
                    input.map((old, k) => (k === i ? value : old)),
                    target,
                  )
                }
              />
            </span>
          ))}
          <span className="formula-line">
            <i className="formula-variable">y</i> ={" "}
            <DragNumber
              label="Target of the example"
              {...{ value: target, min: -4, max: 4, step: 0.25 }}
              onChange={(value) => withExample(input, value)}
            />
          </span>
        </div>
      )}
      {!asked && checking && (
        <GradientCheck name={id} power={power} onPower={setPower} check={check} />
      )}
    </Figure>
  );
}

/** The one example of an experiment, which the worker has not answered for yet while it is dragged. */
function exampleOf({ data }: Experiment): { input: number[]; target: number } {
  const { inputs, targets } = data as unknown as { inputs: number[][]; targets: number[] };
  return { input: inputs[0], target: targets[0] };
}

function slopeOf({ layers }: Passes, weight: number): number {
  const { layer, index } = WEIGHTS[weight];
  return layers[layer].weightGrads[index];
}

/** The weight whose gradient is farthest from 0. */
function largestOf(passes: Passes): number {
  const sizes = WEIGHTS.map((_, weight) => Math.abs(slopeOf(passes, weight)));
  return sizes.indexOf(Math.max(...sizes));
}

function rowsOf({ layers }: Passes): (string | number)[][] {
  const values = layers.flatMap(({ weights, biases }) => [...weights, ...biases]);
  const slopes = layers.flatMap(({ weightGrads, biasGrads }) => [...weightGrads, ...biasGrads]);
  return PARAMETERS.map((name, k) => [name, short(values[k]), short(slopes[k])]);
}
