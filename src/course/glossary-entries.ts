import { getCollection } from "astro:content";
import type { GlossaryEntry } from "./glossary.ts";

/** The glossary as the course knows it; for pages and components, since only Astro has collections. */
export async function glossaryEntries(): Promise<GlossaryEntry[]> {
  const entries = await getCollection("glossary");
  return entries.map(({ id, data }) => ({ id, ...data }));
}
