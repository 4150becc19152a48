import { expect, it } from "vitest";
import { lessonFrom } from "../../src/course/lessons.ts";
import {
  neededBy,
  needsOf,
  neighbours,
  placeInCourse,
  placeOnShortWay,
} from "../../src/course/ways.ts";

const lesson = (folder: string, needs: string[] = [], page?: true) =>
  lessonFrom({
    id: `ml/wb/${folder}/index`,
    data: { ...{ title: folder, short: folder, part: "", summary: "" }, needs, page },
  });

const lessons = [
  lesson("00-start", [], true),
  lesson("01-definition"),
  lesson("02-meanings", ["definition"]),
  lesson("03-loss", ["meanings", "definition"]),
  lesson("09-corrections", ["loss"], true),
];
const term = { lessons, spine: [lessons[3]!, lessons[1]!] };
const slug = (one: { slug: string } | null) => one?.slug ?? null;

it("Back and Next follow the course, its pages included, whether or not a lesson is on the short way", () => {
  const around = (of: string) => Object.values(neighbours(term, of)).map(slug);
  expect(around("start")).toEqual([null, "definition"]);
  expect(around("definition")).toEqual(["start", "meanings"]);
  expect(around("loss")).toEqual(["meanings", "corrections"]);
  expect(around("corrections")).toEqual(["loss", null]);
});

it("a place counts lessons, and a page that is none has no place", () => {
  const place = (of?: string) => {
    const found = placeInCourse(term, of);
    return found && [found.place, found.of, slug(found.next)];
  };
  expect(place("definition")).toEqual([1, 3, "meanings"]);
  expect(place("loss")).toEqual([3, 3, null]);
  expect(place("start")).toBeNull();
  expect(place(undefined)).toBeNull();
});

it("the short way has an order of its own", () => {
  expect(placeOnShortWay(term, "loss")).toMatchObject({ place: 1, of: 2 });
  expect(slug(placeOnShortWay(term, "loss")!.next)).toBe("definition");
  expect(placeOnShortWay(term, "definition")).toMatchObject({ place: 2, next: null });
  expect(placeOnShortWay(term, "meanings")).toBeNull();
});

it("what a lesson needs stands in the order of its head, what needs it in that of the course", () => {
  expect(needsOf(term, lessons[3]!).map(slug)).toEqual(["meanings", "definition"]);
  expect(neededBy(term, lessons[1]!).map(slug)).toEqual(["meanings", "loss"]);
});
