import { useEffect, useMemo, useState } from "react";
import { tapeOf, withTape, type Experiment } from "#experiments";
import { Picture } from "../../../charts/Picture.tsx";
import { decimal } from "../../../charts/format.ts";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { GuessKeys, GuessStep } from "./GuessStep.tsx";
import { PullKeys, PullPad } from "./PullTape.tsx";
import { TapePicture } from "./TapePicture.tsx";
import { ADAM, TAPES, TRACKS, isTenfold, nameOf, tracksOf, type TapeName } from "./tracks.ts";

export interface TapeProps {
  id: string;
  /** Plain descent, momentum, Adam and AdamW, each with one weight. */
  experiments: Experiment[];
  /** The weight before the first step. */
  start: number;
}

const NAMES: { value: TapeName; label: string }[] = [
  { value: "zigzag", label: "back and forth" },
  { value: "steady", label: "steady" },
  { value: "shout", label: "one shout" },
];

/** Guess Adam's first step, run the tape, pull its bars. */
export function TapeFigure({ id, experiments, start }: TapeProps) {
  const figure = useFigure({ id, experiments, pace: 1 / 10, takes: alike(experiments) });
  const prediction = usePrediction<number>(id);
  const asked = prediction.phase === "ask";
  const { view } = figure;
  const trained = useMemo(() => tapeOf(figure.experiments[0]), [figure.experiments]);
  const [inHand, setInHand] = useState<number[] | null>(null);
  const [hasRun, setHasRun] = useState(false);
  const tape = inHand ?? trained;
  const tracks = useMemo(() => tracksOf(figure.experiments, tape), [figure.experiments, tape]);
  // Once the tape has been seen to run, pulling a bar moves all tracks at once.
  const shown = inHand || (hasRun && figure.step === 0) ? tape.length : figure.step;

  useEffect(() => {
    if (view.state !== "ended") return;
    setHasRun(true);
    if (prediction.guess === null) return;
    const first = tracks[ADAM][0];
    prediction.settle(
      `You drew ${decimal(prediction.guess, 2)}. Adam’s first step is ${decimal(first, 2)}: one learning rate, against the sign of the gradient.`,
      Math.abs(prediction.guess - first) <= 0.02,
    );
  }, [view.state]);

  const take = (next: number[]) => {
    setInHand(null);
    figure.restart(figure.experiments.map((experiment) => withTape(experiment, next)));
    if (hasRun) figure.live.run(Infinity);
  };
  /** A tape that was read to its end is read from its beginning again. */
  const rewind = () => {
    if (figure.step >= tape.length) figure.restart(figure.experiments);
  };
  const tenfold = isTenfold(tape);
  return (
    <Figure
      figure={{
        ...figure,
        run: () => {
          rewind();
          figure.run();
        },
        stepOnce: () => {
          rewind();
          figure.stepOnce();
        },
        reset: () => {
          setHasRun(false);
          figure.reset();
        },
        setSeed: (seed) =>
          figure.restart(
            figure.experiments.map((experiment) => withTape({ ...experiment, seed }, trained)),
          ),
      }}
      prediction={prediction}
      isDone={hasRun}
      actions={
        hasRun ? (
          <button
            className={tenfold ? "button" : "button button-primary"}
            onClick={() => take(tape.map((g) => (tenfold ? g / 10 : 10 * g)))}
          >
            {tenfold ? "A tenth of them" : "Ten times the gradients"}
          </button>
        ) : undefined
      }
      status={<span>step {shown}</span>}
      summary={() =>
        TRACKS.map(
          (name, at) =>
            `${name}: first step ${decimal(tracks[at][0], 2)}, last ${decimal(tracks[at].at(-1)!, 2)}`,
        ).join("; ")
      }
      table={() => ({
        caption: "What each optimizer makes of the gradients",
        columns: ["step", "gradient", ...TRACKS],
        rows: tape
          .slice(0, shown)
          .map((g, at) => [at + 1, decimal(g, 1), ...tracks.map((track) => decimal(track[at], 3))]),
      })}
    >
      <Picture
        label="A tape of gradients, and below it the steps that four optimizers make of them"
        height={(width) => (width < 480 ? 400 : 450)}
      >
        {(size) => (
          <TapePicture size={size} scene={{ tape, tracks, shown: asked ? 0 : shown, start }}>
            {(scales) =>
              asked ? (
                <GuessStep {...scales} guess={prediction.guess} onGuess={prediction.set} />
              ) : (
                <PullPad {...scales} gradients={tape} onPull={setInHand} onRelease={take} />
              )
            }
          </TapePicture>
        )}
      </Picture>
      {asked ? (
        <GuessKeys guess={prediction.guess} onGuess={prediction.set} />
      ) : (
        <>
          <PullKeys tape={tape} onRelease={take} />
          <Segmented
            legend="Which tape"
            name="tape"
            options={NAMES}
            chosen={nameOf(tape)}
            onChoose={(name) => take(TAPES[name].map((g) => (tenfold ? 10 * g : g)))}
          />
        </>
      )}
    </Figure>
  );
}
