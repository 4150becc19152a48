import { stream } from "#engine";
import type { Experiment } from "./experiment.ts";

/** One choice of two settings: the learning rate and the strength of the L2 penalty. */
export interface Trial {
  rate: number;
  penalty: number;
}

/** The ends of the square in which trials lie; both sides are logarithmic. */
export const RATES: [number, number] = [1e-4, 10];
export const PENALTIES: [number, number] = [1e-7, 1e-4];

/** How many trials a search may spend. */
export const TRIALS = 9;

/** The trial at the shares u and v of the two sides, each from 0 to 1: 10 to a power in between. */
export function trialAt(u: number, v: number): Trial {
  const between = ([low, high]: [number, number], share: number) => low * (high / low) ** share;
  return { rate: between(RATES, u), penalty: between(PENALTIES, v) };
}

/** A grid of three rates by three penalties; from corner to corner unless moved and drawn in. */
export function gridTrials([u, v] = [0, 0], spacing = 1 / 2): Trial[] {
  return [0, 1, 2].flatMap((column) =>
    [0, 1, 2].map((row) => trialAt(u + column * spacing, v + row * spacing)),
  );
}

/** Nine places of the square, each as likely as any other, drawn from a seed. */
export function randomTrials(seed: number): Trial[] {
  const random = stream(seed, "nine trials");
  return Array.from({ length: TRIALS }, () => trialAt(random.uniform(), random.uniform()));
}

/** The experiment of a trial: the same network from the same start, with these two settings. */
export function trialExperiment(experiment: Experiment, { rate, penalty }: Trial): Experiment {
  return {
    ...experiment,
    optimizer: { ...experiment.optimizer, learningRate: rate },
    l2: penalty,
  };
}

/** How many rates some trials try: those closer than a hundredth of a power of ten count once. */
export function ratesTried(trials: Trial[]): number {
  const powers = trials.map(({ rate }) => Math.log10(rate)).sort((one, other) => one - other);
  return powers.filter((power, at) => at === 0 || power - powers[at - 1] > 0.01).length;
}
