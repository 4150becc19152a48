import {
  clears,
  columnsOf,
  limitVerdictOf,
  valuesAt,
  verdictOf,
  type Claim,
  type Columns,
  type Row,
  type SeedResult,
  type Verdict,
} from "../../src/experiments/index.ts";

/** How many seeds a broken engine is tried on. */
export const FEW = 5;

/**
 * The first few consecutive seeds of the ledger on which a claim passes by itself, and those on which
 * its limit does: where one turns red there, the patch has turned it red. Null when there are none.
 */
export function greenSeeds(
  claim: Claim,
  row: Row,
): { seeds: number[]; limitSeeds: number[] } | null {
  const seeds = firstPassing(claim, row, verdictOf);
  const limitSeeds = row.limit ? firstPassing(claim, row.limit, limitVerdictOf) : [];
  return seeds && limitSeeds && { seeds, limitSeeds };
}

function firstPassing(
  claim: Claim,
  columns: Columns,
  judge: (claim: Claim, columns: Columns) => Verdict,
): number[] | null {
  const [first, last] = columns.seeds;
  for (let start = first; start + FEW - 1 <= last; start++) {
    const seeds = Array.from({ length: FEW }, (_, index) => start + index);
    const results: SeedResult[] = seeds.map((seed) => {
      const values = valuesAt(columns, seed);
      return { seed, values, holds: clears(claim, values), hash: "" };
    });
    if (judge(claim, columnsOf(results)).passed) return seeds;
  }
  return null;
}
