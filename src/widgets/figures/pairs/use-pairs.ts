import { useEffect, useMemo, useRef, useState } from "react";
import { binaryCrossEntropy } from "#experiments";
import type { FigureControl } from "../../figure/use-figure.ts";
import { EVERY, validationOf, type Logged, type Pair } from "./pairs.ts";

/** Logs the validation losses of two runs while they train, and keeps every pair that came to its end. */
export function usePairs(figure: FigureControl, first: Pair) {
  const [pairs, setPairs] = useState<Pair[]>([first]);
  const [present, setPresent] = useState<[Logged, Logged] | null>(null);
  const { view, experiments, seed } = figure;
  const validation = useMemo(() => validationOf(experiments[0]), [experiments]);
  const logged = useRef<{ seed: number; runs: [Logged, Logged] }>({ seed: -1, runs: blank() });
  useEffect(() => {
    const { frame } = view;
    if (!frame || pairs.some((pair) => pair.seed === seed)) return;
    if (logged.current.seed !== seed) logged.current = { seed, runs: blank() };
    const { runs } = logged.current;
    const ended = view.state === "ended";
    const isDue = frame.step % EVERY === 0 || ended;
    if (isDue && frame.step > (runs[0].steps.at(-1) ?? 0))
      runs.forEach((run, index) => {
        run.steps.push(frame.step);
        run.losses.push(binaryCrossEntropy(frame.runs[index].outputs!, validation.targets));
      });
    if (ended) {
      setPairs([...pairs, { seed, runs }]);
      setPresent(null);
    } else setPresent([...runs]);
  }, [view.frame]);
  const forget = () => {
    logged.current = { seed: -1, runs: blank() };
    setPresent(null);
    setPairs([first]);
  };
  return { pairs, present, forget };
}

function blank(): [Logged, Logged] {
  return [
    { steps: [], losses: [] },
    { steps: [], losses: [] },
  ];
}
