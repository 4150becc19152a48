import type { Kernel } from "#engine";
import { build, buildData, trainTo } from "../build.ts";
import type { DataSpec, Experiment } from "../experiment.ts";
import { readingOf, type Reading } from "./reading.ts";

/** How many times the monitors are read on the way, the start not counted. */
const READINGS = 40;

/** The steps after which the monitors are read, 0 first and the end last. */
export function readingSteps({ steps }: Pick<Experiment, "steps">): number[] {
  const count = Math.min(READINGS, steps);
  return Array.from({ length: count + 1 }, (_, k) => Math.round((k * steps) / count));
}

/** The data that are held back: of the same law, from a stream of their own. */
export function heldBackOf(data: DataSpec): DataSpec {
  return { ...data, split: "test", count: 400 };
}

/** Trains a run with the monitors on. A run that fails leaves the readings up to then. */
export function examine(experiment: Experiment, kernel?: Kernel): Reading[] {
  const run = build(experiment, kernel);
  const heldBack = buildData(heldBackOf(experiment.data), experiment.seed);
  const readings: Reading[] = [];
  for (const step of readingSteps(experiment)) {
    trainTo(run, experiment, step);
    if (run.failure !== null) break;
    readings.push(readingOf(run, heldBack));
  }
  return readings;
}
