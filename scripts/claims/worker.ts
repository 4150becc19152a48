import { parentPort } from "node:worker_threads";
import { runSeed, type SeedResult } from "../../src/experiments/index.ts";
import { readLesson } from "./lessons.ts";

/** Some seeds of one claim. */
export interface Job {
  folder: string;
  id: string;
  seeds: number[];
}

/** What a job came to; `time` in milliseconds. */
export interface Done {
  job: Job;
  results: SeedResult[];
  time: number;
}

parentPort!.on("message", async (job: Job) => {
  const { claims, experiments } = await readLesson(job.folder);
  const claim = claims.find(({ id }) => id === job.id)!;
  const start = performance.now();
  const results = job.seeds.map((seed) => runSeed(claim, experiments, seed));
  parentPort!.postMessage({ job, results, time: performance.now() - start } satisfies Done);
});
