import type { Run } from "#engine";
import { buildData } from "../build.ts";
import { readingOf, type Reading } from "../clinic/reading.ts";
import type { DataSpec } from "../experiment.ts";

/** The measure behind the clinic: what its monitors say of a run, with the data that are held back. */
export function monitors(run: Run, argument: unknown): Reading {
  const { heldBack } = argument as { heldBack: DataSpec };
  return readingOf(run, buildData(heldBack, run.training.seed));
}
