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
  spine: string[];
  alsoFoundIn: string[];
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

/** One term with its lessons found: what the guide, the rail and Next are drawn from. */
export interface Term extends Omit<TermData, "facts" | "questions" | "spine"> {
  className: string;
  name: string;
  address: string;
  file: string;
  facts: Fact[];
  questions: ReviewQuestion[];
  /** The short way through the course, in its order. */
  spine: Lesson[];
  /** Every lesson of the term, in the order of the course. */
  lessons: Lesson[];
}

/**
 * Joins term.yaml with the lessons of its folder. `id` is `class/term/term`. Throws a
 * ContentMistake when a slug in term.yaml has no lesson folder.
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
    spine: data.spine.map((slug) => find(slug, "spine")),
    lessons: own,
  };
}

/** The lessons before and after one: along the spine if it is on it, else along the course. */
export function neighbours(
  term: Term,
  slug: string,
): { previous: Lesson | null; next: Lesson | null } {
  const onSpine = term.spine.some((lesson) => lesson.slug === slug);
  const way = onSpine ? term.spine : term.lessons;
  const place = way.findIndex((lesson) => lesson.slug === slug);
  return { previous: way[place - 1] ?? null, next: way[place + 1] ?? null };
}
