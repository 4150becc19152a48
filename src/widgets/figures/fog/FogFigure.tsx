import { useEffect, useMemo, useState, type PointerEvent } from "react";
import { excess, type Experiment } from "#experiments";
import { Picture } from "../../../charts/Picture.tsx";
import { significant } from "../../../charts/format.ts";
import { placeIn } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { FogPicture } from "./FogPicture.tsx";
import { MOVES, bowlUnder, walkOf, type Walk } from "./walks.ts";

export interface FogProps {
  id: string;
  /** SGD, momentum and Adam, on the round bowl and in the canyon. */
  round: Experiment[];
  canyon: Experiment[];
}

const NAMES = ["SGD", "momentum", "Adam"];
const CHOICES = ["you", ...NAMES];
const SHAPES: { value: "round" | "canyon"; label: string }[] = [
  { value: "canyon", label: "canyon" },
  { value: "round", label: "round bowl" },
];

/** Twelve moves in fog, then the fog lifts and three optimizers walk from the same start. */
export function FogFigure({ id, round, canyon }: FogProps) {
  const [shape, setShape] = useState<"round" | "canyon">("canyon");
  const figure = useFigure({ id, experiments: canyon, pace: 1 / 12 });
  const prediction = usePrediction<string>(id);
  const asked = prediction.phase === "ask";
  const bowl = useMemo(() => bowlUnder(figure.experiments[0]), [figure.experiments]);
  const walks = useMemo(() => figure.experiments.map(walkOf), [figure.experiments]);
  const start = walks[0][0];
  const [own, setOwn] = useState<Walk>([]);
  const path: Walk = [start, ...own];
  const here = path[path.length - 1];
  const inFog = figure.view.state === "fresh";
  const above = (place: ArrayLike<number>) => excess(bowl, place);
  const ended = figure.view.state === "ended";
  const ends = [
    ...(own.length > 0 ? [{ name: "you", above: above(here) }] : []),
    ...walks.map((walk, index) => ({
      name: NAMES[index],
      above: above(walk[Math.min(figure.step, walk.length - 1)]),
    })),
  ];

  useEffect(() => {
    if (!ended || prediction.guess === null) return;
    const best = ends.reduce((one, other) => (other.above < one.above ? other : one));
    prediction.settle(
      `You said ${prediction.guess}; lowest after ${MOVES} steps is ${best.name}.`,
      best.name === prediction.guess,
    );
  }, [ended]);

  const step = (place: [number, number]) => {
    if (inFog && own.length < MOVES) setOwn([...own, place]);
  };
  const turnTo = (next: "round" | "canyon") => {
    setShape(next);
    setOwn([]);
    figure.restart(next === "round" ? round : canyon);
  };
  return (
    <Figure
      figure={{
        ...figure,
        reset: () => {
          setOwn([]);
          figure.restart(figure.experiments);
        },
        setSeed: (seed) => {
          setOwn([]);
          figure.setSeed(seed);
        },
      }}
      prediction={prediction}
      status={
        <span>
          {inFog ? `${own.length} of ${MOVES} moves, ` : `step ${figure.step}, `}
          above the lowest{" "}
          <b>{significant(above(inFog ? here : (walks[0][figure.step] ?? here)), 2)}</b>
        </span>
      }
      summary={() => ends.map((end) => `${end.name} ${significant(end.above, 2)}`).join(", ")}
      table={() => ({
        caption: `Loss above the lowest, ${shape}`,
        columns: ["step", ...NAMES],
        rows: walks[0].map((_, at) => [at, ...walks.map((walk) => significant(above(walk[at])))]),
      })}
    >
      <Picture
        label={inFog ? "Fog over a bowl: only the arrow downhill shows" : "Three walks down a bowl"}
        height={(width) => (width < 480 ? width - 20 : 420)}
      >
        {(size) => (
          <FogPicture
            size={size}
            scene={{
              bowl,
              inFog,
              own: inFog || own.length > 0 ? path : undefined,
              walks: inFog
                ? []
                : walks.map((walk, index) => ({
                    name: NAMES[index],
                    walk: walk.slice(0, figure.step + 1),
                  })),
            }}
          >
            {(scales) =>
              inFog && (
                <rect
                  className="fog-pad"
                  width={size.width}
                  height={size.height}
                  onPointerUp={(event: PointerEvent<SVGRectElement>) => {
                    const [x, y] = placeIn(event);
                    step([scales.w.invert(x), scales.b.invert(y)]);
                  }}
                />
              )
            }
          </FogPicture>
        )}
      </Picture>
      {inFog && <StepKeys key={own.length} from={here} onStep={step} />}
      {asked ? (
        <fieldset className="unit-count who-wins">
          <legend>
            Tap where your next step goes, up to {MOVES} times. Who will be lowest after {MOVES}?
          </legend>
          <div>
            {CHOICES.map((name) => (
              <label key={name} className={prediction.guess === name ? "is-counted" : ""}>
                <input
                  type="radio"
                  name="who-wins"
                  className="visually-hidden"
                  checked={prediction.guess === name}
                  onChange={() => prediction.set(name)}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      ) : (
        <>
          <p className="fog-ends">
            {inFog
              ? `Tap where your next step goes, up to ${MOVES} times, then run.`
              : ends.map((end) => (
                  <span key={end.name}>
                    {end.name} <b>{significant(end.above, 2)}</b>
                  </span>
                ))}
          </p>
          <Segmented
            legend="Shape of the bowl"
            name="bowl-shape"
            options={SHAPES}
            chosen={shape}
            onChoose={turnTo}
          />
        </>
      )}
    </Figure>
  );
}

/** The next step by keyboard: two sliders and a button. */
function StepKeys({
  from,
  onStep,
}: {
  from: [number, number];
  onStep: (place: [number, number]) => void;
}) {
  const [to, setTo] = useState(from);
  const range = { type: "range", min: -3, max: 3, step: 0.05 } as const;
  return (
    <KeysOnly legend="Take a step by keyboard">
      <label>
        w
        <input
          {...range}
          value={to[0]}
          onChange={(event) => setTo([event.target.valueAsNumber, to[1]])}
        />
      </label>
      <label>
        b
        <input
          {...range}
          value={to[1]}
          onChange={(event) => setTo([to[0], event.target.valueAsNumber])}
        />
      </label>
      <button className="button" onClick={() => onStep(to)}>
        Take the step
      </button>
    </KeysOnly>
  );
}
