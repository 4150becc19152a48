import type { DataSet } from "#engine";
import { FEATURE_COUNTS, buildData, freshData, linearError, type Experiment } from "#experiments";

/** A network of the spike: how many weights it has, and what it errs by. */
export interface Network {
  count: number;
  /** The mean squared error on the examples it was trained on. */
  train: number;
  /** The same on new ones. */
  fresh: number;
}

/** The examples of one network, old and new. */
export interface Examples {
  train: DataSet;
  fresh: DataSet;
}

/** The counts from the number of examples on, of which the reader guesses the error. */
export const BEYOND = FEATURE_COUNTS.filter((count) => count >= 40);

/** What an experiment trains on, and new examples of the same law. */
export function examplesOf(experiment: Experiment): Examples {
  return { train: buildData(experiment.data, experiment.seed), fresh: freshData(experiment) };
}

/** The network with some weights on its examples. */
export function networkOf({ train, fresh }: Examples, weights: ArrayLike<number>): Network {
  return {
    count: weights.length,
    train: linearError(train, weights),
    fresh: linearError(fresh, weights),
  };
}

/** ‖w‖, the root of the sum of squares. */
export const lengthOf = (weights: ArrayLike<number>) =>
  Math.hypot(...Array.from(weights, (weight) => weight));

/** What the runs say of a guess: right if it comes down again from 40 to 400. */
export function verdictOf(guess: number[], networks: Network[]): { words: string; right: boolean } {
  const said = (at: number) => round(networks.find(({ count }) => count === at)?.fresh ?? NaN);
  const [first, last] = [guess[0], guess[guess.length - 1]];
  return {
    words:
      `You drew an error of ${round(first)} at 40 weights and ${round(last)} at 400; ` +
      `trained, the networks err by ${said(40)} and ${said(400)}.`,
    right: last < first / 1.5,
  };
}

const round = (error: number) => String(Number(error.toPrecision(2)));
