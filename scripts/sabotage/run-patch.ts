import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { scratchCopy } from "../claims/scratch-copy.ts";
import { applyPatch } from "./apply-patch.ts";
import type { Patch } from "./patches.ts";
import type { Outcome, Trial } from "./try-claims.ts";

/** A claim that takes this long has been hung by the patch, in milliseconds. */
const PATIENCE = 120_000;

/** What became of each claim in a copy with a patch, or in a clean one; a claim that hangs is red. */
export async function runPatch(
  root: string,
  trials: Trial[],
  patch: Patch | null,
): Promise<Outcome[]> {
  const copy = scratchCopy(root);
  try {
    if (patch) applyPatch(copy.root, patch);
    compile(copy.root, patch);
    const kernel = patch && isPlain(patch) ? "plain" : "fast";
    const outcomes: Outcome[] = [];
    while (outcomes.length < trials.length) {
      const left = trials.slice(outcomes.length);
      const some = await tryClaims(copy.root, left, kernel);
      outcomes.push(...some);
      if (some.length < left.length)
        outcomes.push({ id: left[some.length].id, holds: false, why: "hung or crashed" });
    }
    return outcomes;
  } finally {
    copy.remove();
  }
}

/** Patches of the plain kernel's own steps are run with it; freezing serves both. */
function isPlain({ file }: Patch): boolean {
  return file.includes("/kernels/plain/") && !file.endsWith("/update.ts");
}

function compile(root: string, patch: Patch | null): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/kernel.mjs")], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`The engine with the patch "${patch?.name}" does not compile:\n${stderr}`);
}

/** The outcomes in order, fewer than asked for when a claim hung or ended the process. */
function tryClaims(root: string, trials: Trial[], kernel: "fast" | "plain"): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const outcomes: Outcome[] = [];
    let started = "";
    let said = "";
    const child = spawn(
      process.execPath,
      [join(root, "scripts/sabotage/try-claims.ts"), JSON.stringify({ trials, kernel })],
      { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
    );
    const kill = () => child.kill("SIGKILL");
    let watch = setTimeout(kill, PATIENCE);
    createInterface({ input: child.stdout }).on("line", (line) => {
      clearTimeout(watch);
      watch = setTimeout(kill, PATIENCE);
      const message = JSON.parse(line);
      if ("started" in message) started = message.started;
      else outcomes.push(message);
    });
    child.stderr.on("data", (text) => (said += text));
    child.on("error", reject);
    child.on("close", () => {
      clearTimeout(watch);
      if (started === "") reject(new Error(`No claim could be started:\n${said}`));
      else resolve(outcomes);
    });
  });
}
