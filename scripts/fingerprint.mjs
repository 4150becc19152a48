import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** A hash of the names and bytes of files and of all files in folders; what is missing is left out. */
export function fingerprint(root, names) {
  const hash = createHash("sha256");
  for (const file of names.flatMap((name) => filesOf(root, name)).sort()) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function filesOf(root, name) {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [name];
  return readdirSync(full).flatMap((entry) => filesOf(root, `${name}/${entry}`));
}
