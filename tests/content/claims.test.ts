import { describe, expect, test } from "vitest";
import { failedSeeds, requiredShare, runSeed, seedCount } from "#experiments";
import { readLessons } from "../../scripts/claims/lessons.ts";

/** Seeds that are run again here, spread over those of the ledger. */
const AGAIN = [0, 33, 66, 99];

for (const { folder, claims, experiments, ledger, key } of await readLessons())
  describe(folder, () => {
    for (const claim of claims)
      test(`"${claim.id}" comes out again to the bits of the ledger`, () => {
        const row = ledger[claim.id];
        expect(row, "the ledger lacks the claim: run npm run claims").toBeDefined();
        expect(row.key, "the ledger is stale: run npm run claims").toBe(key);
        expect(seedCount(row) - failedSeeds(claim, row).length).toBe(row.held);
        expect(row.held).toBeGreaterThanOrEqual(requiredShare(claim) * seedCount(row));
        for (const seed of AGAIN.filter((candidate) => candidate <= row.seeds[1])) {
          const result = runSeed(claim, experiments, seed);
          const at = seed - row.seeds[0];
          const expected = Object.fromEntries(
            Object.entries(row.values).map(([name, column]) => [name, column[at]]),
          );
          expect(result.values).toEqual(expected);
          expect(result.hashes).toEqual(row.hashes[at]);
          expect(result.curve).toEqual(row.curves?.[at]);
        }
      }, 60_000);
  });
