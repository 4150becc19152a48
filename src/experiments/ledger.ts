import type { Claim } from "./claim.ts";
import { clears, type SeedResult } from "./certify.ts";

/** One claim as the committed ledger keeps it: column by column, one entry a seed. */
export interface Row {
  /** Hash of all that the row depends on; another hash makes it stale. */
  key: string;
  seeds: [first: number, last: number];
  held: number;
  values: Record<string, number[]>;
  hashes: string[][];
  curves?: number[][];
}

/** The ledger of a lesson, by id of claim. */
export type Ledger = Record<string, Row>;

/** Gathers the results of consecutive seeds into a row. */
export function rowOf(key: string, results: SeedResult[]): Row {
  const names = Object.keys(results[0].values);
  const values = Object.fromEntries(
    names.map((name) => [name, results.map((result) => result.values[name])]),
  );
  const row: Row = {
    key,
    seeds: [results[0].seed, results[results.length - 1].seed],
    held: results.filter(({ holds }) => holds).length,
    values,
    hashes: results.map(({ hashes }) => hashes),
  };
  if (results[0].curve) row.curves = results.map(({ curve }) => curve!);
  return row;
}

/** How many seeds a row ran. */
export function seedCount(row: Row): number {
  return row.seeds[1] - row.seeds[0] + 1;
}

/** The seeds on which a claim did not hold. */
export function failedSeeds(claim: Claim, row: Row): number[] {
  const failed: number[] = [];
  for (let index = 0; index < seedCount(row); index++) {
    const values = Object.fromEntries(
      Object.entries(row.values).map(([name, column]) => [name, column[index]]),
    );
    if (!clears(claim, values)) failed.push(row.seeds[0] + index);
  }
  return failed;
}

/** The quantile q in [0, 1] of a column, by linear interpolation between order statistics. */
export function quantile(column: number[], q: number): number {
  const sorted = [...column].sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}
