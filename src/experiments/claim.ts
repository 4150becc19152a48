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

/** What a named value must not fall short of or exceed. */
export interface Bar {
  atLeast?: number;
  atMost?: number;
}

/** How many seeds a claim is certified on, unless it says. */
export const SEEDS = 100;

/** A sentence of the course that a run can settle. */
export interface Claim {
  /** Permanent, unique over all lessons, never used again once deleted. */
  id: string;
  /** The sentence as the reader sees it. */
  sentence: string;
  /** Paper and section, or "ours". */
  source: string;
  /** An identity with a tolerance, a predicate that holds for k of n seeds, or a rate over seeds. */
  kind: "exact" | "perSeed" | "distribution";
  /** Names in the lesson's experiments. */
  experiments: string[];
  /** A pure function of the runs of one seed. */
  measure: (train: Train, seed: number) => Measured;
  /** The bars by name of value; a seed holds when every one is cleared. */
  bars: Record<string, Bar>;
  /** The value that the picture of the runs shows. */
  effect: string;
  /** How many of the seeds must hold. */
  held: number;
  /** How many seeds it is certified on; a hundred unless a seed takes longer than half a second. */
  seeds?: number;
}

/** Types a claim and checks what its type cannot say; throws in the writer's words. */
export function defineClaim(claim: Claim): Claim {
  const name = `claim "${claim.id}"`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(claim.id))
    throw new Error(`${name}: an id is lower-case words joined by hyphens.`);
  if (Object.keys(claim.bars).length === 0)
    throw new Error(`${name}: needs at least one bar, or no run could contradict it.`);
  for (const [value, { atLeast, atMost }] of Object.entries(claim.bars))
    if (atLeast === undefined && atMost === undefined)
      throw new Error(`${name}: the bar of "${value}" says neither atLeast nor atMost.`);
  const { held, seeds = SEEDS } = claim;
  if (held > seeds) throw new Error(`${name}: held is ${held} of ${seeds} seeds.`);
  if (claim.kind === "exact" && held !== seeds)
    throw new Error(`${name}: an exact claim holds for ${seeds} of ${seeds} seeds, found ${held}.`);
  return claim;
}

/** The share of seeds that must hold. */
export function requiredShare({ held, seeds = SEEDS }: Claim): number {
  return held / seeds;
}
