import { useEffect, useState } from "react";
import type { Mistake } from "#experiments";
import type { FigureControl } from "../../figure/use-figure.ts";
import { HELD_BACK } from "./digits.ts";

/** How many digits the worker reads at a time: it must not be silent for long. */
const SOME = 250;
/** How long a run has to rest before it is examined, in milliseconds: a scrubber passes many steps. */
const REST = 120;

/** The held-back digits that a run reads wrong where it rests, the surest first; null while that is not known. */
export function useMistakes({ view, live, step, experiments }: FigureControl): Mistake[] | null {
  const [found, setFound] = useState<{ at: string; mistakes: Mistake[] } | null>(null);
  const rests = view.frame !== null && (view.state === "paused" || view.state === "ended");
  const at = `${step} ${JSON.stringify(live.present())}`;
  useEffect(() => {
    if (!rests || found?.at === at) return;
    let isLate = false;
    const data = { ...experiments[0].data, split: "test" };
    const examine = async () => {
      const mistakes: Mistake[] = [];
      for (let from = 0; from < HELD_BACK && !isLate; from += SOME)
        mistakes.push(
          ...((await live.measure("mistakes", { data, from, count: SOME })) as Mistake[]),
        );
      if (!isLate) setFound({ at, mistakes: mistakes.sort((a, b) => b.sure - a.sure) });
    };
    const timer = setTimeout(examine, REST);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [rests, at]);
  return found?.at === at ? found.mistakes : null;
}
