import fc from "fast-check";
import { expect, test } from "vitest";
import {
  MOST_NUMBER,
  PAPER_SIZES,
  paperOf,
  readPaperName,
  type Bank,
  type BankItem,
} from "../../src/quiz/index.ts";

/** Six objectives with one to three items each: drills, choices, and an essay that no paper asks. */
function bankOf(sizes: number[]): Bank {
  const items = sizes.flatMap((size, objective) =>
    Array.from({ length: size }, (_, k): BankItem => {
      const head = { id: `o${objective}-${k}`, objective: `o${objective}`, lesson: "l" };
      return k === 0
        ? { ...head, drill: true }
        : {
            ...head,
            question: { id: head.id, kind: "choice", stem: "?", hints: [], options: [] },
          };
    }),
  );
  const essay: BankItem = {
    ...{ id: "essay", objective: "o0", lesson: "l" },
    question: { id: "essay", kind: "essay", stem: "?", hints: [], points: [], explanation: "" },
  };
  const objectives = sizes.map((_, k) => ({ id: `o${k}`, can: "answer", lesson: "l" }));
  return { edition: "abc", items: [...items, essay], objectives, lessons: {} };
}

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 40 });
const size = fc.constantFrom(...PAPER_SIZES);
const number = fc.integer({ min: 1, max: MOST_NUMBER });

test("a paper has its size, no essay, and is the same again from its number", () => {
  fc.assert(
    fc.property(sizes, size, number, (counts, size, number) => {
      const bank = bankOf(counts);
      const paper = paperOf(bank, size, number);
      expect(paper.items).toHaveLength(size);
      expect(paper.items.map(({ item }) => item.id)).not.toContain("essay");
      expect(paperOf(bank, size, number)).toEqual(paper);
    }),
  );
});

test("objectives are balanced, and none follows itself", () => {
  fc.assert(
    fc.property(sizes, size, number, (counts, size, number) => {
      const { items } = paperOf(bankOf(counts), size, number);
      const asked = items.map(({ item }) => item.objective);
      const times = counts.map((_, k) => asked.filter((objective) => objective === `o${k}`).length);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      for (let k = 1; k < asked.length; k++) expect(asked[k]).not.toBe(asked[k - 1]);
    }),
  );
});

test("nothing is asked twice before everything of its objective was asked, and then with other numbers", () => {
  fc.assert(
    fc.property(sizes, size, number, (counts, size, number) => {
      const { items } = paperOf(bankOf(counts), size, number);
      counts.forEach((count, k) => {
        const own = items.filter(({ item }) => item.objective === `o${k}`);
        expect(new Set(own.slice(0, count).map(({ item }) => item.id)).size).toBe(
          Math.min(count, own.length),
        );
        for (const { item } of own.slice(count)) expect(item).toHaveProperty("drill");
      });
    }),
  );
});

test("another number is another paper", () => {
  const bank = bankOf([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  const papers = Array.from({ length: 50 }, (_, k) =>
    JSON.stringify(paperOf(bank, 20, k + 1).items.map(({ item }) => item.id)),
  );
  expect(new Set(papers).size).toBe(50);
});

test.each([
  ["20-4711-k3f", { size: 20, number: 4711, edition: "k3f" }],
  [" 10-1 ", { size: 10, number: 1, edition: null }],
  ["15-1", null],
  ["20-0", null],
  ["20-10000", null],
  ["", null],
])("the name %j is read as %j", (name, read) => {
  expect(readPaperName(name)).toEqual(read);
});
