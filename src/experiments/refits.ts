import { withSeed, type Experiment } from "./experiment.ts";

/** How far apart the seeds of two refits lie, so that the next seed shares none of them. */
const APART = 1000;

/** The same experiment on `count` samples of its data, each from a random start of its own; the first is its own. */
export function refitsOf(experiment: Experiment, count: number): Experiment[] {
  return Array.from({ length: count }, (_, refit) =>
    withSeed(experiment, (experiment.seed + APART * refit) % 2 ** 32),
  );
}

/** What the mean squared error of many refits is made of. */
export interface ErrorParts {
  /** The squared distance of the mean prediction from the truth: (E f(x) − t)², the mean over the places. */
  squaredBias: number;
  /** How far the refits scatter about their own mean: E (f(x) − E f(x))², the mean over the places. */
  variance: number;
  /** E (f(x) − t)², which is the sum of the two. */
  error: number;
}

/**
 * Splits the error of refits into squared bias and variance, both over the refits at hand.
 *
 * predictions [refit][place], truth [place]: the value without noise. Geman, Bienenstock and Doursat 1992.
 */
export function errorParts(predictions: ArrayLike<number>[], truth: ArrayLike<number>): ErrorParts {
  const parts = { squaredBias: 0, variance: 0, error: 0 };
  for (let place = 0; place < truth.length; place++) {
    const at = predictions.map((fit) => fit[place]);
    const mean = at.reduce((sum, value) => sum + value, 0) / at.length;
    parts.squaredBias += (mean - truth[place]) ** 2 / truth.length;
    for (const value of at) {
      parts.variance += (value - mean) ** 2 / at.length / truth.length;
      parts.error += (value - truth[place]) ** 2 / at.length / truth.length;
    }
  }
  return parts;
}
