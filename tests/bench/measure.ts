import type { Entry } from "./arena.ts";
import type { Place } from "./places/place.ts";

/** What one contestant came to: rates per second of CPU time, one a round. */
export interface Result extends Entry {
  /** Floating-point operations a second, in GFLOP/s. */
  gflops: number[];
  examplesPerSecond: number;
}

/** Length of one contestant's part of a round, in milliseconds; Chromium tells CPU time in steps of ten. */
const PART = 300;

/** Everybody on one workload, in short rounds that take turns. */
export async function measure(place: Place, id: string, rounds: number): Promise<Result[]> {
  const entries = await place.call<Entry[]>("open", id);
  const here = entries.flatMap(({ failed }, index) => (failed === null ? [index] : []));
  const steps = new Map<number, number>();
  for (const index of here) steps.set(index, await place.call<number>("calibrate", index, PART));
  const results: Result[] = entries.map((entry) => ({
    ...entry,
    gflops: [],
    examplesPerSecond: NaN,
  }));
  for (let round = 0; round < rounds; round++)
    for (const index of here) {
      const { flopsPerStep, gflops } = results[index];
      const count = steps.get(index)!;
      const from = await place.cpuSeconds();
      await place.call("run", index, count);
      const seconds = (await place.cpuSeconds()) - from;
      gflops.push((flopsPerStep * count) / seconds / 1e9);
    }
  await place.call("close");
  for (const result of results)
    result.examplesPerSecond =
      (median(result.gflops) * 1e9 * result.examplesPerStep) / result.flopsPerStep;
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
