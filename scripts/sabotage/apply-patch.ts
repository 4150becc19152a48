import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Patch } from "./patches.ts";

/** Breaks a copy. Throws when the text is not there exactly once: then the engine has moved on. */
export function applyPatch(root: string, { name, file, from, to }: Patch): void {
  const path = join(root, file);
  const source = readFileSync(path, "utf8");
  const count = source.split(from).length - 1;
  if (from === "" || count !== 1)
    throw new Error(
      `The patch "${name}" no longer fits ${file}: its text stands there ${count} times, not once. ` +
        `Mend it in scripts/sabotage/patches.ts. Looked for:\n${from}`,
    );
  if (from === to) throw new Error(`The patch "${name}" changes nothing.`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
}
