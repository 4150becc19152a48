import type { Drill } from "#quiz";
import { lessonOf } from "./lesson-of.ts";

/** The drills of a lesson load when one of them is asked: each file is a chunk of its own. */
const files = import.meta.glob<Drill[]>("/content/*/*/*/questions.ts", { import: "default" });

/** The drills of a lesson by its slug; none where it has no questions.ts. */
export async function drillsOf(slug: string): Promise<Drill[]> {
  const file = Object.keys(files).find((path) => lessonOf(path) === slug);
  return file === undefined ? [] : files[file]();
}

/** Every drill with the slug of its lesson, in the order of the course. Throws where an id stands twice. */
export async function allDrills(): Promise<{ lesson: string; drill: Drill }[]> {
  const paths = Object.keys(files).sort();
  const loaded = await Promise.all(paths.map((path) => files[path]()));
  const all = paths.flatMap((path, at) =>
    loaded[at].map((drill) => ({ lesson: lessonOf(path), drill })),
  );
  const seen = new Map<string, string>();
  for (const { lesson, drill } of all) {
    const first = seen.get(drill.id);
    if (first) throw new Error(`drill "${drill.id}" stands in ${first} and in ${lesson}.`);
    seen.set(drill.id, lesson);
  }
  return all;
}
