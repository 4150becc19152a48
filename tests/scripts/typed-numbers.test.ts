import { ESLint } from "eslint";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { typedNumbersIn } from "../../scripts/lint/typed-numbers.mjs";

const found = (source: string) => typedNumbersIn(source).map((one) => one.found);

describe("a number that looks measured and is typed", () => {
  test.each([
    ["It flips 22 % of the predictions.", ["22 %"]],
    ["It flips 0.5% and 2.5 per cent.", ["0.5%", "2.5 per cent"]],
    ["It needs 24 times as many steps, a 3-fold rise.", ["24 times", "3-fold"]],
    ["The loss ends at 0.067, after −1.5.", ["0.067", "−1.5"]],
    ["In **0.95** of the *12 %* that remain.", ["0.95", "12 %"]],
    ["It has 1,250 times as many.", ["1,250 times"]],
  ])("is found: %s", (source, numbers) => {
    expect(found(source)).toEqual(numbers);
  });
});

describe("a number that is none of that", () => {
  test.each([
    ["a formula", "At $x = 0.25$ it is $1.5$ times; $$y = 0.5$$ and\n\n$$\n0.25\n$$"],
    ["code", "Call `step(0.1)`.\n\n```py\nrate = 0.05\n```"],
    ["a count", "Eight units, 337 dimensions, 100 starts, GPT-2, three times."],
    ["a year or a section", "Glorot and Bengio 2010, section 3 of version 4.2.1"],
    ["printed from a run", '<Measured claim="a" value="b" times="100" digits="0.5" /> of them'],
    ["given with its source", 'They hold <Given source="Simonyan 2014">89.4 %</Given> of them.'],
    ["in a source", "<Source>LeCun, 12 % of them, 1998.</Source>"],
    [
      "worked in a question",
      '<Quiz id="a" kind="number" answer="0.5">\n  What is 0.5 times 3?\n</Quiz>',
    ],
    ["in the head", "---\nsummary: 12 % of it\n---\n\nText."],
    ["in a comment", "{/* 12 % */}"],
    ["in an address", "[a paper](https://example.org/10.1000/0.5)"],
  ])("is left alone: %s", (_, source) => {
    expect(found(source)).toEqual([]);
  });
});

test("lint names file, line and what to write", async () => {
  const root = path.resolve(import.meta.dirname, "../..");
  const filePath = path.join(root, "content/class/term/01-lesson/index.mdx");
  const code = "Text with $x$.\n\nIt flips 22 % of them.\n";
  const [{ messages }] = await new ESLint({ cwd: root }).lintText(code, { filePath });
  expect(messages).toMatchObject([{ ruleId: "lessons/typed-numbers", line: 3, column: 10 }]);
  expect(messages[0].message).toContain('"22 %" looks like a number that a run produced');
  expect(messages[0].message).toContain('<Given source="…">22 %</Given>');
}, 30_000);
