import { SEEDS, type Bar, type Claim, type Statistic } from "./claim.ts";

const KINDS = ["exact", "perSeed", "distribution"];
const STATISTICS = ["median", "mean", "rate"];

/** Types a claim and checks what its type cannot say; throws in the writer's words. */
export function defineClaim(claim: Claim): Claim {
  const mistake = (text: string) => new Error(`claim "${claim.id}": ${text}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(claim.id))
    throw mistake("an id is lower-case words joined by hyphens.");
  for (const field of ["sentence", "source", "effect"] as const)
    if (!claim[field]?.trim()) throw mistake(`${field} is empty.`);
  if (claim.experiments.length === 0) throw mistake("experiments names none.");
  if (!KINDS.includes(claim.kind))
    throw mistake(`kind: found "${claim.kind}", expected ${KINDS.join(", ")}.`);
  for (const [value, bar] of Object.entries(claim.bars)) {
    const problem = problemOf(bar);
    if (problem) throw mistake(`the bar of "${value}" ${problem}.`);
  }
  const seeds = claim.seeds ?? SEEDS;
  if (!isCount(seeds)) throw mistake(`seeds: found ${seeds}, expected a whole number above 0.`);
  if (claim.kind === "distribution") checkStatistic(claim, mistake);
  else checkSeeds(claim, seeds, mistake);
  if (claim.limit) checkLimit(claim, mistake);
  return claim;
}

type Mistake = (text: string) => Error;

function checkSeeds({ kind, held, bars, statistic }: Claim, seeds: number, mistake: Mistake): void {
  if (Object.keys(bars).length === 0)
    throw mistake("needs at least one bar, or no run could contradict it.");
  if (statistic)
    throw mistake(`has a statistic, which belongs to the kind "distribution", not to "${kind}".`);
  if (held === undefined || !isCount(held)) throw mistake("held: how many of the seeds must hold?");
  if (held > seeds) throw mistake(`held is ${held} of ${seeds} seeds.`);
  if (kind === "exact" && held !== seeds)
    throw mistake(`an exact claim holds for ${seeds} of ${seeds} seeds, found ${held}.`);
}

function checkStatistic({ statistic, bars, held }: Claim, mistake: Mistake): void {
  if (!statistic)
    throw mistake(
      'a claim of the kind "distribution" needs statistic: { of: "median", value: …, atLeast: … }.',
    );
  if (held !== undefined)
    throw mistake("held belongs to claims about each seed; here the statistic decides.");
  if (!STATISTICS.includes(statistic.of))
    throw mistake(`statistic.of: found "${statistic.of}", expected ${STATISTICS.join(", ")}.`);
  const problem = problemOf(statistic);
  if (problem) throw mistake(`the statistic ${problem}.`);
  if (statistic.of === "rate") checkRate(statistic, bars, mistake);
  else if (!statistic.value) throw mistake(`statistic.value: the ${statistic.of} of which value?`);
}

function checkRate({ value, ...bar }: Statistic, bars: Claim["bars"], mistake: Mistake): void {
  if (value !== undefined)
    throw mistake("a rate is the share of seeds that clear the bars; it has no value.");
  if (Object.keys(bars).length === 0)
    throw mistake("a rate needs bars, or every seed clears them.");
  for (const mark of [bar.atLeast, bar.atMost])
    if (mark !== undefined && (mark < 0 || mark > 1))
      throw mistake(`the bar of a rate lies between 0 and 1, found ${mark}.`);
}

function checkLimit({ limit }: Claim, mistake: Mistake): void {
  const { sentence, experiments, seeds } = limit!;
  if (!sentence?.trim()) throw mistake("limit.sentence is empty.");
  if (experiments.length === 0) throw mistake("limit.experiments names none.");
  if (seeds !== undefined && !isCount(seeds))
    throw mistake(`limit.seeds: found ${seeds}, expected a whole number above 0.`);
}

function problemOf({ atLeast, atMost }: Bar): string | null {
  if (atLeast === undefined && atMost === undefined) return "says neither atLeast nor atMost";
  for (const mark of [atLeast, atMost])
    if (mark !== undefined && !Number.isFinite(mark)) return `is ${mark}, expected a number`;
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
    return `asks for at least ${atLeast} and at most ${atMost}, which no value is`;
  return null;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}
