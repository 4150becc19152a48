import type { Claim } from "./claim.ts";
import type { SeedResult } from "./certify.ts";
import { clears } from "./clears.ts";

/** Consecutive seeds as the committed ledger keeps them: column by column, one entry a seed. */
export interface Columns {
  seeds: [first: number, last: number];
  /** How many seeds cleared the bars of the claim. */
  held: number;
  /** Null stands for a number that is not finite. */
  values: Record<string, (number | null)[]>;
  /** One a seed, over the parameters of all its runs. */
  hashes: string[];
}

/** One claim in the ledger. */
export interface Row extends Columns {
  /** Hash of all that the row depends on; another hash makes it stale. */
  key: string;
  curves?: number[][];
  /** How it did on the seeds on which its bars were set, which do not count. */
  tuning: { seeds: [first: number, last: number]; held: number };
  /** The runs of its limit, where it has one; `held` counts those that clear the bars even there. */
  limit?: Columns;
}

/** The ledger of a lesson, by id of claim. */
export type Ledger = Record<string, Row>;

/** All that was run for a claim. */
export interface Results {
  certified: SeedResult[];
  tuning: SeedResult[];
  limit: SeedResult[];
}

/** Gathers what was run for a claim into a row; each list holds consecutive seeds. */
export function rowOf(key: string, { certified, tuning, limit }: Results): Row {
  const { seeds, held, values, hashes } = columnsOf(certified);
  const tuned = columnsOf(tuning);
  return {
    key,
    seeds,
    held,
    tuning: { seeds: tuned.seeds, held: tuned.held },
    values,
    hashes,
    ...(certified[0].curve && { curves: certified.map(({ curve }) => curve!) }),
    ...(limit.length > 0 && { limit: columnsOf(limit) }),
  };
}

/** Gathers the results of consecutive seeds into columns. */
export function columnsOf(results: SeedResult[]): Columns {
  const names = Object.keys(results[0].values);
  return {
    seeds: [results[0].seed, results[results.length - 1].seed],
    held: results.filter(({ holds }) => holds).length,
    values: Object.fromEntries(
      names.map((name) => [name, results.map((result) => result.values[name])]),
    ),
    hashes: results.map(({ hash }) => hash),
  };
}

/** How many seeds were run. */
export function seedCount({ seeds: [first, last] }: Pick<Columns, "seeds">): number {
  return last - first + 1;
}

/** The values of one seed. */
export function valuesAt({ values, seeds }: Columns, seed: number): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(values).map(([name, column]) => [name, column[seed - seeds[0]]]),
  );
}

/** One value over the seeds, NaN where it was not finite; none when nothing of that name was measured. */
export function columnOf({ values }: Pick<Columns, "values">, name: string): number[] {
  return (values[name] ?? []).map((value) => value ?? NaN);
}

/** The seeds on which the bars were not cleared. */
export function failedSeeds(claim: Claim, columns: Columns): number[] {
  const failed: number[] = [];
  for (let seed = columns.seeds[0]; seed <= columns.seeds[1]; seed++)
    if (!clears(claim, valuesAt(columns, seed))) failed.push(seed);
  return failed;
}
