import { expect, test } from "vitest";
import { rooms } from "../../scripts/rooms.mjs";
import { brokenRules, foldersOfSource, importing, specifierFrom } from "./lint.ts";

const wall = "import-x/no-restricted-paths";
const lesson = "content/machine-learning-engineering/weights-and-biases/05-bias-shifts";

test("every folder of src is a room of the table", () => {
  expect(Object.keys(rooms)).toEqual(expect.arrayContaining(foldersOfSource()));
});

/** file → folder that it may not enter */
const forbidden: [file: string, folder: string][] = [
  ["src/engine/probe.ts", "src/experiments"],
  ["src/engine/probe.ts", "src/charts"],
  ["src/engine/probe.ts", "tests"],
  ["src/experiments/probe.ts", "src/quiz"],
  ["src/experiments/probe.ts", "src/course"],
  ["src/quiz/probe.ts", "src/course"],
  ["src/quiz/probe.ts", "content"],
  ["src/course/probe.ts", "src/engine"],
  ["src/course/probe.ts", "src/widgets"],
  ["src/session/probe.worker.ts", "src/widgets"],
  ["src/session/probe.worker.ts", "content"],
  ["src/charts/Probe.tsx", "src/engine"],
  ["src/charts/Probe.tsx", "src/session"],
  ["src/progress/probe.ts", "src/quiz"],
  ["src/widgets/Probe.tsx", "src/components"],
  ["src/widgets/Probe.tsx", "content"],
  ["src/components/Probe.astro", "src/session"],
  ["src/components/Probe.astro", "src/engine"],
  ["src/layouts/Probe.astro", "src/widgets"],
  ["src/layouts/Probe.astro", "src/pages"],
  ["src/pages/probe.astro", "src/charts"],
  ["src/pages/probe.astro", "src/experiments"],
  [`${lesson}/probe.ts`, "src/course"],
  [`${lesson}/probe.mdx`, "src/widgets"],
  [`${lesson}/probe.mdx`, "src/components"],
  [`${lesson}/probe.mdx`, "tests"],
  ["scripts/probe.ts", "tests"],
];

test.each(forbidden)("%s may not import from %s", async (file, folder) => {
  const code = importing(file, specifierFrom(file, folder));
  expect(await brokenRules(file, code)).toContain(wall);
});

const allowed: [file: string, folder: string][] = [
  ["src/experiments/probe.ts", "src/engine"],
  ["src/quiz/probe.ts", "src/experiments"],
  ["src/course/probe.ts", "content"],
  ["src/session/probe.worker.ts", "src/course"],
  ["src/widgets/Probe.tsx", "src/session"],
  ["src/widgets/Probe.tsx", "src/progress"],
  ["src/components/Probe.astro", "src/widgets"],
  ["src/layouts/Probe.astro", "src/components"],
  ["src/pages/probe.astro", "src/layouts"],
  ["tests/probe.test.ts", "src/widgets"],
];

test.each(allowed)("%s may import from %s", async (file, folder) => {
  expect(await brokenRules(file, importing(file, specifierFrom(file, folder)))).toEqual([]);
});

/** file → specifier, as content and scripts write it */
const throughAliases: [file: string, specifier: string, broken: string[]][] = [
  [`${lesson}/probe.ts`, "#engine", []],
  [`${lesson}/probe.ts`, "#experiments", []],
  [`${lesson}/probe.mdx`, "#quiz", []],
  [`${lesson}/probe.ts`, "#course", [wall]],
  [`${lesson}/probe.mdx`, "#course", [wall]],
  ["src/quiz/probe.ts", "#course", [wall]],
  ["src/charts/Probe.tsx", "#engine", [wall]],
  ["src/components/Probe.astro", "#engine", [wall]],
  ["scripts/probe.ts", "#experiments", []],
];

test.each(throughAliases)("%s imports %s: %j", async (file, specifier, broken) => {
  expect(await brokenRules(file, importing(file, specifier))).toEqual(broken);
});

test("content and scripts enter a room through its index alone", async () => {
  for (const file of [`${lesson}/probe.ts`, `${lesson}/probe.mdx`, "scripts/probe.ts"]) {
    const inside = specifierFrom(file, "src/engine");
    expect(inside).not.toContain("index");
    expect(await brokenRules(file, importing(file, inside))).toEqual([wall]);
  }
});

test("maths, heading ids and code in a lesson do not hide its imports", async () => {
  const text = `
## A shift {#shift}

The cost is \\$5, and $w_{ji} x_{i}$ or \`a $\` stay, as do $\\{a, b\\}$ and

$$
\\frac{a}{b}

{ c
$$

\`\`\`js
const price = \`$\{x}\`;
\`\`\`

<Quiz id="a">
  - [x] It is $\\tanh{0}$
    > So $z^{2}$.
</Quiz>

import "#course";
`;
  expect(await brokenRules(`${lesson}/probe.mdx`, text)).toEqual([wall]);
});

test("a component quotes the engine's source but does not run it", async () => {
  const file = "src/components/Probe.astro";
  expect(await brokenRules(file, importing(file, "../engine/index.ts"))).toEqual([wall]);
  expect(await brokenRules(file, importing(file, "../engine/index.ts?raw"))).toEqual([]);
});

test("no other room reads the engine's source past the wall", async () => {
  const file = "src/charts/Probe.tsx";
  expect(await brokenRules(file, importing(file, "../engine/index.ts?raw"))).toEqual([wall]);
});

test("types, re-exports and lazy imports are imports too", async () => {
  const from = '"../experiments/index.ts"';
  const file = "src/charts/probe.ts";
  for (const code of [
    `import type { Experiment } from ${from};\nexport type Probe = Experiment;\n`,
    `export * from ${from};\n`,
    `export const probe = () => import(${from});\n`,
  ])
    expect(await brokenRules(file, code)).toEqual([wall]);
});

test("files that import each other are a cycle", async () => {
  // This file imports lint.ts, so lint.ts may not import it back.
  const back = importing("tests/rooms/lint.ts", "./edges.test.ts");
  expect(await brokenRules("tests/rooms/lint.ts", back)).toEqual(["import-x/no-cycle"]);
});
