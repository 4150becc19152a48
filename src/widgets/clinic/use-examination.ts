import { useEffect, useRef, useState } from "react";
import { heldBackOf, readingSteps, type Experiment, type Reading } from "#experiments";
import { useRun } from "../../session/index.ts";

/** A run with the monitors on. */
export interface Examination {
  readings: readonly Reading[];
  state: "none" | "running" | "ended" | "failed";
  /** Motion is reduced, so that nothing of the run was shown on its way. */
  hasJumped: boolean;
  /** Trains an experiment from its first weights; resolves to its readings unless another start came between. */
  start: (experiment: Experiment) => Promise<readonly Reading[] | null>;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Trains in the session's worker from one reading to the next, a frame of the screen for each; with
 * reduced motion it jumps to the end.
 */
export function useExamination(experiment: Experiment): Examination {
  const [, live] = useRun([experiment], {});
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [state, setState] = useState<Examination["state"]>("none");
  const [hasJumped, setHasJumped] = useState(false);
  const current = useRef(0);
  useEffect(() => () => void current.current++, []);

  async function start(next: Experiment): Promise<readonly Reading[] | null> {
    const own = ++current.current;
    const isQuiet = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const argument = { heldBack: heldBackOf(next.data) };
    live.reset([next]);
    setReadings([]);
    setState("running");
    setHasJumped(isQuiet);
    let read: readonly Reading[] = [];
    for (const step of readingSteps(next)) {
      live.seek(step);
      const reading = (await live.measure("monitors", argument)) as Reading;
      if (own !== current.current) return null;
      // A run that failed stays behind the step that it was sent to.
      if (reading.step < step) break;
      read = [...read, reading];
      if (!isQuiet) {
        setReadings(read);
        await nextFrame();
        if (own !== current.current) return null;
      }
    }
    setReadings(read);
    setState(read.at(-1)?.step === readingSteps(next).at(-1) ? "ended" : "failed");
    return read;
  }

  return { readings, state, hasJumped, start };
}
