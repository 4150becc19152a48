import { nearest } from "#quiz";
import { ContentMistake } from "./mistake.ts";

export type Concept = "weight" | "weight-negative" | "bias" | "gradient" | "activation";

/** One entry of the glossary, by the name of its file. */
export interface GlossaryEntry {
  id: string;
  term: string;
  also: string[];
  /** One sentence of Markdown. */
  definition: string;
  /** TeX without dollar signs. */
  formula: string;
  /** Slug of the lesson that shows it. */
  shown: string;
  /** Ids of entries to read beside it. */
  beside: string[];
  /** The concept whose colour its name carries. */
  concept?: Concept | undefined;
}

/** The entry with an id. Throws a ContentMistake that names `file` and the nearest id. */
export function glossaryEntry(
  entries: readonly GlossaryEntry[],
  id: string,
  file: string,
): GlossaryEntry {
  const entry = entries.find((one) => one.id === id);
  if (entry) return entry;
  const names = entries.flatMap((one) => [one.id, one.term, ...one.also]);
  const near = nearest(id, names);
  const owner = entries.find((one) => [one.id, one.term, ...one.also].includes(near ?? ""));
  throw new ContentMistake({
    file,
    found: `the term "${id}"`,
    expected: "the name of a file in content/glossary, without .yaml",
    nearest: owner?.id,
  });
}

/**
 * Entries by the alphabet. Throws a ContentMistake when an entry points to an entry or a lesson
 * that does not exist, or when two entries share a name.
 */
export function orderGlossary(
  entries: readonly GlossaryEntry[],
  lessonSlugs: readonly string[],
): GlossaryEntry[] {
  const names = new Map<string, string>();
  for (const entry of entries) {
    const file = `content/glossary/${entry.id}.yaml`;
    for (const other of entry.beside) glossaryEntry(entries, other, `${file}, beside`);
    if (!lessonSlugs.includes(entry.shown)) {
      throw new ContentMistake({
        file,
        found: `shown: ${entry.shown}`,
        expected: "the slug of a lesson",
        nearest: nearest(entry.shown, lessonSlugs),
      });
    }
    for (const name of [entry.term, ...entry.also].map((one) => one.toLowerCase())) {
      const owner = names.get(name);
      if (owner !== undefined) {
        throw new ContentMistake({
          file,
          found: `the name "${name}", which ${owner}.yaml has too`,
          expected: "each name in one entry only",
        });
      }
      names.set(name, entry.id);
    }
  }
  const key = (entry: GlossaryEntry) => entry.term.toLowerCase();
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
