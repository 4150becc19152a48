import { useEffect, useRef, useState } from "react";
import { runClaim } from "../../../session/index.ts";

/** How many starts the field holds, from seed 0. */
export const STARTS = 100;

/** What a start came to: whether it learned, or null while nobody has trained it. */
export type Fate = boolean | null;

const UNTRAINED: Fate[] = Array.from({ length: STARTS }, () => null);

/** A hundred random starts of a claim's network, trained here. */
export interface Field {
  fates: Fate[];
  busy: boolean;
  /** Every start was trained. */
  isFull: boolean;
  learned: number;
  problem: string;
  train: () => void;
  clear: () => void;
}

/** Trains the starts of a claim one after another in a worker; with reduced motion all show at once. */
export function useField(lesson: string, claim: string): Field {
  const [fates, setFates] = useState(UNTRAINED);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);
  const train = () => {
    if (busy) return;
    const found = UNTRAINED.slice();
    const atOnce = matchMedia("(prefers-reduced-motion: reduce)").matches;
    setProblem("");
    setBusy(true);
    const seeds = Array.from({ length: STARTS }, (_, seed) => seed);
    end.current = runClaim({ lesson, id: claim, part: "claim", seeds }, (report) => {
      if (report.type === "ran") {
        found[report.result.seed] = report.result.holds;
        if (!atOnce) setFates(found.slice());
        return;
      }
      if (report.type === "problem") setProblem(report.message);
      setFates(found.slice());
      setBusy(false);
    });
  };
  return {
    fates,
    busy,
    isFull: fates.every((fate) => fate !== null),
    learned: fates.filter((fate) => fate === true).length,
    problem,
    train,
    clear: () => {
      end.current?.();
      setBusy(false);
      setFates(UNTRAINED);
    },
  };
}
