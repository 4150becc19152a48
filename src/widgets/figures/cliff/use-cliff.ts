import { useEffect, useState } from "react";
import type { Experiment } from "#experiments";
import type { FigureControl } from "../../figure/use-figure.ts";
import { dotOf, lowest, withDot, type Dot } from "./dots.ts";

/** The runs that left their dots, and the way along all rates. */
export interface Cliff {
  dots: Dot[];
  /** The rate of the run in hand. */
  rate: number;
  isSweeping: boolean;
  /** Trains at every rate that has no dot yet, one after the other. */
  sweep: () => void;
  /** Trains at one rate. */
  trainAt: (rate: number) => void;
  stop: () => void;
  clear: () => void;
}

/** Trains one network a rate, in the worker, and keeps what each came to. */
export function useCliff(figure: FigureControl, rates: number[]): Cliff {
  const [dots, setDots] = useState<Dot[]>([]);
  const [isSweeping, setSweeping] = useState(false);
  const { view, seed, unseen } = figure;
  const { learningRate: rate } = figure.experiments[0].optimizer;

  const train = (next: number) => {
    figure.restart([atRate(figure.experiments[0], next)]);
    figure.live.run(Infinity);
  };
  const nextOf = (known: Dot[]) => rates.find((one) => known.every((dot) => dot.rate !== one));

  useEffect(() => {
    setSweeping(false);
    setDots([]);
  }, [seed]);
  useEffect(() => {
    if (unseen) setSweeping(false);
  }, [unseen]);
  useEffect(() => {
    if (view.state !== "ended" && view.state !== "failed") return;
    const all = withDot(dots, dotOf(rate, view.losses[0], view.state === "failed"));
    setDots(all);
    if (!isSweeping) return;
    // The sweep ends with the best run in hand, whose curve is worth a look.
    const next = nextOf(all) ?? lowest(all).rate;
    if (next === rate) setSweeping(false);
    else train(next);
  }, [view.state]);

  return {
    dots,
    rate,
    isSweeping,
    sweep: () => {
      const next = nextOf(dots);
      if (next === undefined) return;
      setSweeping(true);
      train(next);
    },
    trainAt: (next) => {
      setSweeping(false);
      train(next);
    },
    stop: () => setSweeping(false),
    clear: () => {
      setSweeping(false);
      setDots([]);
    },
  };
}

function atRate(experiment: Experiment, learningRate: number): Experiment {
  return { ...experiment, optimizer: { ...experiment.optimizer, learningRate }, changes: [] };
}
