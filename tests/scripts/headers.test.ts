import { expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../scripts/serve/headers.mjs";

test("a star stands for anything, a dot for itself", () => {
  const rules = parseHeaders("/a/*.js\n  X-A: 1\n");
  expect([...headersFor(rules, "/a/b/c.js")]).toEqual([["X-A", "1"]]);
  expect([...headersFor(rules, "/a/bxjs")]).toEqual([]);
  expect([...headersFor(rules, "/b/a/c.js")]).toEqual([]);
});

test("a value keeps its colons and loses the space around it", () => {
  const rules = parseHeaders("/*\r\n  Content-Security-Policy:  img-src 'self' data:  \r\n");
  expect(headersFor(rules, "/").get("Content-Security-Policy")).toBe("img-src 'self' data:");
});

test.each([
  ["*\n  X-A: 1", "_headers:1"],
  ["/*\n  X-A 1", "_headers:2"],
  ["/*\n  X-A:", "_headers:2"],
  ["  X-A: 1", "_headers:1"],
])("a faulty file is named by line: %j", (source, place) => {
  expect(() => parseHeaders(source)).toThrow(place);
});
