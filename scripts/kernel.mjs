/**
 * Compiles the fast kernel to WebAssembly, if anything it is made of has changed.
 *
 *   node scripts/kernel.mjs
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { root, tool } from "./tool.mjs";

const folder = "src/engine/kernels/fast";
/** Constants lie between the table's words and its layers, from byte 256 to 512 (table.ts). */
const layout = ["--memoryBase", "256"];
const options = ["--runtime", "stub", "--enable", "simd", "--noAssert", "-O3", ...layout];
/** v128 is exchanged between files alone, never with JavaScript. */
const silenced = ["--disableWarning", "112"];

/** The compiled module, from the root of the project. */
export const kernelFile = `${folder}/kernel.wasm`;

/** Compiles the module unless it is there and made of these very files. */
export function provideKernel() {
  const sources = globSync(`${folder}/{*.as.ts,table.ts}`, { cwd: root });
  const made = fingerprint(root, [...sources, "scripts/kernel.mjs", "package-lock.json"]);
  const file = path.join(root, kernelFile);
  const note = `${file}.from`;
  if (existsSync(file) && existsSync(note) && readFileSync(note, "utf8") === made) return;
  // Under a name of its own first: two commands may compile at once.
  const out = `${file}.${process.pid}`;
  const args = [`${folder}/kernel.as.ts`, "--outFile", out, ...options, ...silenced];
  const compiler = [tool("asc", "assemblyscript"), ...args];
  const { status } = spawnSync(process.execPath, compiler, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("The fast kernel does not compile; the message is above.");
  renameSync(out, file);
  writeFileSync(note, made);
}

if (path.resolve(process.argv[1] ?? "") === import.meta.filename) provideKernel();
