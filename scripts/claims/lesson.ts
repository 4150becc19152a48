import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Claim, Experiments } from "../../src/experiments/index.ts";

/** What a lesson claims and what it trains for that. */
export interface Lesson {
  /** The folder of the lesson, from the root of the project. */
  folder: string;
  claims: Claim[];
  experiments: Experiments;
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
