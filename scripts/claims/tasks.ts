import { LIMIT_SEEDS, SEEDS, type Claim } from "../../src/experiments/index.ts";

/** The seeds of one part of one claim. */
export interface Task {
  folder: string;
  id: string;
  part: "certified" | "tuning" | "limit";
  seeds: number[];
}

/** The first of the seeds on which bars are set, which never certify. */
const TUNING = 10_000;

/** The share of a claim's seeds that is kept for setting its bars: forty for a hundred. */
const TUNING_SHARE = 0.4;

/**
 * What has to be run for a claim. Where other seeds were asked for, they stand in for those of the
 * ledger, no more of them than the claim is certified on, and nothing is tuned.
 */
export function tasksOf(
  folder: string,
  { id, seeds = SEEDS, limit }: Claim,
  asked: [number, number] | null,
): Task[] {
  const [first, last] = asked ?? [0, Infinity];
  const from = (start: number, count: number) =>
    Array.from({ length: Math.min(count, last - first + 1) }, (_, index) => start + index);
  const tasks: Task[] = [{ folder, id, part: "certified", seeds: from(first, seeds) }];
  if (!asked)
    tasks.push({
      folder,
      id,
      part: "tuning",
      seeds: from(TUNING, Math.ceil(seeds * TUNING_SHARE)),
    });
  if (limit)
    tasks.push({ folder, id, part: "limit", seeds: from(first, limit.seeds ?? LIMIT_SEEDS) });
  return tasks;
}
