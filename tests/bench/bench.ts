/**
 * Measures the engine beside its peers, in headless Chromium and in Node, and prints tables.
 *
 *   npm run bench                      everything, in about five minutes
 *   npm run bench -- --only W2         one workload
 *   npm run bench -- --rounds 9        more rounds than five
 *   npm run bench -- --browser-only    or --node-only
 *   npm run bench -- --json FILE       every round as a file besides
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { kernelFile, provideKernel } from "../../scripts/kernel.mjs";
import { root } from "../../scripts/tool.mjs";
import { optionsOf } from "../../scripts/usage.ts";
import { compileLimit } from "./compile-limit.ts";
import { installPeers } from "./install.ts";
import { measure, median, type Result } from "./measure.ts";
import { table } from "./table.ts";
import { workloads } from "./workloads.ts";

const options = optionsOf(import.meta.url, {
  only: { type: "string" },
  rounds: { type: "string", default: "5" },
  json: { type: "string" },
  "browser-only": { type: "boolean", default: false },
  "node-only": { type: "boolean", default: false },
});
const rounds = Number(options.rounds);
const chosen = workloads.filter(({ id }) => !options.only || id === options.only);
if (chosen.length === 0) fail(`There is no workload "${options.only}": W1 to W5.`);
if (!(Number.isInteger(rounds) && rounds >= 1)) fail("--rounds takes a whole number from 1.");

installPeers();
// The peers are there from here on.
const { chromium } = await import("./places/chromium.ts");
const { engineSize } = await import("./places/bundle.ts");
const { node } = await import("./places/node.ts");

provideKernel();
const modules = {
  limit: Array.from(await compileLimit()),
  kernel: Array.from(readFileSync(path.join(root, kernelFile))),
};
const report: Record<string, Record<string, Result[]>> = {};
console.log(
  `${cpus().length} × ${cpus()[0].model}. Rates per second of CPU time, medians of ${rounds} rounds.\n`,
);

if (!options["node-only"]) {
  const browser = await chromium(modules);
  try {
    await run(browser);
    const times: number[] = [];
    for (let k = 0; k < 15; k++) times.push(await browser.firstStep());
    const [least, middle, most] = [Math.min(...times), median(times), Math.max(...times)];
    console.log(
      `From asking for a worker to its first step (wall clock): ${middle.toFixed(1)} ms, ${least.toFixed(1)} to ${most.toFixed(1)}.`,
    );
  } finally {
    await browser.close();
  }
}
if (!options["browser-only"]) await run(node(modules));
const { scripts, kernel } = await engineSize(modules.kernel);
console.log(
  `The engine, minified and gzipped: ${(scripts + kernel).toFixed(1)} kB, of which WebAssembly ${kernel.toFixed(1)} kB.`,
);
if (options.json) writeFileSync(options.json, JSON.stringify(report, null, 2));

async function run(place: Parameters<typeof measure>[0]): Promise<void> {
  report[place.name] = {};
  for (const workload of chosen) {
    const results = await measure(place, workload.id, rounds);
    report[place.name][workload.id] = results;
    console.log(`${table(workload, place.name, results)}\n`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
