import fc from "fast-check";
import { expect, test } from "vitest";
import { freshSeed, inTurns, nextToAsk } from "../../src/progress/index.ts";
import { eventAt } from "./some-events.ts";

const anyItems = fc.array(
  fc.constantFrom("a", "b", "c").map((objective) => ({ objective })),
  {
    maxLength: 12,
  },
);

function sessionOf(items: readonly { objective: string }[]) {
  const waiting = [...items];
  const asked: { objective: string }[] = [];
  while (waiting.length > 0) {
    const next = nextToAsk(waiting, asked.at(-1)?.objective ?? null)!;
    asked.push(...waiting.splice(waiting.indexOf(next), 1));
  }
  return asked;
}

test("an objective is asked twice in a row only when nothing else waits", () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const asked = sessionOf(items);
      expect(asked).toHaveLength(items.length);
      asked.forEach(({ objective }, at) => {
        if (asked[at - 1]?.objective !== objective) return;
        const waited = asked.slice(at).map((each) => each.objective);
        expect(new Set(waited)).toEqual(new Set([objective]));
      });
    }),
  );
});

test("of what may come next, the first is asked", () => {
  const [a1, a2, b1, b2] = ["a", "a", "b", "b"].map((objective) => ({ objective }));
  expect(sessionOf([a1, a2, b1, b2])).toEqual([a1, b1, a2, b2]);
  expect(nextToAsk([], "a")).toBeUndefined();
});

test("in turns, every objective comes once before any comes twice, in the order given", () => {
  const items = ["a", "a", "a", "b", "c", "c"].map((objective, id) => ({ objective, id }));
  expect(inTurns(items).map(({ id }) => id)).toEqual([0, 3, 4, 1, 5, 2]);
});

test("a drill never has numbers that it had before, nor those of the lesson's page", () => {
  const asked = (seed: number, question = "drill") =>
    eventAt(seed, "answered", { question, seed, response: "1", verdict: "wrong", attempt: 1 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (seeds) => {
      const seed = freshSeed(
        seeds.map((each) => asked(each)),
        "drill",
      );
      expect([1, ...seeds]).not.toContain(seed);
      expect(Number.isSafeInteger(seed)).toBe(true);
    }),
  );
  expect(freshSeed([asked(2, "another")], "drill")).toBe(2);
});
