import { expect, test } from "vitest";
import { brokenRules } from "./lint.ts";

const file = "src/engine/probe.ts";

/** What the engine may not say, and the rule that stops it. */
const forbidden: [code: string, rule: string][] = [
  ["export const y = Math.exp(1);", "no-restricted-properties"],
  ["export const y = Math.tanh(1);", "no-restricted-properties"],
  ["export const y = Math.random();", "no-restricted-properties"],
  ["export const y = Math.PI;", "no-restricted-properties"],
  ['export const y = Math["pow"](2, 3);', "no-restricted-syntax"],
  ["const { log } = Math;\nexport const y = log(2);", "no-restricted-properties"],
  ["const m = Math;\nexport const y = m.exp(1);", "no-restricted-syntax"],
  ["export const square = (x: number) => x ** 2;", "no-restricted-syntax"],
  ["export const f = (x: number) => {\n  x **= 2;\n  return x;\n};", "no-restricted-syntax"],
  ["export const now = Date.now();", "no-restricted-globals"],
  ["export const now = new Date();", "no-restricted-globals"],
  ["export const now = performance.now();", "no-restricted-globals"],
  ["export const y = globalThis.Math;", "no-restricted-globals"],
  ["export const url = self.location;", "no-restricted-globals"],
  ['import { ascending } from "d3-array";\nexport { ascending };', "no-restricted-imports"],
  ['export { readFileSync } from "node:fs";', "no-restricted-imports"],
  ['export const f = () => import("katex");', "no-restricted-syntax"],
];

test.each(forbidden)("the engine may not say %j", async (code, rule) => {
  expect(await brokenRules(file, `${code}\n`)).toContain(rule);
});

test("the exact operations pass, called or destructured", async () => {
  const code = `
const { fround, imul } = Math;
export const f = (x: number, y: number) =>
  fround(Math.sqrt(Math.abs(x)) + Math.min(x, Math.max(y, Math.floor(x)))) + imul(x | 0, y | 0);
`;
  expect(await brokenRules(file, code)).toEqual([]);
});

test("outside the engine the same words are free", async () => {
  const code = "export const y = Math.exp(2) ** 2 + Date.now();\n";
  expect(await brokenRules("src/experiments/probe.ts", code)).toEqual([]);
});
