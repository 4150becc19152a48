import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Claim, Row } from "#experiments";
import { root } from "../../scripts/claims/lesson.ts";
import { applyPatch } from "../../scripts/sabotage/apply-patch.ts";
import { patches, type Patch } from "../../scripts/sabotage/patches.ts";
import { runPatch } from "../../scripts/sabotage/run-patch.ts";
import { greenSeeds } from "../../scripts/sabotage/seeds.ts";

describe("the patches of npm run sabotage", () => {
  test("are at least twenty, each by a name of its own", () => {
    expect(patches.length).toBeGreaterThanOrEqual(20);
    expect(new Set(patches.map(({ name }) => name)).size).toBe(patches.length);
  });

  test.each(patches)("fit the engine as it is: $name", ({ file, from, to }) => {
    expect(readFileSync(join(root, file), "utf8").split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });
});

describe("a patch", () => {
  const patch: Patch = { name: "half is lost", file: "src/a.ts", from: "x * 2", to: "x" };
  let copy: string;
  const write = (text: string) => {
    copy = mkdtempSync(join(tmpdir(), "sabotage-"));
    mkdirSync(join(copy, "src"));
    writeFileSync(join(copy, "src/a.ts"), text);
  };
  afterEach(() => rmSync(copy, { recursive: true }));

  test("replaces its text", () => {
    write("f = x * 2;");
    applyPatch(copy, patch);
    expect(readFileSync(join(copy, "src/a.ts"), "utf8")).toBe("f = x;");
  });

  test.each([
    ["f = 2 * x;", /"half is lost" no longer fits src\/a\.ts: its text stands there 0 times/],
    ["f = x * 2; g = x * 2;", /stands there 2 times, not once/],
  ])("whose text is not there once is refused: %s", (text, message) => {
    write(text);
    expect(() => applyPatch(copy, patch)).toThrow(message);
  });
});

test("seeds are taken where the claim holds by itself", () => {
  const claim = { kind: "perSeed", held: 95, bars: { ratio: { atMost: 1 } } } as unknown as Claim;
  const ratio = [0, 2, 0, 0, 0, 0, 0, 2];
  const row = { seeds: [0, 7], held: 6, values: { ratio }, hashes: [] } as unknown as Row;
  expect(greenSeeds(claim, row)).toEqual({ seeds: [2, 3, 4, 5, 6], limitSeeds: [] });
  expect(greenSeeds(claim, { ...row, seeds: [0, 5] })).toBeNull();
});

test("a claim about frozen biases holds on the clean engine and turns red where freezing is ignored", async () => {
  const folder = "content/machine-learning-engineering/weights-and-biases/05-bias-shifts";
  const trials = [{ folder, id: "ghost-valley", seeds: [0], limitSeeds: [0] }];
  const freezing = patches.find(({ name }) => name === "freezing is ignored")!;
  expect(await runPatch(root, trials, null)).toMatchObject([{ holds: true }]);
  const [{ holds, why }] = await runPatch(root, trials, freezing);
  expect(holds).toBe(false);
  expect(why).toContain("oddness");
}, 120_000);
