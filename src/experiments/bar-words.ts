import { LIMIT_SHARE, SEEDS, type Bar, type Claim } from "./claim.ts";

/** A bar in words: "at least 0.4", "from 0.4 to 0.6", "exactly 0". */
export function barWords({ atLeast, atMost }: Bar): string {
  if (atLeast === undefined) return `at most ${numberWords(atMost!)}`;
  if (atMost === undefined) return `at least ${numberWords(atLeast)}`;
  return atLeast === atMost
    ? `exactly ${numberWords(atLeast)}`
    : `from ${numberWords(atLeast)} to ${numberWords(atMost)}`;
}

/** A third has no end of digits: three of them say it. */
function numberWords(value: number): string {
  const all = String(value);
  return all.length > 12 ? value.toPrecision(3) : all;
}

/** All bars of a claim in words, one after the other; `named` says a value's name otherwise. */
export function barsWords({ bars }: Claim, named = same): string {
  return Object.entries(bars)
    .map(([name, bar]) => `${named(name)} ${barWords(bar)}`)
    .join(", ");
}

/** What a claim has to clear, and how often: "ratio at least 10, for 95 of 100 random starts". */
export function requirementWords(claim: Claim, named = same): string {
  const { statistic, held, seeds = SEEDS } = claim;
  if (!statistic) return `${barsWords(claim, named)}, for ${held} of ${seeds} random starts`;
  const { of, value = "" } = statistic;
  const subject =
    of === "rate"
      ? `the share of random starts with ${barsWords(claim, named)}`
      : `the ${of} of ${named(value)}`;
  return `${subject} ${barWords(statistic)}, over ${seeds} random starts`;
}

/** What the limit of a claim has to miss. */
export function limitWords({ statistic }: Claim): string {
  return statistic
    ? "the same statistic has to miss its bar"
    : `${LIMIT_SHARE * 100} % of its random starts have to miss the same bars`;
}

function same(name: string): string {
  return name;
}
