import type { Claim, Experiments } from "#experiments";
import { lessonOf } from "./lesson-of.ts";

/** The claims of a lesson load when one of them is run: each file is a chunk of its own. */
const claimFiles = import.meta.glob<Claim[]>("/content/*/*/*/claims.ts", { import: "default" });
const experimentFiles = import.meta.glob<Experiments>("/content/*/*/*/experiments.ts", {
  import: "default",
});

/** A claim of a lesson with the experiments that it trains. Throws when the lesson has none of that id. */
export async function loadClaim(
  lesson: string,
  id: string,
): Promise<{ claim: Claim; experiments: Experiments }> {
  const file = Object.keys(claimFiles).find((path) => lessonOf(path) === lesson);
  if (!file) throw new Error(`The lesson ${lesson} has no claims.`);
  const [claims, experiments] = await Promise.all([
    claimFiles[file](),
    experimentFiles[file.replace("claims.ts", "experiments.ts")](),
  ]);
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`The lesson ${lesson} has no claim "${id}".`);
  return { claim, experiments };
}
