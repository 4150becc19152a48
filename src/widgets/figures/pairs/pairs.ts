import type { DataSet } from "#engine";
import { buildData, type Experiment } from "#experiments";

/** What was logged of one run: the validation loss at some steps. */
export interface Logged {
  steps: number[];
  losses: number[];
}

/** One run of each of two settings, from one seed. */
export interface Pair {
  seed: number;
  runs: [Logged, Logged];
}

/** How often the validation loss is logged, in steps. */
export const EVERY = 10;

/** Examples that no run is trained on, the same for all of them. */
export function validationOf({ data, seed }: Experiment): DataSet {
  return buildData({ ...data, split: "test", count: 400 }, seed);
}

/** The last logged loss of each run of a setting. */
export function endsOf(pairs: Pair[], setting: 0 | 1): number[] {
  return pairs.map(({ runs }) => runs[setting].losses[runs[setting].losses.length - 1]);
}

/** The middle of some numbers; of an even count the mean of the middle two. */
export function median(values: number[]): number {
  const sorted = values.slice().sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

/** By how much the median of the second setting is lower than that of the first, after 1, 2, 3 … pairs. */
export function leadsOf(pairs: Pair[]): number[] {
  return pairs.map((_, n) => {
    const [first, second] = ([0, 1] as const).map((one) =>
      median(endsOf(pairs.slice(0, n + 1), one)),
    );
    return first - second;
  });
}

/** In how many pairs the second setting ended lower. */
export function winsOf(pairs: Pair[]): number {
  const [first, second] = ([0, 1] as const).map((one) => endsOf(pairs, one));
  return first.filter((loss, n) => second[n] < loss).length;
}
