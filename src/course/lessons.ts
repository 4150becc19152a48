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
  /** Address from the root of the site, with slashes at both ends. */
  address: string;
  /** The file it was read from, for messages. */
  file: string;
}

export interface LessonEntry {
  /** `class/NN-slug…/index` as the folder tree has it. */
  id: string;
  data: Pick<Lesson, "title" | "short" | "part" | "summary">;
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

/** All lessons in the order of the course. Throws a ContentMistake on a slug or number used twice. */
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
  return lessons;
}
