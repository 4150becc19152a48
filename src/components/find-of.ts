import { ContentMistake } from "#course";
import type { Lesson } from "#course";
import { nearest } from "#quiz";

/** The fact or question of a term that a lesson answers. Throws a ContentMistake naming the tag. */
export function findOf<Item extends { lesson: Lesson }>(
  items: readonly Item[],
  slug: string,
  tag: string,
): Item {
  const item = items.find(({ lesson }) => lesson.slug === slug);
  if (item) return item;
  const slugs = items.map(({ lesson }) => lesson.slug);
  throw new ContentMistake({
    file: tag,
    found: `of="${slug}"`,
    expected: `a lesson that term.yaml lists for it (${slugs.join(", ")})`,
    nearest: nearest(slug, slugs),
  });
}
