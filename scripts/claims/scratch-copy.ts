import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of all that claims are run from, to be broken on purpose. */
export interface ScratchCopy {
  root: string;
  remove(): void;
}

/** Copies the sources of a project beside its packages, which are linked; `lessons` keeps to some folders. */
export function scratchCopy(root: string, lessons?: string[]): ScratchCopy {
  const copy = mkdtempSync(join(tmpdir(), "learnable-"));
  const parts = [
    "package.json",
    "package-lock.json",
    "src",
    "scripts",
    ...(lessons ?? ["content"]),
  ];
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
