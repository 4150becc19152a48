import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SeedResult } from "../../src/experiments/index.ts";
import type { Task } from "./tasks.ts";
import type { Done } from "./worker.ts";

/** How long a worker should be busy before it asks again, in milliseconds. */
const CHUNK = 250;

/** What is left of a task, and how long one of its seeds takes; unknown before the first. */
interface Left {
  task: Task;
  seeds: number[];
  time: number | null;
}

/**
 * Runs tasks on all cores, a few seeds at a time; calls back as some are done. Tries one seed of
 * each, then takes from whichever has the most work left, so that nothing long is left to the end.
 */
export async function runTasks(
  tasks: Task[],
  onDone: (task: Task, results: SeedResult[], time: number) => void,
): Promise<void> {
  const left: Left[] = tasks.map((task) => ({ task, seeds: [...task.seeds], time: null }));
  const workers: Worker[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url));
      workers.push(worker);
      let at: Left;
      const next = () => {
        const most = heaviest(left);
        if (!most) return resolve();
        at = most;
        // Behind the others, so that the next worker tries another task first.
        left.push(...left.splice(left.indexOf(at), 1));
        const count = at.time === null ? 1 : Math.max(1, Math.round(CHUNK / at.time));
        worker.postMessage({ ...at.task, seeds: at.seeds.splice(0, count) });
      };
      worker.on("message", (done: Done) => {
        if ("problem" in done) return reject(new Error(done.problem));
        at.time = done.time / done.results.length;
        onDone(at.task, done.results, done.time);
        next();
      });
      worker.on("error", reject);
      next();
    });
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function heaviest(left: Left[]): Left | undefined {
  const weight = ({ seeds, time }: Left) => seeds.length * (time ?? Infinity);
  return left
    .filter(({ seeds }) => seeds.length > 0)
    .reduce<Left | undefined>(
      (most, one) => (most && weight(most) >= weight(one) ? most : one),
      undefined,
    );
}
