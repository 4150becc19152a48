import type { ProgressEvent } from "./event.ts";
import { firstTries } from "./first-tries.ts";

/** How often a reader was right when so sure. */
export interface Calibration {
  sure: 1 | 2 | 3;
  right: number;
  count: number;
}

/** How often first tries were right at each degree of sureness that the reader gave; one entry a degree. */
export function calibration(events: Iterable<ProgressEvent>): Calibration[] {
  const tries = firstTries(events);
  return ([1, 2, 3] as const).map((sure) => {
    const own = tries.filter(({ data }) => data.sure === sure);
    const right = own.filter(({ data }) => data.verdict === "right").length;
    return { sure, right, count: own.length };
  });
}
