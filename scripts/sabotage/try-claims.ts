/**
 * Runs claims in the project that this file stands in, a few seeds each, and prints what became of
 * each as a line of JSON. Started by `npm run sabotage` in a broken copy.
 */
import { plain } from "../../src/engine/index.ts";
import { readDigits } from "../../src/digits/index.ts";
import {
  columnsOf,
  loadForClaim,
  runSeed,
  verdictOf,
  type Claim,
  type SeedResult,
} from "../../src/experiments/index.ts";
import { readLesson, type Lesson } from "../claims/lesson.ts";
import { loadKernel } from "../load-kernel.ts";

/** A claim to be tried on some seeds. */
export interface Trial {
  folder: string;
  id: string;
  seeds: number[];
}

/** Whether it still holds; `why` says what it came to where it does not. */
export interface Outcome {
  id: string;
  holds: boolean;
  why: string;
}

const { trials, kernel: name }: { trials: Trial[]; kernel: "fast" | "plain" } = JSON.parse(
  process.argv[2],
);
const kernel = name === "plain" ? plain : loadKernel();
if (name === "fast" && kernel.name !== "fast") throw new Error("The fast kernel does not load.");
for (const { folder, id, seeds } of trials) {
  console.log(JSON.stringify({ started: id }));
  const lesson = await readLesson(folder);
  console.log(
    JSON.stringify(
      await outcomeOf(
        lesson,
        lesson.claims.find((one) => one.id === id)!,
        seeds,
      ),
    ),
  );
}

async function outcomeOf({ experiments }: Lesson, claim: Claim, seeds: number[]): Promise<Outcome> {
  const { id } = claim;
  const results: SeedResult[] = [];
  try {
    await loadForClaim(claim, experiments, readDigits);
    for (const seed of seeds) {
      const result = runSeed(claim, experiments, seed, kernel);
      results.push(result);
      // Nothing can save it any more.
      if (!claim.statistic && !result.holds)
        return { id, holds: false, why: `seed ${seed}: ${JSON.stringify(result.values)}` };
    }
  } catch (error) {
    return { id, holds: false, why: (error as Error).message };
  }
  const { passed, statistic } = verdictOf(claim, columnsOf(results));
  return { id, holds: passed, why: passed ? "" : `statistic ${statistic?.value}` };
}
