import { getCollection } from "astro:content";
import { nearest } from "#quiz";
import { orderLessons } from "./lessons.ts";
import { ContentMistake } from "./mistake.ts";
import { termFrom } from "./term.ts";
import type { Term } from "./term.ts";

/** A class with the terms that it lists. */
export interface Class {
  name: string;
  title: string;
  summary: string;
  address: string;
  terms: Term[];
}

let read: Promise<Class[]> | undefined;

async function readClasses(): Promise<Class[]> {
  const classes = await getCollection("classes");
  const lessons = orderLessons(await getCollection("lessons"));
  const terms = (await getCollection("terms")).map((entry) => termFrom(entry, lessons));
  const names = classes.map(({ id }) => id.replace(/\/class$/, ""));
  for (const term of terms) {
    for (const name of [term.className, ...term.alsoFoundIn]) {
      if (names.includes(name)) continue;
      throw new ContentMistake({
        file: term.file,
        found: `the class "${name}"`,
        expected: "a folder in content with a class.yaml",
        nearest: nearest(name, names),
      });
    }
  }
  return classes.map(({ data }, index) => {
    const name = names[index]!;
    const own = terms.filter((term) => term.className === name || term.alsoFoundIn.includes(name));
    return { name, ...data, address: `/${name}/`, terms: own };
  });
}

/**
 * Every class with its terms and lessons, read from the folder tree once a build. Only Astro has
 * collections, so this stays out of the room's index, which Node and the worker read too.
 */
export function curriculum(): Promise<Class[]> {
  if (import.meta.env.DEV) return readClasses();
  return (read ??= readClasses());
}

/** The term whose pages stand under an address such as `/class/term/lesson/`. */
export async function termAt(params: Record<string, string | undefined>): Promise<Term> {
  const terms = (await curriculum()).flatMap((one) => one.terms);
  const term = terms.find(
    (one) => one.className === params["class"] && one.name === params["term"],
  );
  if (!term) throw new Error("This tag stands on a page that belongs to no term.");
  return term;
}
