/**
 * Runs the claims of all lessons over seeds 0 to 99, or as many as the claim asks for, and writes the ledger.
 *
 *   npm run claims                     rows of claims that something they depend on has changed
 *   npm run claims -- --all            every row
 *   npm run claims -- --only ID,ID     these claims
 *   npm run claims -- --seeds 100-199  other seeds; writes no ledger
 *   npm run claims -- --json FILE      the results as a file besides
 *
 * Ends with 1 when a claim falls short, in the words of its lesson.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rowOf, verdictOf, type Results } from "../src/experiments/index.ts";
import { writeLedger } from "./claims/ledger-file.ts";
import { root } from "./claims/lesson.ts";
import { readLessons, type LessonClaims } from "./claims/lessons.ts";
import { readOptions } from "./claims/options.ts";
import { runTasks } from "./claims/pool.ts";
import { tasksOf } from "./claims/tasks.ts";
import { inOrder, lineOf, shortfall, show, sortedColumns } from "./claims/words.ts";
import { provideKernel } from "./kernel.mjs";
import { helpIfAsked } from "./usage.ts";

helpIfAsked(import.meta.url);
const start = performance.now();
provideKernel();
try {
  const short = await certify();
  if (short.length > 0) fail(short.join("\n\n"));
} catch (error) {
  fail((error as Error).message);
}

/** Runs what is due; returns what fell short, be it run now or before. */
async function certify(): Promise<string[]> {
  const options = readOptions(process.argv.slice(2));
  const lessons = await readLessons();
  const all = lessons.flatMap((lesson) => lesson.claims.map((claim) => ({ lesson, claim })));
  for (const id of options.only)
    if (!all.some(({ claim }) => claim.id === id)) throw new Error(`There is no claim "${id}".`);
  const asked = all.filter(
    ({ claim }) => options.only.length === 0 || options.only.includes(claim.id),
  );
  const everyOne = options.all || options.only.length > 0 || options.seeds !== null;
  const due = asked.filter(
    ({ lesson, claim }) => everyOne || lesson.ledger[claim.id]?.key !== lesson.keys[claim.id],
  );
  const tasks = due.flatMap(({ lesson, claim }) => tasksOf(lesson.folder, claim, options.seeds));

  const results = new Map<string, Results>();
  const times = new Map<string, number>();
  const total = tasks.reduce((sum, { seeds }) => sum + seeds.length, 0);
  let done = 0;
  await runTasks(tasks, ({ id, part }, some, time) => {
    const of = results.get(id) ?? { certified: [], tuning: [], limit: [] };
    of[part].push(...some);
    results.set(id, of);
    times.set(id, (times.get(id) ?? 0) + time);
    progress((done += some.length), total);
  });

  const short: string[] = [];
  const report: Record<string, unknown> = {};
  for (const { lesson, claim } of due) {
    const { certified, tuning, limit } = results.get(claim.id)!;
    const columns = sortedColumns(certified);
    const ran = {
      columns,
      ...(limit.length > 0 && { limit: sortedColumns(limit) }),
      ...(tuning.length > 0 && { tuning: sortedColumns(tuning) }),
      time: times.get(claim.id)! / (certified.length + tuning.length + limit.length),
    };
    console.log(lineOf(claim, ran));
    report[claim.id] = { ...ran, verdict: verdictOf(claim, columns) };
    const problem = shortfall(lesson.folder, claim, columns, ran.limit);
    if (problem) short.push(problem);
    if (!options.seeds)
      lesson.ledger[claim.id] = rowOf(lesson.keys[claim.id], {
        certified: inOrder(certified),
        tuning: inOrder(tuning),
        limit: inOrder(limit),
      });
  }
  if (!options.seeds) {
    prune(lessons);
    for (const { folder, ledger } of new Set(due.map(({ lesson }) => lesson)))
      writeLedger(join(root, folder), ledger);
    // A row that fell short once is not stale, and is still short.
    for (const { lesson, claim } of asked.filter((entry) => !due.includes(entry))) {
      const row = lesson.ledger[claim.id];
      const problem = shortfall(lesson.folder, claim, row, row.limit);
      if (problem) short.push(problem);
    }
  }
  if (options.json) writeFileSync(options.json, JSON.stringify(report, null, 2));
  console.log(
    due.length === 0
      ? `All ${all.length} claims are certified; nothing they depend on has changed.`
      : `${due.length} of ${all.length} claims, ${total} seeds, in ${show((performance.now() - start) / 1000)} s.`,
  );
  return short;
}

/** Rows of claims that are gone go too. */
function prune(lessons: LessonClaims[]): void {
  for (const { folder, claims, ledger } of lessons) {
    const gone = Object.keys(ledger).filter((id) => !claims.some((claim) => claim.id === id));
    for (const id of gone) delete ledger[id];
    if (gone.length > 0) writeLedger(join(root, folder), ledger);
  }
}

function progress(count: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((count / total) * 30);
  process.stderr.write(`\r${"█".repeat(filled)}${"·".repeat(30 - filled)} ${count} of ${total} `);
  if (count === total) process.stderr.write("\n");
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
