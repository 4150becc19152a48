import { describe, expect, it } from "vitest";
import { orderLessons } from "../../src/course/lessons.ts";
import { neighbours, termFrom } from "../../src/course/term.ts";
import type { TermData } from "../../src/course/term.ts";

const lessons = orderLessons(
  ["01-definition", "05-bias-shifts", "06-random-start", "07-loss"].map((folder) => ({
    id: `ml/wb/${folder}/index`,
    data: { title: folder, short: folder, part: "", summary: "" },
  })),
);

const data: TermData = {
  title: "Weights and biases",
  summary: "",
  definition: "",
  facts: [{ lesson: "bias-shifts", says: "" }],
  questions: [{ lesson: "random-start", asks: "" }],
  spine: ["definition", "random-start", "bias-shifts"],
  alsoFoundIn: [],
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

describe("neighbours", () => {
  it("follow the spine on it, and end with it", () => {
    const { previous, next } = neighbours(term, "random-start");
    expect(slugs([previous, next])).toEqual(["definition", "bias-shifts"]);
    expect(neighbours(term, "bias-shifts").next).toBeNull();
  });

  it("follow the course beside it", () => {
    expect(neighbours(term, "loss").previous?.slug).toBe("random-start");
  });
});
