import type { Variant } from "../../quiz/index.ts";
import { drillsOf } from "../../course/drills.ts";
import { drawn } from "./drawn.ts";

/** Draws a variant in the page. This file brings KaTeX and a lesson's drills with it, so load it late. */
export async function drawInPage(lesson: string, id: string, seed: number): Promise<Variant> {
  const drill = (await drillsOf(lesson)).find((candidate) => candidate.id === id);
  if (!drill) throw new Error(`The lesson ${lesson} has no drill "${id}".`);
  return drawn(drill, seed);
}

/** Loads the drills of a lesson, so that they can be drawn when the page is offline. */
export async function loadDrillsOf(lesson: string): Promise<void> {
  await drillsOf(lesson);
}
