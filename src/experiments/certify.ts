import type { Kernel } from "#engine";
import { build, trainTo } from "./build.ts";
import { clears } from "./clears.ts";
import { neededValues, type Claim, type Limit, type Train } from "./claim.ts";
import { loadData, type ReadDigits } from "./digits.ts";
import { withSeed, type Experiments } from "./experiment.ts";
import { joinHashes } from "./join-hashes.ts";

/** What one seed of a claim came to, with the bits of every run behind it. */
export interface SeedResult {
  seed: number;
  /** Null stands for a number that is not finite. */
  values: Record<string, number | null>;
  curve?: number[];
  holds: boolean;
  /** One hash over the parameters of all runs, in the order the measure trained them. */
  hash: string;
}

/** Loads what the experiments of a claim and of its limit train on: before runSeed() and runLimitSeed(). */
export async function loadForClaim(
  { experiments: names, limit }: Claim,
  experiments: Experiments,
  read: ReadDigits,
): Promise<void> {
  const trained = [...names, ...(limit?.experiments ?? [])];
  const known = trained.filter((name) => Object.hasOwn(experiments, name));
  await loadData(
    known.map((name) => experiments[name].data),
    read,
  );
}

/**
 * Runs a claim for one seed, with the plain kernel unless another is given. Throws in the writer's
 * words when it trains or measures what it should not.
 */
export function runSeed(
  claim: Claim,
  experiments: Experiments,
  seed: number,
  kernel?: Kernel,
): SeedResult {
  return runMeasure(claim, claim, `claim "${claim.id}"`, experiments, seed, kernel);
}

/** Runs the limit of a claim for one seed: `holds` says whether the claim's bars are cleared even there. */
export function runLimitSeed(
  claim: Claim,
  experiments: Experiments,
  seed: number,
  kernel?: Kernel,
): SeedResult {
  if (!claim.limit) throw new Error(`claim "${claim.id}" has no limit.`);
  return runMeasure(
    claim,
    claim.limit,
    `the limit of claim "${claim.id}"`,
    experiments,
    seed,
    kernel,
  );
}

function runMeasure(
  claim: Claim,
  part: Claim | Limit,
  name: string,
  experiments: Experiments,
  seed: number,
  kernel: Kernel | undefined,
): SeedResult {
  const hashes: string[] = [];
  const train: Train = (of, to) => {
    const found = experiments[of];
    if (!found || !part.experiments.includes(of))
      throw new Error(
        `${name}: trains "${of}", but its experiments are ${part.experiments.join(", ")}.`,
      );
    const experiment = withSeed(found, seed);
    const steps = to ?? experiment.steps;
    const losses = new Float32Array(steps).fill(NaN);
    const run = trainTo(build(experiment, kernel), experiment, steps, losses);
    hashes.push(run.hash());
    return { experiment, run, losses: Float64Array.from(losses) };
  };
  const measured = part.measure(train, seed);
  for (const needed of neededValues(claim))
    if (typeof measured.values[needed] !== "number")
      throw new Error(
        `${name}: measures ${Object.keys(measured.values).join(", ") || "nothing"}, but not "${needed}", which the claim has a bar on or shows.`,
      );
  const values = Object.fromEntries(
    Object.entries(measured.values).map(([key, value]) => [key, storable(value)]),
  );
  const result = { seed, values, holds: clears(claim, values), hash: joinHashes(hashes) };
  return measured.curve ? { ...result, curve: measured.curve.map(round) } : result;
}

/** JSON holds neither −0, which adding 0 turns into 0, nor what is not finite. */
function storable(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** Hairlines need no more than three decimals. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
