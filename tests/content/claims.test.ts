import { describe, expect, test } from "vitest";
import {
  failedSeeds,
  loadForClaim,
  limitVerdictOf,
  runLimitSeed,
  runSeed,
  seedCount,
  valuesAt,
  verdictOf,
  type Claim,
  type Columns,
  type SeedResult,
} from "#experiments";
import { readDigits } from "../../src/digits/index.ts";
import { loadKernel } from "../../scripts/load-kernel.ts";
import { readLessons } from "../../scripts/claims/lessons.ts";

/** Seeds that are run again here, spread over those of the ledger. */
const AGAIN = [0, 33, 66, 99];

const kernel = loadKernel();

for (const { folder, claims, experiments, ledger, keys } of await readLessons())
  describe(folder, () => {
    for (const claim of claims)
      test(`"${claim.id}" comes out again to the bits of the ledger`, async () => {
        const row = ledger[claim.id];
        expect(row, "the ledger lacks the claim: run npm run claims").toBeDefined();
        expect(row.key, "the ledger is stale: run npm run claims").toBe(keys[claim.id]);
        expectCounted(claim, row);
        expect(verdictOf(claim, row).passed).toBe(true);
        await loadForClaim(claim, experiments, readDigits);
        for (const seed of AGAIN.filter((candidate) => candidate <= row.seeds[1])) {
          const result = runSeed(claim, experiments, seed, kernel);
          expectSame(result, row);
          expect(result.curve).toEqual(row.curves?.[seed - row.seeds[0]]);
        }
        if (!claim.limit) return;
        expectCounted(claim, row.limit!);
        expect(limitVerdictOf(claim, row.limit!).passed).toBe(true);
        expectSame(runLimitSeed(claim, experiments, 0, kernel), row.limit!);
      }, 60_000);
  });

function expectCounted(claim: Claim, columns: Columns): void {
  expect(seedCount(columns) - failedSeeds(claim, columns).length).toBe(columns.held);
}

function expectSame({ seed, values, hash }: SeedResult, columns: Columns): void {
  expect(values).toEqual(valuesAt(columns, seed));
  expect(hash).toEqual(columns.hashes[seed - columns.seeds[0]]);
}
