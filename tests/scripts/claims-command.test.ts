import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, afterEach, describe, expect, test } from "vitest";
import type { Ledger } from "#experiments";
import { readLedger } from "../../scripts/claims/ledger-file.ts";
import { root } from "../../scripts/claims/lesson.ts";
import { readOptions } from "../../scripts/claims/options.ts";
import { scratchCopy, type ScratchCopy } from "../../scripts/claims/scratch-copy.ts";

const LESSON = "content/class/term/01-lesson";
const ID = "loss-falls";
const EXPERIMENTS = `
  import { defineExperiments } from "#experiments";
  const line = {
    data: { set: "linear", count: 12, noise: 0.1 },
    model: { widths: [1, 1], hidden: "linear", output: "linear" },
    loss: "squaredError", optimizer: { kind: "sgd", learningRate: 0.1 },
    batch: "full", steps: 20, seed: 0,
  } as const;
  const tooFast = { ...line, optimizer: { kind: "sgd", learningRate: 5 } } as const;
  export default defineExperiments({ line, tooFast });`;
const CLAIMS = `
  import { defineClaim, type Train } from "#experiments";
  const ratio = (train: Train, name: string) => {
    const { losses } = train(name);
    return { values: { ratio: losses[19] / losses[0] } };
  };
  export default [
    defineClaim({
      id: "loss-falls", sentence: "The loss of a line falls.", source: "Ours.", kind: "perSeed",
      experiments: ["line"], measure: (train) => ratio(train, "line"),
      bars: { ratio: { atMost: 0.9 } }, effect: "ratio", held: 95,
      limit: {
        sentence: "At a rate of 5 it climbs.", experiments: ["tooFast"],
        measure: (train) => ratio(train, "tooFast"),
      },
    }),
  ];`;

describe("the options of npm run claims", () => {
  test("are none by default", () => {
    expect(readOptions([])).toEqual({ all: false, only: [], seeds: null, json: null });
  });

  test("name claims one by one or as a list, seeds as a range, and a file", () => {
    const found = readOptions([
      "--only",
      "a,b",
      "--only",
      "c",
      "--seeds",
      "100-199",
      "--json",
      "x",
    ]);
    expect(found).toEqual({ all: false, only: ["a", "b", "c"], seeds: [100, 199], json: "x" });
  });

  test.each([
    [["--seeds", "199-100"], /--seeds: found 199-100, allowed: first-last/],
    [["--seeds", "ten"], /--seeds: found ten/],
    [["--all", "--only", "a"], /exclude each other/],
    [["--every"], /--every/],
  ])("that make no sense are refused: %s", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe("a lesson whose claim is broken on purpose", () => {
  let copy: ScratchCopy;
  beforeEach(() => {
    copy = scratchCopy(root, []);
    mkdirSync(join(copy.root, LESSON), { recursive: true });
    writeFileSync(join(copy.root, LESSON, "experiments.ts"), EXPERIMENTS);
    writeFileSync(join(copy.root, LESSON, "claims.ts"), CLAIMS);
  });
  afterEach(() => copy.remove());

  const replace = (from: string, to: string) => {
    const file = join(copy.root, LESSON, "claims.ts");
    const text = readFileSync(file, "utf8");
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: copy.root,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const ledger = (): Ledger => readLedger(join(copy.root, LESSON));

  test("stops the build, and again the next one, with lesson, sentence, bar and what was found", () => {
    replace("atMost: 0.9", "atMost: -1");
    for (const attempt of ["at first", "again"]) {
      const { status, stderr } = run("scripts/build.mjs");
      expect(status, attempt).toBe(1);
      expect(stderr).toContain(
        [
          `${LESSON}: the claim "${ID}" does not hold.`,
          "  It says: The loss of a line falls.",
          "  Its bar: ratio at most -1, for 95 of 100 random starts.",
          "  Found: 0 of 100; at seed 0, ratio 0.",
        ].join("\n"),
      );
      expect(existsSync(join(copy.root, "dist"))).toBe(false);
    }
  }, 60_000);

  test("stops the build too when it holds where it should not", () => {
    replace('experiments: ["tooFast"]', 'experiments: ["line"]');
    replace('ratio(train, "tooFast")', 'ratio(train, "line")');
    const { status, stderr } = run("scripts/build.mjs");
    expect(status).toBe(1);
    expect(stderr).toContain(`${LESSON}: the claim "${ID}" holds even beyond its limit.`);
    expect(stderr).toContain("  Its limit says: At a rate of 5 it climbs.");
    expect(stderr).toMatch(/Found: missed by 0 of 10; at seed 0, ratio 0\./);
  }, 60_000);

  test("says which value it forgot to measure", () => {
    replace("bars: { ratio:", "bars: { ratoi:");
    const { status, stderr } = run("scripts/claims.ts");
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${LESSON}: claim "${ID}": measures ratio, but not "ratoi", which the claim has a bar on or shows.`,
    );
  }, 60_000);

  test("that is sound is certified once, and the same again for another bar", () => {
    expect(run("scripts/claims.ts").stdout).toMatch(
      /holds {2}loss-falls +held 100 of 100 +ratio: median .*, worst .* limit missed by 10 of 10 {2}tuned at 40 of 40 .* ms a seed/,
    );
    const first = ledger()[ID];
    expect(first.tuning).toEqual({ seeds: [10_000, 10_039], held: 40 });
    expect(first.limit).toMatchObject({ seeds: [0, 9], held: 0 });
    expect(run("scripts/claims.ts").stdout).toContain("nothing they depend on has changed");

    const json = join(copy.root, "out.json");
    const other = run("scripts/claims.ts", "--seeds", "100-104", "--json", json);
    expect(other.stdout).toMatch(/holds {2}loss-falls +held 5 of 5 .*limit missed by 5 of 5/);
    expect(JSON.parse(readFileSync(json, "utf8"))[ID].columns.seeds).toEqual([100, 104]);
    expect(ledger()[ID]).toEqual(first);

    replace("atMost: 0.9", "atMost: 0.95");
    expect(run("scripts/claims.ts")).toMatchObject({ status: 0 });
    const second = ledger()[ID];
    expect(second.key).not.toBe(first.key);
    expect({ ...second, key: "" }).toEqual({ ...first, key: "" });
  }, 60_000);

  test("of an unknown id is no claim", () => {
    const { status, stderr } = run("scripts/claims.ts", "--only", "loss-fall");
    expect(status).toBe(1);
    expect(stderr).toContain('There is no claim "loss-fall".');
  }, 60_000);
});
