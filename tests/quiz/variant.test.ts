import fc from "fast-check";
import { expect, test } from "vitest";
import {
  defineDrill,
  factor,
  numbersIn,
  tex,
  texSum,
  variantOf,
  whole,
} from "../../src/quiz/index.ts";

const product = defineDrill({
  id: "product",
  objective: "multiply",
  kind: "number",
  draw: (random) => ({ a: whole(random, 0, 9), b: whole(random, 0, 9) }),
  stem: ({ a, b }) => `What is $${a} \\cdot ${b}$?`,
  answer: ({ a, b }) => a * b,
  again: ({ a, b }) => Array.from({ length: b }, () => a).reduce((sum, each) => sum + each, 0),
  slips: { added: { value: ({ a, b }) => a + b, says: () => "That is the sum." } },
  solution: ({ a, b }) => [`$${a} \\cdot ${b} = ${a * b}$`],
});

test("numbers in which a slip comes out as the answer, or the stem holds it, are drawn again", () => {
  for (let seed = 0; seed < 500; seed++) {
    const { numbers, question } = variantOf(product, seed);
    const { a, b } = numbers as { a: number; b: number };
    expect(a * b).not.toBe(a + b);
    expect([a, b]).not.toContain(a * b);
    expect(question.hints).toEqual([`$${a} \\cdot ${b} = ${a * b}$`]);
  }
});

test("a drill whose answer and slip always meet is refused in the writer's words", () => {
  const same = { ...product, slips: { same: { value: product.answer, says: () => "No." } } };
  expect(() => variantOf(same, 1)).toThrow(/drill "product": 2000 draws for seed 1 brought no/);
});

test("a drill without slips, or with a name that is none, is refused", () => {
  expect(() => defineDrill({ ...product, slips: {} })).toThrow(/names no slip/);
  expect(() => defineDrill({ ...product, id: "Product 1" })).toThrow(/found "Product 1"; an id is/);
  const slips = { added: { ...product.slips["added"], misconception: "5" } };
  expect(() => defineDrill({ ...product, slips })).toThrow(/found misconception "5"/);
});

test.each([
  [0.1 + 0.2, "0.3"],
  [12500, "12{,}500"],
  [-1234567, "-1{,}234{,}570"],
  [-0, "0"],
  [1e-9, "1 \\times 10^{-9}"],
  [0.0625, "0.0625"],
])("%d is written %s", (value, text) => {
  expect(tex(value)).toBe(text);
});

test("a negative factor stands in brackets", () => {
  expect([factor(-2), factor(2)]).toEqual(["(-2)", "2"]);
});

test("numbers are found again in what was written", () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (n) => {
      expect(numbersIn(`$x = ${tex(n, 9)}$`)).toEqual([n === 0 ? 0 : n]);
    }),
  );
});

test("an index is no number of the text", () => {
  expect(numbersIn("With $\\w_1 = 3$, $x_{12} = -4$ and $v_{1,2} = 5$")).toEqual([3, -4, 5]);
});

test.each<[[number, string][], string]>([
  [[[2, "x"], [-1, "y"], [-3, ""]], "2\\,x-y-3"], // prettier-ignore
  [
    [
      [-0.5, "x"],
      [0, ""],
    ],
    "-0.5\\,x",
  ],
  [
    [
      [1, "x"],
      [1, ""],
    ],
    "x+1",
  ],
  [[[0, "x"]], "0"],
])("the sum %j is written %s", (parts, text) => expect(texSum(parts)).toBe(text));
