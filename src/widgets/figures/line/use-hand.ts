import { useEffect, useState } from "react";
import type { Experiment } from "#experiments";
import type { FigureControl } from "../../figure/use-figure.ts";
import type { Line } from "./line.ts";

const WEIGHT = "layers.0.weights.0";
const BIAS = "layers.0.biases.0";

/** A line that the reader places and the run moves on from there. */
export interface Hand {
  /** The line as it stands now. */
  line: Line;
  /** Where it stood, or will stand, when learning begins. */
  start: Line;
  /** The reader has placed it. */
  placed: boolean;
  place: (line: Line) => void;
  /** Lets go of it: the random start is back. */
  release: () => void;
}

/** Puts the reader's line into the experiment, as changes at step 0; `first` is its random start. */
export function useHand(figure: FigureControl, experiment: Experiment, first: Line): Hand {
  const { live, view } = figure;
  const [placed, setPlaced] = useState<Line | null>(null);
  const [random, setRandom] = useState(first);
  const parameters = view.frame?.runs[0].parameters;
  const now = parameters && { w: parameters[0], b: parameters[1] };

  // Another seed is another random start, which only the worker can draw.
  useEffect(() => {
    setPlaced(figure.linked ? startIn(live.present()[0]) : null);
    if (figure.seed !== experiment.seed || figure.linked) live.seek(0);
  }, [figure.seed, figure.linked]);
  useEffect(() => {
    if (now && figure.step === 0 && !placed) setRandom(now);
  }, [parameters]);

  const start = placed ?? random;
  return {
    line: now ?? start,
    start,
    placed: placed !== null,
    place: (line) => {
      const changes = [
        { step: 0, path: WEIGHT, value: line.w },
        { step: 0, path: BIAS, value: line.b },
      ];
      setPlaced(line);
      live.reset(live.present().map((one) => ({ ...one, changes })));
    },
    release: () => setPlaced(null),
  };
}

/** The line that an experiment puts in place before its first step. */
function startIn({ changes = [] }: Experiment): Line | null {
  const valueOf = (name: string) =>
    changes.find(({ step, path }) => step === 0 && path === name)?.value;
  const [w, b] = [valueOf(WEIGHT), valueOf(BIAS)];
  return typeof w === "number" && typeof b === "number" ? { w, b } : null;
}
