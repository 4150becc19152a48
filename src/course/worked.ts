import type { Worked } from "#quiz";
import { lessonOf } from "./lesson-of.ts";

/** The worked examples of a lesson load when one of them is taken up: each file is a chunk of its own. */
const files = import.meta.glob<Worked[]>("/content/*/*/*/worked.ts", { import: "default" });

/** The worked examples of a lesson by its slug; none where it has no worked.ts. */
export async function workedOf(slug: string): Promise<Worked[]> {
  const file = Object.keys(files).find((path) => lessonOf(path) === slug);
  return file === undefined ? [] : files[file]();
}

/** Every worked example with the slug of its lesson, in the order of the course. */
export async function allWorked(): Promise<{ lesson: string; worked: Worked }[]> {
  const paths = Object.keys(files).sort();
  const loaded = await Promise.all(paths.map((path) => files[path]()));
  return paths.flatMap((path, at) =>
    loaded[at].map((worked) => ({ lesson: lessonOf(path), worked })),
  );
}
