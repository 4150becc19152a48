import type { Run } from "#engine";
import type { Experiment } from "./experiment.ts";

/** A trained experiment as a measure sees it. */
export interface Trained {
  experiment: Experiment;
  run: Run;
  /** The loss of each step, before its update. */
  losses: Float64Array;
}

/** Trains an experiment of the lesson from the seed at hand; `to` stops earlier than its `steps`. */
export type Train = (name: string, to?: number) => Trained;

/** What one seed came to: named numbers, and a curve to draw behind the reader's own. */
export interface Measured {
  values: Record<string, number>;
  curve?: number[];
}

/** A pure function of the runs of one seed. */
export type MeasureSeed = (train: Train, seed: number) => Measured;

/** What a named value must not fall short of or exceed. */
export interface Bar {
  atLeast?: number;
  atMost?: number;
}

/**
 * A number over all seeds that a claim of the kind "distribution" is about: the median or the mean
 * of a value, or the rate, which is the share of seeds that clear the claim's bars.
 */
export interface Statistic extends Bar {
  of: "median" | "mean" | "rate";
  /** Which value; a rate has none. */
  value?: string;
}

/** The nearest setting in which the claim stops being true: there the same bars must be missed. */
export interface Limit {
  /** The sentence as the reader sees it. */
  sentence: string;
  /** Names in the lesson's experiments. */
  experiments: string[];
  /** Measures the same values as the claim. */
  measure: MeasureSeed;
  /** How many seeds it runs over, from 0; ten unless it says. */
  seeds?: number;
}

/** How many seeds a claim is certified on, unless it says. */
export const SEEDS = 100;

/** How many seeds a limit is run on, unless it says. */
export const LIMIT_SEEDS = 10;

/** The share of a limit's seeds that must miss the bars. */
export const LIMIT_SHARE = 0.9;

/** A sentence of the course that a run can settle. */
export interface Claim {
  /** Permanent, unique over all lessons, never used again once deleted. */
  id: string;
  /** The sentence as the reader sees it. */
  sentence: string;
  /** Paper and section, or "ours". */
  source: string;
  /**
   * exact: an identity with a tolerance; one miss is a failure. perSeed: a predicate that holds for
   * `held` of the seeds. distribution: a statistic over the seeds.
   */
  kind: "exact" | "perSeed" | "distribution";
  /** Names in the lesson's experiments. */
  experiments: string[];
  measure: MeasureSeed;
  /** The bars by name of value; a seed holds when every one is cleared. A median or a mean needs none. */
  bars: Record<string, Bar>;
  /** The value that the picture of the runs shows. */
  effect: string;
  /** The unit of the effect, for pictures and prose, such as "steps". */
  unit?: string;
  /** How many of the seeds must hold. Left out where a statistic decides. */
  held?: number;
  /** How many seeds it is certified on; a hundred unless a seed takes longer than half a second. */
  seeds?: number;
  /** What a claim of the kind "distribution" is about, with its own bar. */
  statistic?: Statistic;
  limit?: Limit;
}

/** How many of how many seeds must hold; none where a statistic decides. */
export function requiredOf({ held = 0, seeds = SEEDS }: Claim): { held: number; seeds: number } {
  return { held, seeds };
}

/** The values that a measure of the claim has to return: those that it has bars on, or shows. */
export function neededValues({ bars, effect, statistic }: Claim): string[] {
  const named = statistic?.value === undefined ? [effect] : [effect, statistic.value];
  return [...new Set([...Object.keys(bars), ...named])];
}
