/**
 * Runs the claims of all lessons over seeds 0 to 99, or as many as the claim asks for, and writes the ledger.
 *
 *   npm run claims                     rows whose engine, experiments or claims have changed
 *   npm run claims -- --all            every row
 *   npm run claims -- --only ID        one claim
 *   npm run claims -- --seeds 100-199  other seeds; writes no ledger
 *   npm run claims -- --json FILE      the results as a file besides
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  SEEDS,
  quantile,
  requiredShare,
  rowOf,
  type Claim,
  type SeedResult,
} from "../src/experiments/index.ts";
import { readLessons, writeLedger, type LessonClaims } from "./claims/lessons.ts";
import { runJobs } from "./claims/pool.ts";
import type { Job } from "./claims/worker.ts";

const { values: options } = parseArgs({
  options: {
    all: { type: "boolean" },
    only: { type: "string" },
    seeds: { type: "string" },
    json: { type: "string" },
  },
});
const CHUNK = 10;

const asked = options.seeds ? readRange(options.seeds) : null;
const lessons = await readLessons();
const due = lessons.flatMap((lesson) =>
  lesson.claims.filter((claim) => isDue(lesson, claim)).map((claim) => ({ lesson, claim })),
);
if (options.only && due.length === 0) fail(`There is no claim "${options.only}".`);
prune();

const jobs: Job[] = due.flatMap(({ lesson, claim }) =>
  chunks(...(asked ?? certified(claim))).map((seeds) => ({
    folder: lesson.folder,
    id: claim.id,
    seeds,
  })),
);
const results = new Map<string, SeedResult[]>();
const times = new Map<string, number>();
let done = 0;
await runJobs(jobs, ({ job, results: some, time }) => {
  results.set(job.id, [...(results.get(job.id) ?? []), ...some]);
  times.set(job.id, (times.get(job.id) ?? 0) + time);
  progress(++done, jobs.length);
});

const short: string[] = [];
const report: Record<string, unknown> = {};
for (const { lesson, claim } of due) {
  const sorted = results.get(claim.id)!.sort((a, b) => a.seed - b.seed);
  const row = rowOf(lesson.key, sorted);
  const required = requiredShare(claim) * sorted.length;
  const effects = row.values[claim.effect];
  const passed = row.held >= required;
  console.log(
    `${passed ? "holds" : "SHORT"}  ${claim.id.padEnd(32)} ${row.held} of ${sorted.length} (needs ${Math.ceil(required)})` +
      `  ${claim.effect}: median ${show(quantile(effects, 0.5))}, from ${show(quantile(effects, 0))} to ${show(quantile(effects, 1))}` +
      `  ${Math.round(times.get(claim.id)! / sorted.length)} ms a seed`,
  );
  if (!passed) short.push(fallsShort(lesson, claim, row.held, sorted));
  report[claim.id] = { ...row, required };
  if (!options.seeds) lesson.ledger[claim.id] = row;
}
if (!options.seeds)
  for (const lesson of new Set(due.map((entry) => entry.lesson)))
    writeLedger(lesson.folder, lesson.ledger);
if (options.json) writeFileSync(options.json, JSON.stringify(report, null, 2));
if (due.length === 0) console.log("Every claim is certified; nothing it depends on has changed.");
if (short.length > 0) fail(short.join("\n\n"));

function isDue({ ledger, key }: LessonClaims, claim: Claim): boolean {
  if (options.only) return claim.id === options.only;
  return options.all || options.seeds !== undefined || ledger[claim.id]?.key !== key;
}

/** Rows of claims that are gone go too. */
function prune(): void {
  if (options.seeds) return;
  for (const { folder, claims, ledger } of lessons) {
    const gone = Object.keys(ledger).filter((id) => !claims.some((claim) => claim.id === id));
    for (const id of gone) delete ledger[id];
    if (gone.length > 0) writeLedger(folder, ledger);
  }
}

function fallsShort(
  { folder }: LessonClaims,
  claim: Claim,
  held: number,
  all: SeedResult[],
): string {
  const missed = all.find(({ holds }) => !holds)!;
  return [
    `${folder}: the claim "${claim.id}" does not hold.`,
    `  It says: ${claim.sentence}`,
    `  Its bar: ${JSON.stringify(claim.bars)} for ${claim.held} of ${claim.seeds ?? SEEDS} random starts.`,
    `  Found: ${held} of ${all.length}; at seed ${missed.seed}, ${JSON.stringify(missed.values)}.`,
  ].join("\n");
}

function certified({ seeds = SEEDS }: Claim): [number, number] {
  return [0, seeds - 1];
}

function readRange(text: string): [number, number] {
  const match = /^(\d+)-(\d+)$/.exec(text);
  if (!match || Number(match[1]) > Number(match[2]))
    fail(`--seeds: found ${text}, allowed: first-last, such as 100-199`);
  return [Number(match![1]), Number(match![2])];
}

function chunks(from: number, to: number): number[][] {
  const all: number[][] = [];
  for (let start = from; start <= to; start += CHUNK)
    all.push(Array.from({ length: Math.min(CHUNK, to - start + 1) }, (_, index) => start + index));
  return all;
}

function progress(count: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((count / total) * 30);
  process.stderr.write(`\r${"█".repeat(filled)}${"·".repeat(30 - filled)} ${count} of ${total} `);
  if (count === total) process.stderr.write("\n");
}

function show(value: number): string {
  return Number(value.toPrecision(4)).toString();
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
