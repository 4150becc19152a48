import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import {
  eventSchema,
  FILE_VERSION,
  parseFile,
  reduce,
  summarize,
  writeProgressFile,
} from "../../src/progress/index.ts";

const folder = path.resolve(import.meta.dirname, "golden");
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

// What somebody exported stays as it is: these files are never edited, and a new format adds one.
test("a file of version 1 opens, and means what it meant", () => {
  const { made, events, setAside } = parseFile(read("version-1.json"));
  expect(made.toISOString()).toBe("2026-11-25T02:00:00.000Z");
  expect(setAside).toEqual([{ id: "old", kind: "dreamt" }, "a word"]);
  const { counts, span } = summarize(events);
  expect(Object.fromEntries(counts)).toEqual({
    read: 1,
    predicted: 4,
    ran: 1,
    answered: 6,
    planned: 2,
    begun: 2,
    marked: 3,
    handedIn: 1,
  });
  expect(span?.map((time) => new Date(time).toISOString())).toEqual([
    "2026-11-20T18:31:00.000Z",
    "2026-11-20T18:50:00.000Z",
  ]);
  const state = reduce(events);
  expect(state.lessonsRead).toEqual(new Set(["bias-shifts"]));
  expect(state.testDay).toBeNull();
  const question = state.questions.get("bias-zero-input")!;
  expect(question.isSettled).toBe(true);
  expect([question.first, question.last].map(({ data }) => data.verdict)).toEqual([
    "wrong",
    "wrong",
  ]);
  expect(state.questions.get("z-by-hand")?.last.data).toMatchObject({ response: "−0.5", sure: 1 });
  expect(state.questions.get("review-1")?.last.data.response).toEqual({
    text: "Weights scale, biases shift – “z = wx + b”.\n",
    points: ["scale", "shift"],
  });
  expect(state.figures.get("bias-shifts-hill")).toMatchObject({
    hasRun: true,
    outcome: { valley: -0.4984, steps: 800 },
  });
  const paper = state.papers.get("10-7")!;
  expect(paper.handedIn?.data.seconds).toBe(412);
  expect([...paper.marked.keys()]).toEqual([0, 3]);
  expect(paper.marked.get(0)?.response).toBe("anything-between");
});

test("a file of today's version is written again byte for byte", () => {
  const text = read(`version-${FILE_VERSION}.json`);
  const { made, events, setAside } = parseFile(text);
  expect(writeProgressFile(events, setAside, made)).toBe(text);
});

// A kind that is new in a version gets a file of its own beside the others, such as version-1-dreamt.json.
test("golden files of every version open, and hold every kind of event", () => {
  const files = readdirSync(folder);
  for (let version = 1; version <= FILE_VERSION; version++)
    expect(files).toContain(`version-${version}.json`);
  const found = files.flatMap((name) => parseFile(read(name)).events);
  const kinds = eventSchema.options.map(({ entries }) => entries.kind.literal);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(kinds));
});
