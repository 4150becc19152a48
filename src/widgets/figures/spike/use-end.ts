import { useRef, useState } from "react";
import type { LiveRun } from "../../../session/index.ts";

/** The networks at the weights at which training would end. */
export interface End {
  penalty: number;
  /** The weights of each. */
  weights: Float64Array[];
}

/** Asks the worker where the training of several runs would end; the last question asked is the one that counts. */
export function useEnd(live: LiveRun, runs: number) {
  const [end, setEnd] = useState<End | null>(null);
  const asked = useRef(0);
  const ask = async (penalty: number) => {
    const call = ++asked.current;
    const answers = Array.from({ length: runs }, (_, run) =>
      live.measure("trainedToTheEnd", { penalty }, run),
    );
    const weights = (await Promise.all(answers)) as Float64Array[];
    if (call === asked.current) setEnd({ penalty, weights });
  };
  const forget = () => {
    asked.current++;
    setEnd(null);
  };
  return { end, ask, forget };
}
