import { expect, test } from "vitest";
import { didYouMean, editDistance, nearest } from "../../src/quiz/index.ts";

test("the edit distance is the textbook's: kitten to sitting is 3", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("abc", "abc")).toBe(0);
});

test("the nearest name ignores case and gives up where nothing is close", () => {
  expect(nearest("numbr", ["choice", "number"])).toBe("number");
  expect(nearest("Choice", ["choice", "choices"])).toBe("choice");
  expect(nearest("xyz", ["choice", "number"])).toBeUndefined();
  expect(didYouMean("esay", ["essay"])).toBe(' Did you mean "essay"?');
  expect(didYouMean("q", ["essay"])).toBe("");
});
