import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSource } from "./lesson-source.ts";

const content = path.resolve(import.meta.dirname, "../../content");
const terms = readdirSync(content, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(path.join(content, name), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(content, name, entry.name)),
  );

/** The slugs that term.yaml lists for the short way. */
function shortWay(term: string): string[] {
  const yaml = readFileSync(path.join(term, "term.yaml"), "utf8");
  const [, list = ""] = /^spine:\n((?: +- .*\n?)+)/m.exec(yaml) ?? [];
  return [...list.matchAll(/- (\S+)/g)].map(([, slug]) => slug!);
}

const lessons = terms.flatMap((term) => {
  const spine = shortWay(term);
  return readdirSync(term, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const source = readFileSync(path.join(term, name, "index.mdx"), "utf8");
      const isShortWay = spine.includes(name.replace(/^\d+-/, ""));
      return { name, isShortWay, ...readSource(source) };
    })
    .filter(({ head }) => !/^page: true$/m.test(head));
});

describe.each(lessons.map((lesson) => [lesson.name, lesson] as const))("%s", (_, lesson) => {
  const { tags, words, examSentences, isShortWay } = lesson;
  const count = (tag: string) => tags.get(tag) ?? 0;

  test("asks six questions or more, two of them drills", () => {
    expect(count("Quiz") + count("Drill")).toBeGreaterThanOrEqual(6);
    expect(count("Drill")).toBeGreaterThanOrEqual(2);
  });

  test("makes two claims or more, and trains a network in the page", () => {
    expect(count("Claim")).toBeGreaterThanOrEqual(2);
    expect(count("Experiment")).toBeGreaterThanOrEqual(1);
  });

  test("closes with three sentences for the exam and with practice", () => {
    expect(examSentences).toHaveLength(3);
    expect(count("Practice")).toBe(1);
  });

  // The short way was written first, and asked for less.
  if (!isShortWay)
    test("works an example and says what would break its sentences", () => {
      expect(count("Worked")).toBeGreaterThanOrEqual(1);
      expect(count("WhatBreaks")).toBe(1);
    });

  test(`is ${isShortWay ? "500 to 1,100" : "500 to 1,000"} words of prose`, () => {
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(isShortWay ? 1100 : 1000);
  });
});

test("prose is counted without questions, asides, formulas and numbers", () => {
  const { words, tags, examSentences } = readSource(
    `---
title: Five words that do not count
---

One <Term id="two">two</Term> three 44 $x + y$ <Measured claim="c" value="v" />, [five](../six/).

<Note title="Not">counted</Note>

<Quiz id="q">
  Not counted.
</Quiz>

<Quiz id="elsewhere" />

$$
z = 1
$$

<ExamWrite>
Six.

Seven eight.
</ExamWrite>
`,
  );
  expect(words).toBe(7);
  expect(tags.get("Quiz")).toBe(2);
  expect(examSentences).toEqual(["Six.", "Seven eight."]);
});
