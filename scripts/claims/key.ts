import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../src/experiments/index.ts";
import type { Lesson } from "./lessons.ts";

/** A hash of all that the row of a claim depends on. */
export function keyOf(root: string, { folder }: Lesson, _claim: Claim): string {
  const hash = createHash("sha256");
  const rooms = globSync("src/{engine,experiments}/**/*.ts", { cwd: root }).sort();
  for (const file of [...rooms, join(folder, "claims.ts"), join(folder, "experiments.ts")])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}
