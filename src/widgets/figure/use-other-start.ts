import { useEffect } from "react";
import type { Experiment } from "#experiments";
import type { FigureControl } from "./use-figure.ts";

/** Asks the worker for step 0 of another random start, or of a link: the page holds only that of the figure's `own`. */
export function useOtherStart({ experiments, seed, linked, live }: FigureControl, own: Experiment) {
  useEffect(() => {
    if (linked || seed !== own.seed) live.seek(0);
  }, [experiments]);
}
