import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Claim, Experiments } from "#experiments";
import { Keys } from "../../scripts/claims/key.ts";

/** A project with one claim that reaches most of it. */
const FILES = {
  "package.json": JSON.stringify({
    imports: { "#engine": "./src/engine/index.ts", "#experiments": "./src/experiments/index.ts" },
  }),
  "src/engine/index.ts": `
    export * from "./data.ts";
    export { train, type Run } from "./train.ts";
    export { unused } from "./unused.ts";`,
  "src/engine/data.ts": `export const dataSets = { line: () => 1 };`,
  "src/engine/train.ts": `
    export interface Run { steps: number }
    const RATE = 0.1;
    export function train(steps: number): Run { return { steps: steps * RATE }; }`,
  "src/engine/unused.ts": `export const unused = 1;`,
  "src/engine/kernels/fast/kernel.as.ts": `lanes()`,
  "src/experiments/index.ts": `
    export { runSeed } from "./certify.ts";
    export { lengthOf, other } from "./measures.ts";
    export const defineClaim = (claim: unknown) => claim;`,
  "src/experiments/certify.ts": `
    import * as engine from "#engine";
    export function runSeed() { return engine.train(engine.dataSets.line()); }
    export function runLimitSeed() { return runSeed(); }`,
  "src/experiments/measures.ts": `
    export const lengthOf = (n: number) => n + 1;
    export const other = (n: number) => n + 2;`,
  "lesson/claims.ts": `
    import { defineClaim, lengthOf } from "#experiments";
    export default [
      defineClaim({ id: "one", sentence: "Says one.", measure: () => half(2), bars: { a: 1 } }),
      defineClaim({ id: "two", sentence: "Says two.", measure: () => 2, limit: { sentence: "Not there.", seeds: 3 } }),
    ];
    function half(n: number) { return lengthOf(n) / 2; }`,
};
const experiments = { a: { steps: 1 }, b: { steps: 2 } } as unknown as Experiments;
const claim = { id: "one", experiments: ["a"] } as Claim;

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

/** The key in the project with a text replaced in one of its files. */
function keyWith(
  file: keyof typeof FILES = "package.json",
  from = "",
  to = "",
  of: Claim = claim,
  train: Experiments = experiments,
): string {
  const root = mkdtempSync(join(tmpdir(), "claim-keys-"));
  roots.push(root);
  for (const [name, text] of Object.entries(FILES)) {
    expect(text).toContain(name === file ? from : "");
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), name === file ? text.replace(from, to) : text);
  }
  return new Keys(root).of({ folder: "lesson", claims: [], experiments: train }, of);
}

test.each([
  ["a step of the engine", "src/engine/train.ts", "steps * RATE", "steps + RATE"],
  ["a constant that the step uses", "src/engine/train.ts", "0.1", "0.2"],
  ["a data set", "src/engine/data.ts", "=> 1", "=> 2"],
  ["the fast kernel", "src/engine/kernels/fast/kernel.as.ts", "lanes", "lane"],
  ["how a seed is run", "src/experiments/certify.ts", "train(", "train(2 * "],
  ["what the measure is measured with", "src/experiments/measures.ts", "n + 1", "n + 3"],
  ["a function beside the claim", "lesson/claims.ts", "/ 2", "/ 3"],
  ["the measure", "lesson/claims.ts", "half(2)", "half(3)"],
  ["the bars", "lesson/claims.ts", "{ a: 1 }", "{ a: 2 }"],
] as const)("%s makes the row stale", (_, file, from, to) => {
  expect(keyWith(file, from, to)).not.toBe(keyWith());
});

test.each([
  ["the sentence", "lesson/claims.ts", "Says one.", "Says it better."],
  ["another claim", "lesson/claims.ts", "measure: () => 2", "measure: () => 3"],
  ["a measure that it does not use", "src/experiments/measures.ts", "n + 2", "n + 3"],
  ["a part of the engine that no run reaches", "src/engine/unused.ts", "1", "2"],
  ["a type", "src/engine/train.ts", "steps: number }", "steps: number; more?: 1 }"],
  ["a comment", "src/engine/train.ts", "const RATE", "/* why */ const RATE"],
] as const)("%s leaves the row as it is", (_, file, from, to) => {
  expect(keyWith(file, from, to)).toBe(keyWith());
});

test("the data of its own experiments count, and only those", () => {
  const changed = (name: string) =>
    keyWith(undefined, "", "", claim, { ...experiments, [name]: { steps: 9 } } as never);
  expect(changed("a")).not.toBe(keyWith());
  expect(changed("b")).toBe(keyWith());
});

test("the experiments and seeds of a limit count, its sentence does not", () => {
  const two = { id: "two", experiments: ["a"], limit: { experiments: ["b"] } } as Claim;
  const key = keyWith(undefined, "", "", two);
  expect(keyWith("lesson/claims.ts", "Not there.", "Not here.", two)).toBe(key);
  expect(keyWith("lesson/claims.ts", "seeds: 3", "seeds: 4", two)).not.toBe(key);
  const other = { ...experiments, b: { steps: 9 } } as never;
  expect(keyWith(undefined, "", "", two, other)).not.toBe(key);
});

test("a package from elsewhere is refused, because its version is no part of the key", () => {
  expect(() =>
    keyWith(
      "src/experiments/measures.ts",
      "export const lengthOf",
      'import x from "pkg"; export const lengthOf',
    ),
  ).toThrow(/measures\.ts: imports "pkg"/);
});
