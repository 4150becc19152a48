import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Claim, Experiments, Ledger } from "../../src/experiments/index.ts";

/** A lesson's claims with what they need, found by folder. */
export interface LessonClaims {
  /** The folder of the lesson, from the root of the project. */
  folder: string;
  claims: Claim[];
  experiments: Experiments;
  ledger: Ledger;
  /** The hash that a row of this lesson has while nothing it depends on has changed. */
  key: string;
}

const root = resolve(import.meta.dirname, "../..");

/** Reads the claims of one lesson. */
export async function readLesson(folder: string): Promise<LessonClaims> {
  const load = async (file: string) =>
    (await import(pathToFileURL(join(root, folder, file)).href)).default;
  const claims: Claim[] = await load("claims.ts");
  const experiments: Experiments = await load("experiments.ts");
  return { folder, claims, experiments, ledger: readLedger(folder), key: keyOf(folder) };
}

/** Reads the claims of all lessons. Throws when an id stands twice. */
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
  return lessons;
}

/** Writes a lesson's ledger, one line a column so that a change shows as one. */
export function writeLedger(folder: string, ledger: Ledger): void {
  const rows = Object.entries(ledger).map(([id, { values, curves, hashes, ...rest }]) => {
    const columns = [
      ...Object.entries(rest).map(([name, value]) => line(name, value)),
      `    "values": {\n${Object.entries(values)
        .map(([name, column]) => `      ${JSON.stringify(name)}: ${JSON.stringify(column)}`)
        .join(",\n")}\n    }`,
      line("hashes", hashes),
      ...(curves ? [line("curves", curves)] : []),
    ];
    return `  ${JSON.stringify(id)}: {\n${columns.join(",\n")}\n  }`;
  });
  writeFileSync(join(root, folder, "ledger.json"), `{\n${rows.join(",\n")}\n}\n`);
}

function line(name: string, value: unknown): string {
  return `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

function readLedger(folder: string): Ledger {
  const file = join(root, folder, "ledger.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function keyOf(folder: string): string {
  const hash = createHash("sha256");
  const rooms = globSync("src/{engine,experiments}/**/*.ts", { cwd: root }).sort();
  for (const file of [...rooms, join(folder, "claims.ts"), join(folder, "experiments.ts")])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}
