import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Done, Job } from "./worker.ts";

/** Runs jobs on all cores; calls back as each is done. Throws what a job throws. */
export async function runJobs(jobs: Job[], onDone: (done: Done) => void): Promise<void> {
  const waiting = [...jobs];
  const count = Math.min(availableParallelism(), jobs.length);
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url));
      const next = () => {
        const job = waiting.shift();
        if (job) worker.postMessage(job);
        else void worker.terminate().then(() => resolve());
      };
      worker.on("message", (done: Done) => {
        onDone(done);
        next();
      });
      worker.on("error", reject);
      next();
    });
  await Promise.all(Array.from({ length: count }, work));
}
