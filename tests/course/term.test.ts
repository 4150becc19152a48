import { expect, it } from "vitest";
import { orderLessons } from "../../src/course/lessons.ts";
import { termFrom } from "../../src/course/term.ts";
import type { TermData } from "../../src/course/term.ts";

const lessons = orderLessons(
  ["01-definition", "05-bias-shifts", "06-random-start", "07-loss"].map((folder) => ({
    id: `ml/wb/${folder}/index`,
    data: {
      ...{ title: folder, short: folder, part: "", summary: "" },
      needs: folder === "01-definition" ? [] : ["definition"],
    },
  })),
);

const data: TermData = {
  title: "Weights and biases",
  summary: "",
  definition: "",
  facts: [{ lesson: "bias-shifts", says: "" }],
  questions: [{ lesson: "random-start", asks: "" }],
  parts: [
    { name: "Mechanics", from: "definition" },
    { name: "Training", from: "random-start" },
  ],
  spine: ["definition", "random-start", "bias-shifts"],
};

const term = termFrom({ id: "ml/wb/term", data }, lessons);
const slugs = (list: readonly ({ slug: string } | null)[]) => list.map((one) => one?.slug);

it("the spine keeps the order of term.yaml", () => {
  expect(slugs(term.spine)).toEqual(["definition", "random-start", "bias-shifts"]);
});

it("a slug without a lesson names the file, the field and the nearest right name", () => {
  const wrong = { ...data, spine: ["definition", "bias-shift"] };
  expect(() => termFrom({ id: "ml/wb/term", data: wrong }, lessons)).toThrow(
    /^content\/ml\/wb\/term\.yaml: found "bias-shift" in spine, .* Did you mean "bias-shifts"\?$/,
  );
});

it("the parts take every lesson up to where the next one begins", () => {
  expect(term.parts.map(({ name, lessons }) => [name, ...slugs(lessons)])).toEqual([
    ["Mechanics", "definition", "bias-shifts"],
    ["Training", "random-start", "loss"],
  ]);
});

it("parts out of order, or that begin after the first lesson, are refused", () => {
  const from = (...starts: string[]) => {
    const parts = starts.map((slug) => ({ name: `P of ${slug}`, from: slug }));
    return () => termFrom({ id: "ml/wb/term", data: { ...data, parts } }, lessons);
  };
  expect(from("bias-shifts")).toThrow("found P of bias-shifts, from: bias-shifts in parts");
  expect(from("definition", "loss", "random-start")).toThrow("from: random-start in parts");
  expect(from("definition", "los")).toThrow('found "los" in parts');
});
