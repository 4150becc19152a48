import { workedOf } from "../../course/worked.ts";
import type { WorkedVariant } from "../../quiz/index.ts";
import { drawnWorked } from "./drawn-worked.ts";

/** Draws a variant in the page. This file brings KaTeX and a lesson's worked examples with it, so load it late. */
export async function drawWorkedInPage(
  lesson: string,
  id: string,
  seed: number,
): Promise<WorkedVariant> {
  const worked = (await workedOf(lesson)).find((candidate) => candidate.id === id);
  if (!worked) throw new Error(`The lesson ${lesson} has no worked example "${id}".`);
  return drawnWorked(worked, seed);
}
