import type { Misconception, Objective } from "#quiz";
import { nearest } from "#quiz";
import { siteAddress } from "./address.ts";

const objectiveFiles = import.meta.glob<Objective[]>("/content/*/*/objectives.ts", {
  eager: true,
  import: "default",
});
const misconceptionFiles = import.meta.glob<Misconception[]>("/content/*/*/misconceptions.ts", {
  eager: true,
  import: "default",
});

/** All objectives of the course, in the order of their lists. */
export const objectives: Objective[] = Object.values(objectiveFiles).flat();

/** All misconceptions of the course. */
export const misconceptions: Misconception[] = Object.values(misconceptionFiles).flat();

/** Where a misconception is refuted: the figure or the claim of a lesson, as an address of the site. */
export function refutationOf(id: string): { idea: string; href: string } {
  for (const [path, list] of Object.entries(misconceptionFiles)) {
    const found = list.find((candidate) => candidate.id === id);
    if (!found) continue;
    const [, , className, termName] = path.split("/");
    const { idea, lesson, refutedBy } = found;
    const anchor = "claim" in refutedBy ? `claim-${refutedBy.claim}` : refutedBy.figure;
    return { idea, href: siteAddress(`/${className}/${termName}/${lesson}/#${anchor}`) };
  }
  const ids = misconceptions.map((one) => one.id);
  throw new Error(
    `found the misconception ${id}, expected one of the term's misconceptions.ts` +
      ` (${ids.join(", ")}). Did you mean "${nearest(id, ids)}"?`,
  );
}

/** Throws in the writer's words unless a question names an objective of the course. */
export function checkObjective(id: string | undefined, question: string): void {
  const ids = objectives.map((one) => one.id);
  if (id !== undefined && ids.includes(id)) return;
  const near = nearest(id ?? "", ids);
  throw new Error(
    `${question}: found objective="${id ?? ""}", expected one of the term's objectives.ts.` +
      (near ? ` Did you mean "${near}"?` : ""),
  );
}
