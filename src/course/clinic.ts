import type { Case } from "#experiments";

const files = import.meta.glob<Case[]>("/content/*/*/*/clinic.ts", {
  eager: true,
  import: "default",
});

/** Every case of the clinic, in the order of the course. Throws where an id stands twice. */
export function allCases(): Case[] {
  const cases = Object.keys(files)
    .sort()
    .flatMap((path) => files[path]);
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new Error(`the clinic's case "${id}" stands in two lessons.`);
    seen.add(id);
  }
  return cases;
}
