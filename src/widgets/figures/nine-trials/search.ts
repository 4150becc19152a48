import {
  TRIALS,
  gridTrials,
  randomTrials,
  ratesTried,
  trialAt,
  trialExperiment,
  type Experiment,
  type Trial,
} from "#experiments";
import { decimal } from "../../../charts/format.ts";

/** Whose nine trials: in this order they train side by side. */
export const SEARCHES = ["grid", "random", "yours"] as const;
export type Search = (typeof SEARCHES)[number];

/** The loss of a network that says one half everywhere. */
export const COIN = Math.LN2;

/** The trials of every search: the reader's own, if any, come last. */
export function trialsOf(seed: number, own: Trial[]): Trial[] {
  return [...gridTrials(), ...randomTrials(seed), ...own];
}

/** The trials of one search, with their losses where they are known. */
export function partOf<T>(all: T[], search: Search): T[] {
  const at = SEARCHES.indexOf(search) * TRIALS;
  return all.slice(at, at + TRIALS);
}

/** What all searches train, from the experiment of one. */
export function networksOf(experiment: Experiment, trials: Trial[]): Experiment[] {
  return trials.map((trial) => trialExperiment(experiment, trial));
}

/** Places on the square as shares of its sides, one after the other, as the log keeps them. */
export function trialsFrom(shares: number[]): Trial[] {
  return Array.from({ length: shares.length / 2 }, (_, k) =>
    trialAt(shares[2 * k], shares[2 * k + 1]),
  );
}

/** "0.25 from 9 rates". */
export function bestWords(trials: Trial[], losses: number[]): string {
  const rates = ratesTried(trials);
  return `${decimal(Math.min(...losses), 2)} from ${rates} ${rates === 1 ? "rate" : "rates"}`;
}

/** What the three searches say of the reader's nine: right when their best beats that of the grid. */
export function verdictOf(trials: Trial[], losses: number[]) {
  const best = (search: Search) => Math.min(...partOf(losses, search));
  const words = (search: Search) => bestWords(partOf(trials, search), partOf(losses, search));
  const right = best("yours") < best("grid");
  return {
    words: `Your nine came to ${words("yours")}, the grid to ${words("grid")}, nine at random to ${words("random")}.`,
    right,
  };
}
