import { expect, test } from "vitest";
import { split } from "../../src/digits/index.ts";

/** How many pictures of each class the package has. */
const COUNTS = [1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978];
const { train, test: heldBack } = split(COUNTS);

test("eight thousand digits are to learn from and two thousand are held back", () => {
  expect([train.length, heldBack.length]).toEqual([8000, 2000]);
});

test("no digit is in both parts, and none is in neither", () => {
  const names = [...train, ...heldBack].map(({ digit, index }) => `${digit} ${index}`);
  expect(new Set(names).size).toBe(10_000);
  for (const [digit, count] of COUNTS.entries()) {
    const indexes = [...train, ...heldBack].filter((place) => place.digit === digit);
    expect(Math.max(...indexes.map(({ index }) => index))).toBe(count - 1);
  }
});

test("of every class a fifth is held back, to the nearest whole digit", () => {
  const counts = COUNTS.map((_, digit) => heldBack.filter((p) => p.digit === digit).length);
  expect(counts).toEqual([200, 225, 198, 206, 196, 173, 203, 214, 189, 196]);
});

test("a part's beginning holds every class", () => {
  for (const part of [train, heldBack])
    expect(new Set(part.slice(0, 20).map(({ digit }) => digit)).size).toBe(10);
});
