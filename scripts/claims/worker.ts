import { parentPort } from "node:worker_threads";
import { readDigits } from "../../src/digits/index.ts";
import {
  loadForClaim,
  runLimitSeed,
  runSeed,
  type SeedResult,
} from "../../src/experiments/index.ts";
import { loadKernel } from "../load-kernel.ts";
import { readLesson } from "./lesson.ts";
import type { Task } from "./tasks.ts";

/** What some seeds came to, `time` in milliseconds, or why they could not be run. */
export type Done = { results: SeedResult[]; time: number } | { problem: string };

const kernel = loadKernel();

parentPort!.on("message", async ({ folder, id, part, seeds }: Task) => {
  parentPort!.postMessage(await work(folder, id, part === "limit" ? runLimitSeed : runSeed, seeds));
});

async function work(
  folder: string,
  id: string,
  run: typeof runSeed,
  seeds: number[],
): Promise<Done> {
  try {
    const { claims, experiments } = await readLesson(folder);
    const claim = claims.find((candidate) => candidate.id === id)!;
    await loadForClaim(claim, experiments, readDigits);
    const start = performance.now();
    const results = seeds.map((seed) => run(claim, experiments, seed, kernel));
    return { results, time: performance.now() - start };
  } catch (error) {
    return { problem: `${folder}: ${(error as Error).message}` };
  }
}
