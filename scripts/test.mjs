/**
 * `npm test`: runs every stage, the later ones too when an earlier one fails, and ends with one
 * line for all of them: `N passed, N failed`.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { countOf } from "./test/counts.mjs";
import { runNode } from "./test/run-node.mjs";
import { stages } from "./test/stages.mjs";
import { environment } from "./tool.mjs";

const env = { ...environment, E2E_PORT: String(await freePort()) };
if (process.stdout.isTTY) env.FORCE_COLOR ??= "1";

const total = { passed: 0, failed: 0 };
const failed = new Set();
for (const stage of stages) {
  const { passed, failed: failures } = failed.has(stage.needs) ? skip(stage) : await run(stage);
  total.passed += passed;
  total.failed += failures;
  if (failures > 0) failed.add(stage.name);
}
if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(", ")}. What they said is above.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function run(stage) {
  const start = performance.now();
  if (stage.report) rmSync(stage.report, { force: true });
  if (process.stdout.isTTY) process.stdout.write(`…   ${stage.name}\r`);
  const { code, output } = await runNode(stage.command, env);
  const report =
    stage.report && existsSync(stage.report)
      ? stage.read(JSON.parse(readFileSync(stage.report, "utf8")))
      : null;
  const count = stage.report
    ? countOf(report, code)
    : { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const words = [`${count.passed} passed`];
  if (count.failed > 0) words.push(`${count.failed} failed`);
  if (count.skipped > 0) words.push(`${count.skipped} skipped`);
  const verdict = count.failed > 0 ? "FAIL" : "ok  ";
  console.log(
    `${verdict} ${stage.name.padEnd(20)} ${`${seconds} s`.padStart(8)}   ${words.join(", ")}`,
  );
  if (count.failed > 0) {
    if (output.trim()) console.log(`\n${output.trim().replace(/^/gm, "     ")}\n`);
    if (report && report.passed + report.failed === 0) console.log("     It ran no test.\n");
  }
  return count;
}

function skip(stage) {
  console.log(`FAIL ${stage.name.padEnd(20)} ${"–".padStart(8)}   not run: ${stage.needs} failed`);
  return { passed: 0, failed: 1 };
}

/** A port for the browser tests, so that a site that is being served does not disturb them. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
