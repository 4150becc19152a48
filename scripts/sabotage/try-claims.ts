/**
 * Runs claims in the project that this file stands in, a few seeds each, and prints what became of
 * each as a line of JSON. Started by `npm run sabotage` in a broken copy.
 */
import { plain } from "../../src/engine/index.ts";
import { readDigits } from "../../src/digits/index.ts";
import {
  columnsOf,
  limitVerdictOf,
  loadForClaim,
  runLimitSeed,
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
  /** Those of its limit; none where it has no limit. */
  limitSeeds: number[];
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
for (const { folder, id, seeds, limitSeeds } of trials) {
  console.log(JSON.stringify({ started: id }));
  const lesson = await readLesson(folder);
  const claim = lesson.claims.find((one) => one.id === id)!;
  console.log(JSON.stringify(await outcomeOf(lesson, claim, seeds, limitSeeds)));
}

async function outcomeOf(
  { experiments }: Lesson,
  claim: Claim,
  seeds: number[],
  limitSeeds: number[],
): Promise<Outcome> {
  const { id } = claim;
  const red = (why: string): Outcome => ({ id, holds: false, why });
  const results: SeedResult[] = [];
  try {
    await loadForClaim(claim, experiments, readDigits);
    for (const seed of seeds) {
      const result = runSeed(claim, experiments, seed, kernel);
      results.push(result);
      // Nothing can save it any more.
      if (!claim.statistic && !result.holds)
        return red(`seed ${seed}: ${JSON.stringify(result.values)}`);
    }
    const { passed, statistic } = verdictOf(claim, columnsOf(results));
    if (!passed) return red(`${claim.statistic?.of} ${statistic?.value}`);
    if (limitSeeds.length === 0) return { id, holds: true, why: "" };
    const beyond = limitSeeds.map((seed) => runLimitSeed(claim, experiments, seed, kernel));
    const limit = limitVerdictOf(claim, columnsOf(beyond));
    return limit.passed ? { id, holds: true, why: "" } : red("it holds beyond its limit");
  } catch (error) {
    return red((error as Error).message);
  }
}
