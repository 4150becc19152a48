import { getCollection } from "astro:content";
import { nearest } from "#quiz";
import { alsoFoundIn } from "./also-found-in.ts";
import { orderLessons } from "./lessons.ts";
import { ContentMistake } from "./mistake.ts";
import { sources } from "./sources.ts";
import { termFrom } from "./term.ts";
import type { Term } from "./term.ts";

/** A class with its terms. */
export interface Class {
  name: string;
  title: string;
  summary: string;
  address: string;
  terms: Term[];
  /** Terms of other classes that its lessons or guides link to. */
  alsoFound: Term[];
}

let read: Promise<Class[]> | undefined;

async function readClasses(): Promise<Class[]> {
  const classes = await getCollection("classes");
  const lessons = orderLessons(await getCollection("lessons"));
  const terms = (await getCollection("terms")).map((entry) => termFrom(entry, lessons));
  const names = classes.map(({ id }) => id.replace(/\/class$/, ""));
  for (const { className, file } of terms) {
    if (names.includes(className)) continue;
    throw new ContentMistake({
      file,
      found: `the class "${className}"`,
      expected: "a folder in content with a class.yaml",
      nearest: nearest(className, names),
    });
  }
  const isFoundIn = (term: Term, name: string) =>
    alsoFoundIn(term, sources).some(({ className }) => className === name);
  return classes.map(({ data }, index) => {
    const name = names[index]!;
    const isOwn = ({ className }: Term) => className === name;
    const alsoFound = terms.filter((term) => !isOwn(term) && isFoundIn(term, name));
    return { name, ...data, address: `/${name}/`, terms: terms.filter(isOwn), alsoFound };
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

/** Where else a term is found: the terms, each with its class, whose lessons or guides link to it. */
export async function foundBeside(term: Term): Promise<{ class: Class; term: Term }[]> {
  const classes = await curriculum();
  return alsoFoundIn(term, sources).flatMap(({ className, name }) =>
    classes
      .filter((one) => one.name === className)
      .flatMap((one) =>
        one.terms.filter((each) => each.name === name).map((each) => ({ class: one, term: each })),
      ),
  );
}
