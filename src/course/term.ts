import { nearest } from "#quiz";
import type { Lesson } from "./lessons.ts";
import { ContentMistake } from "./mistake.ts";

/** What term.yaml says. */
export interface TermData {
  title: string;
  summary: string;
  definition: string;
  facts: { lesson: string; says: string }[];
  questions: { lesson: string; asks: string }[];
  parts: { name: string; from: string }[];
  spine: string[];
}

export interface Fact {
  /** From 1, in the order of term.yaml. */
  number: number;
  says: string;
  lesson: Lesson;
}

export interface ReviewQuestion {
  /** From 1, in the order of term.yaml. */
  number: number;
  asks: string;
  lesson: Lesson;
}

/** A part of the course with its lessons. */
export interface Part {
  name: string;
  lessons: Lesson[];
}

/** One term with its lessons found: what the guide, the rail and Next are drawn from. */
export interface Term extends Omit<TermData, "facts" | "questions" | "parts" | "spine"> {
  className: string;
  name: string;
  address: string;
  file: string;
  facts: Fact[];
  questions: ReviewQuestion[];
  /** The lessons in the order of the course, part by part; pages that are no lessons belong to none. */
  parts: Part[];
  /** The short way through the course, in its order. */
  spine: Lesson[];
  /** Every lesson of the term, and every page that is none, in the order of the course. */
  lessons: Lesson[];
}

/**
 * Joins term.yaml with the lessons of its folder. `id` is `class/term/term`. Throws a
 * ContentMistake when a slug in term.yaml has no lesson folder, or the parts leave lessons out.
 */
export function termFrom(
  { id, data }: { id: string; data: TermData },
  lessons: readonly Lesson[],
): Term {
  const file = `content/${id}.yaml`;
  const [className = "", name = ""] = id.split("/");
  const own = lessons.filter((one) => one.className === className && one.termName === name);
  const find = (slug: string, field: string): Lesson => {
    const lesson = own.find((one) => one.slug === slug);
    if (lesson) return lesson;
    const slugs = own.map((one) => one.slug);
    throw new ContentMistake({
      file,
      found: `"${slug}" in ${field}`,
      expected: `a lesson with a folder beside it (${slugs.join(", ")})`,
      nearest: nearest(slug, slugs),
    });
  };
  return {
    ...data,
    className,
    name,
    file,
    address: `/${className}/${name}/`,
    facts: data.facts.map(({ lesson, says }, index) => {
      return { number: index + 1, says, lesson: find(lesson, "facts") };
    }),
    questions: data.questions.map(({ lesson, asks }, index) => {
      return { number: index + 1, asks, lesson: find(lesson, "questions") };
    }),
    parts: partsOf(
      data.parts.map(({ name, from }) => ({ name, from: find(from, "parts") })),
      own,
      file,
    ),
    spine: data.spine.map((slug) => find(slug, "spine")),
    lessons: own,
  };
}

function partsOf(
  starts: readonly { name: string; from: Lesson }[],
  own: readonly Lesson[],
  file: string,
): Part[] {
  const lessons = own.filter(({ page }) => !page);
  const order = [lessons[0], ...starts.slice(1).map(({ from }) => from)];
  starts.forEach(({ name, from }, at) => {
    const isNext = at === 0 ? from === order[0] : from.number > starts[at - 1].from.number;
    if (isNext && !from.page) return;
    throw new ContentMistake({
      file,
      found: `${name}, from: ${from.slug} in parts`,
      expected: `parts in the order of the course, the first from ${order[0]?.slug}`,
    });
  });
  return starts.map(({ name, from }, at) => {
    const end = starts[at + 1]?.from.number ?? Infinity;
    const isIn = ({ number }: Lesson) => number >= from.number && number < end;
    return { name, lessons: lessons.filter(isIn) };
  });
}
