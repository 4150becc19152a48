import { nearest } from "#quiz";
import { ContentMistake } from "./mistake.ts";

/** What a lesson's folder and frontmatter say about it. */
export interface Lesson {
  /** Folder of the class, such as `machine-learning-engineering`. */
  className: string;
  /** Folder of the term, such as `weights-and-biases`. */
  termName: string;
  /** The number that the folder leads with: its row in the whole course. */
  number: number;
  /** The folder without its number, as in the address. */
  slug: string;
  title: string;
  /** The name in the lesson list. */
  short: string;
  /** Where it belongs, such as "Must-know fact 2". */
  part: string;
  summary: string;
  /** Slugs of the lessons that a reader must have done first. */
  needs: string[];
  /** A page of the course that is no lesson, and has no place among them. */
  page?: true | undefined;
  /** Address from the root of the site, with slashes at both ends. */
  address: string;
  /** The file it was read from, for messages. */
  file: string;
}

export interface LessonEntry {
  /** `class/NN-slug…/index` as the folder tree has it. */
  id: string;
  data: Pick<Lesson, "title" | "short" | "part" | "summary" | "needs" | "page">;
}

/** Reads a lesson's place from its folder. Throws a ContentMistake on a folder without a number. */
export function lessonFrom({ id, data }: LessonEntry): Lesson {
  const file = `content/${id}.mdx`;
  const [className = "", termName = "", folder = ""] = id.split("/");
  const parts = /^(\d+)-([a-z0-9-]+)$/.exec(folder);
  if (!parts) {
    throw new ContentMistake({
      file,
      found: `the folder "${folder}"`,
      expected: "a number, a hyphen and a name in lower case, such as 05-bias-shifts",
    });
  }
  const [, number = "", slug = ""] = parts;
  const address = `/${className}/${termName}/${slug}/`;
  return { className, termName, number: Number(number), slug, address, file, ...data };
}

/**
 * All lessons in the order of the course. Throws a ContentMistake on a slug or number used twice, and
 * on needs that are no earlier lessons of the same term.
 */
export function orderLessons(entries: readonly LessonEntry[]): Lesson[] {
  const lessons = entries.map(lessonFrom).sort((a, b) => a.number - b.number);
  const seen = new Map<string, Lesson>();
  for (const lesson of lessons) {
    for (const key of [`/${lesson.number}`, lesson.slug]) {
      const place = `${lesson.className}/${lesson.termName}/${key}`;
      const other = seen.get(place);
      if (other) {
        throw new ContentMistake({
          file: lesson.file,
          found: `the number and name of ${other.file}`,
          expected: "a folder whose number and name no other lesson of the term has",
        });
      }
      seen.set(place, lesson);
    }
  }
  for (const lesson of lessons) checkNeeds(lesson, lessons);
  return lessons;
}

/** The number of the first lesson; what comes before it and itself need nothing. */
const FIRST = 1;

function checkNeeds(lesson: Lesson, lessons: readonly Lesson[]): void {
  const { file, needs, number } = lesson;
  const own = lessons.filter(
    ({ className, termName }) => className === lesson.className && termName === lesson.termName,
  );
  const earlier = own.filter((one) => one.number < number).map(({ slug }) => slug);
  if (needs.length === 0 && number > FIRST) {
    throw new ContentMistake({
      file,
      found: "needs: []",
      expected: `one earlier lesson or more (${earlier.join(", ")}); only the first needs none`,
    });
  }
  for (const slug of needs) {
    if (earlier.includes(slug)) continue;
    const isLater = own.some((one) => one.slug === slug);
    throw new ContentMistake({
      file,
      found: `"${slug}" in needs${isLater ? ", which comes no earlier" : ""}`,
      expected: `an earlier lesson of the same term (${earlier.join(", ")})`,
      nearest: isLater ? undefined : nearest(slug, earlier),
    });
  }
}
