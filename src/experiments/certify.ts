import { build } from "./build.ts";
import type { Claim, Measured, Train } from "./claim.ts";
import { withSeed, type Experiments } from "./experiment.ts";

/** What one seed of a claim came to, with the bits of every run behind it. */
export interface SeedResult extends Measured {
  seed: number;
  holds: boolean;
  /** One hash of all parameters a run, in the order the measure trained them. */
  hashes: string[];
}

/** Runs a claim for one seed. Throws when the claim names an experiment that the lesson does not have. */
export function runSeed(claim: Claim, experiments: Experiments, seed: number): SeedResult {
  const hashes: string[] = [];
  const train: Train = (name, to) => {
    const found = experiments[name];
    if (!found || !claim.experiments.includes(name))
      throw new Error(
        `claim "${claim.id}": trains "${name}", but its experiments are ${claim.experiments.join(", ")}.`,
      );
    const experiment = withSeed(found, seed);
    const run = build(experiment);
    const steps = to ?? experiment.steps;
    const losses = new Float64Array(steps).fill(NaN);
    for (let step = 0; step < steps && run.failure === null; step++) {
      for (const change of experiment.changes ?? [])
        if (change.step === step) run.change(change.path, change.value);
      run.step();
      losses[step] = run.loss;
    }
    hashes.push(run.hash());
    return { experiment, run, losses };
  };
  const { values, curve } = claim.measure(train, seed);
  return { seed, values, curve: curve?.map(round), holds: clears(claim, values), hashes };
}

/** Whether every bar of the claim is cleared; a missing or non-finite value never clears one. */
export function clears(claim: Claim, values: Record<string, number>): boolean {
  return Object.entries(claim.bars).every(([name, { atLeast, atMost }]) => {
    const value = values[name];
    if (!Number.isFinite(value)) return false;
    return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
  });
}

/** Hairlines need no more than three decimals; adding 0 turns −0, which JSON cannot hold, into 0. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
