import { globSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Claim, Experiments, Ledger } from "../../src/experiments/index.ts";
import { keyOf } from "./key.ts";
import { readLedger } from "./ledger-file.ts";

/** What a lesson claims and what it trains for that. */
export interface Lesson {
  /** The folder of the lesson, from the root of the project. */
  folder: string;
  claims: Claim[];
  experiments: Experiments;
}

/** A lesson's claims with what became of them. */
export interface LessonClaims extends Lesson {
  ledger: Ledger;
  /** The key that the row of a claim has while nothing it depends on has changed, by id. */
  keys: Record<string, string>;
}

/** The root of the project. */
export const root = resolve(import.meta.dirname, "../..");

/** Reads the claims and experiments of one lesson. */
export async function readLesson(folder: string): Promise<Lesson> {
  const load = async (file: string) =>
    (await import(pathToFileURL(join(root, folder, file)).href)).default;
  const claims: Claim[] = await load("claims.ts");
  const experiments: Experiments = await load("experiments.ts");
  return { folder, claims, experiments };
}

/** Reads the claims of all lessons with their ledgers. Throws when an id stands twice. */
export async function readLessons(): Promise<LessonClaims[]> {
  const files = globSync("content/*/*/*/claims.ts", { cwd: root }).sort();
  const lessons = await Promise.all(files.map((file) => readLesson(dirname(file))));
  const seen = new Map<string, string>();
  for (const { folder, claims } of lessons)
    for (const { id } of claims) {
      if (seen.has(id))
        throw new Error(`claim "${id}" stands in ${seen.get(id)} and in ${folder}.`);
      seen.set(id, folder);
    }
  return lessons.map((lesson) => ({
    ...lesson,
    ledger: readLedger(join(root, lesson.folder)),
    keys: Object.fromEntries(lesson.claims.map((claim) => [claim.id, keyOf(root, lesson, claim)])),
  }));
}
