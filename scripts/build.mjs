/**
 * Builds the site into dist and notes there from what.
 *
 *   node scripts/build.mjs              always
 *   node scripts/build.mjs --if-stale   if something that the build reads has changed since
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { provideKernel } from "./kernel.mjs";
import { environment, root, tool } from "./tool.mjs";

const read = [
  "src",
  "content",
  "public",
  "scripts",
  "astro.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const note = path.join(root, "dist", ".built-from");

provideKernel();
const before = existsSync(note) ? readFileSync(note, "utf8") : "";
if (process.argv.includes("--if-stale") && before === fingerprint(root, read)) {
  console.log("The site is built from these very files; serving it.");
} else {
  rmSync(note, { force: true });
  // A claim that falls short stops the build here, in the words of its lesson.
  run(path.join("scripts", "claims.ts"));
  // After the claims, which may have written to the ledgers that the pages read.
  const now = fingerprint(root, read);
  run(tool("astro"), "build");
  writeFileSync(note, now);
}

function run(...parts) {
  const { status } = spawnSync(process.execPath, parts, {
    cwd: root,
    env: environment,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
