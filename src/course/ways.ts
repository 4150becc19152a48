import type { Lesson } from "./lessons.ts";
import type { Term } from "./term.ts";

type Ways = Pick<Term, "lessons" | "spine">;

/** What stands before and after a lesson along the course, pages that are no lessons included. */
export function neighbours(
  { lessons }: Ways,
  slug: string,
): { previous: Lesson | null; next: Lesson | null } {
  const at = lessons.findIndex((lesson) => lesson.slug === slug);
  return { previous: lessons[at - 1] ?? null, next: lessons[at + 1] ?? null };
}

/** Where on a way a lesson stands, from 1, of how many, and what follows there. */
export interface Place {
  place: number;
  of: number;
  next: Lesson | null;
}

/** The place of a lesson among all lessons of the course, or null for what is none. */
export function placeInCourse({ lessons }: Ways, slug: string | undefined): Place | null {
  return placeOn(
    lessons.filter(({ page }) => !page),
    slug,
  );
}

/** The place of a lesson on the short way, or null where it is not on it. */
export function placeOnShortWay({ spine }: Ways, slug: string | undefined): Place | null {
  return placeOn(spine, slug);
}

function placeOn(way: readonly Lesson[], slug: string | undefined): Place | null {
  const at = way.findIndex((lesson) => lesson.slug === slug);
  return at < 0 ? null : { place: at + 1, of: way.length, next: way[at + 1] ?? null };
}

/** The lessons that a lesson needs, in the order of its head. */
export function needsOf({ lessons }: Ways, { needs }: Lesson): Lesson[] {
  return needs.flatMap((slug) => lessons.find((lesson) => lesson.slug === slug) ?? []);
}

/** The lessons that need a lesson, in the order of the course. */
export function neededBy({ lessons }: Ways, { slug }: Lesson): Lesson[] {
  return lessons.filter(({ needs }) => needs.includes(slug));
}
