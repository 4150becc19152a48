import { learnablePlain } from "./peers/learnable.ts";
import type { Contestant, Peer } from "./peer.ts";
import type { Workload } from "./workloads.ts";

/**
 * How far a loss or an output may be from ours: this share of the largest of the curve (or of the
 * outputs). Different orders of sums and elementary functions differ by about 1e-6 and grow with the
 * steps; a wrong rate, batch or weight is off by far more.
 */
export const TOLERANCE = 0.0001;

/** What a network did: the loss of every step, or its outputs where the workload predicts. */
export function workOf(contestant: Contestant, { steps, points }: Workload): Float32Array {
  if (points) return contestant.predict(points);
  return Float32Array.from({ length: steps }, () => contestant.steps(1));
}

/** The largest difference from what the plain kernel did, as a share of the largest value. */
export async function distanceFromOurs(peer: Peer, workload: Workload): Promise<number> {
  const [found, expected] = await Promise.all(
    [peer, learnablePlain].map(async (one) => {
      const contestant = await one.start(workload);
      const work = workOf(contestant, workload);
      contestant.close();
      return work;
    }),
  );
  if (found.length !== expected.length) return Infinity;
  const largest = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return expected.reduce((most, value, k) => {
    const off = Math.abs(found[k] - value) / largest;
    return Number.isNaN(off) ? Infinity : Math.max(most, off);
  }, 0);
}
