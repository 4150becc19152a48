import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ledger } from "../../src/experiments/index.ts";
import { Keys } from "./key.ts";
import { readLesson, root, type Lesson } from "./lesson.ts";
import { readLedger } from "./ledger-file.ts";

/** A lesson's claims with what became of them. */
export interface LessonClaims extends Lesson {
  ledger: Ledger;
  /** The key that the row of a claim has while nothing it depends on has changed, by id. */
  keys: Record<string, string>;
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
  const keys = new Keys(root);
  return lessons.map((lesson) => ({
    ...lesson,
    ledger: readLedger(join(root, lesson.folder)),
    keys: Object.fromEntries(lesson.claims.map((claim) => [claim.id, keys.of(lesson, claim)])),
  }));
}
