import { LIMIT_SHARE, requiredOf, type Bar, type Claim } from "./claim.ts";
import { columnOf, seedCount, type Columns } from "./ledger.ts";
import { mean, meanInterval, medianInterval, quantile, rateInterval } from "./statistics.ts";

/** What the runs say about a claim. */
export interface Verdict {
  passed: boolean;
  /** Seeds that cleared the bars, of how many. */
  held: number;
  count: number;
  /** How many had to; null where a statistic decides. */
  required: number | null;
  /** The statistic of a claim about a distribution, with its interval at 95 % confidence. */
  statistic?: { value: number; interval: [number, number] | null };
}

/** Judges a claim by runs over any consecutive seeds; the share that must hold stays the same. */
export function verdictOf(claim: Claim, columns: Columns): Verdict {
  const count = seedCount(columns);
  const { held } = columns;
  const statistic = statisticOf(claim, columns);
  if (statistic) {
    const passed = within(claim.statistic!, statistic.value);
    return { passed, held, count, required: null, statistic };
  }
  const share = requiredOf(claim);
  // A tolerance, because 27 / 30 is no binary fraction.
  const required = Math.ceil((share.held * count) / share.seeds - 1e-9);
  return { passed: held >= required, held, count, required };
}

/** Judges a limit: there the bars must be missed, by nine seeds of ten or by the statistic. */
export function limitVerdictOf(claim: Claim, columns: Columns): Verdict {
  const verdict = verdictOf(claim, columns);
  if (verdict.statistic) return { ...verdict, passed: !verdict.passed };
  const { held, count } = verdict;
  const required = Math.ceil(LIMIT_SHARE * count - 1e-9);
  return { ...verdict, passed: count - held >= required, required };
}

/** The statistic that a claim of the kind "distribution" is about, over the given seeds. */
function statisticOf({ statistic }: Claim, columns: Columns): Verdict["statistic"] {
  if (!statistic) return undefined;
  const { of, value = "" } = statistic;
  const count = seedCount(columns);
  if (of === "rate")
    return { value: columns.held / count, interval: rateInterval(columns.held, count) };
  const column = columnOf(columns, value);
  return of === "median"
    ? { value: quantile(column, 0.5), interval: medianInterval(column) }
    : { value: mean(column), interval: meanInterval(column) };
}

function within({ atLeast = -Infinity, atMost = Infinity }: Bar, value: number): boolean {
  return value >= atLeast && value <= atMost;
}

/**
 * How far the bar of a value is from the twentieth of the seeds that come nearest to it: from the
 * bar to the 5th percentile (or the 95th, under a bar that says at most), in the value's own unit.
 * Negative when that twentieth misses it. Null when the value has no bar.
 */
export function marginOf({ bars }: Claim, columns: Columns, value: string): number | null {
  const { atLeast, atMost } = bars[value] ?? {};
  const column = columnOf(columns, value);
  const margins = [
    ...(atLeast === undefined ? [] : [quantile(column, 0.05) - atLeast]),
    ...(atMost === undefined ? [] : [atMost - quantile(column, 0.95)]),
  ];
  return margins.length === 0 ? null : Math.min(...margins);
}
