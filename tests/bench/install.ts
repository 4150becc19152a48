import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = import.meta.dirname;

/**
 * Installs the peers where they are missing or of other versions. No scripts of theirs run, and peer
 * dependencies stay away: brain.js asks for gpu.js and its native build, which its bundle has inside.
 */
export function installPeers(): void {
  const { packages } = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8"));
  const wanted: Record<string, string> = packages[""].dependencies;
  if (Object.entries(wanted).every(([name, version]) => installedVersion(name) === version)) return;
  console.log("Installing the peers, once.");
  const { status } = spawnSync(
    "npm",
    ["ci", "--ignore-scripts", "--omit=peer", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: folder, stdio: "inherit", shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error("npm could not install the peers; its message is above.");
}

function installedVersion(name: string): string | null {
  const file = path.join(folder, "node_modules", name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : null;
}
