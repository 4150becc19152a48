import {
  clears,
  columnsOf,
  valuesAt,
  verdictOf,
  type Claim,
  type Row,
  type SeedResult,
} from "../../src/experiments/index.ts";

/** How many seeds a broken engine is tried on. */
export const FEW = 5;

/**
 * The first few consecutive seeds of the ledger that by themselves pass: there a claim that turns red
 * has been turned red by the patch. Null when there are none.
 */
export function greenSeeds(claim: Claim, row: Row): number[] | null {
  const [first, last] = row.seeds;
  for (let start = first; start + FEW - 1 <= last; start++) {
    const seeds = Array.from({ length: FEW }, (_, index) => start + index);
    const results: SeedResult[] = seeds.map((seed) => {
      const values = valuesAt(row, seed);
      return { seed, values, holds: clears(claim, values), hash: "" };
    });
    if (verdictOf(claim, columnsOf(results)).passed) return seeds;
  }
  return null;
}
