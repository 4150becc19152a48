import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/claims/lesson.ts";

function call(script: string, ...words: string[]) {
  return spawnSync(process.execPath, [join(root, script), ...words], { encoding: "utf8" });
}

describe.each([
  ["scripts/sabotage.ts", "npm run sabotage -- --only"],
  ["scripts/claims.ts", "npm run claims -- --only"],
  ["tests/bench/bench.ts", "npm run bench -- --only"],
])("%s", (script, line) => {
  test("says how it is called, and does nothing else, when it is asked", () => {
    const { status, stdout, stderr } = call(script, "--help");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(line);
    expect(stdout).not.toContain("*");
  });

  test("ends with 1 at a word that it does not know, and no stack", () => {
    const { status, stdout, stderr } = call(script, "--sideways");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("Unknown option '--sideways'");
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});
