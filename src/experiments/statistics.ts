/** The quantile q in [0, 1] of a column, by linear interpolation between order statistics. */
export function quantile(column: readonly number[], q: number): number {
  const sorted = column.filter(Number.isFinite).sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

/** The mean of a column, by the order of its entries. */
export function mean(column: readonly number[]): number {
  return column.reduce((sum, value) => sum + value, 0) / column.length;
}

/** P(X ≤ k) for X binomial with n trials of probability p. */
export function binomialBelow(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  let logTerm = n * Math.log1p(-p);
  let sum = Math.exp(logTerm);
  for (let i = 1; i <= k; i++) {
    logTerm += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/**
 * The least probability that k successes of n still allow: at `confidence`, the true one is no
 * lower (Clopper and Pearson 1934, one-sided). 100 of 100 give 0.05^(1/100).
 */
export function leastProbability(k: number, n: number, confidence = 0.95): number {
  if (k === 0) return 0;
  return solve((p) => 1 - binomialBelow(k - 1, n, p), 1 - confidence);
}

/** The interval of the probability behind k successes of n (Clopper and Pearson 1934, two-sided). */
export function rateInterval(k: number, n: number, confidence = 0.95): [number, number] {
  const oneSided = (1 + confidence) / 2;
  return [leastProbability(k, n, oneSided), 1 - leastProbability(n - k, n, oneSided)];
}

/**
 * The interval of the median between two order statistics, the narrowest symmetric pair that covers
 * it with the confidence at least, whatever the distribution; null when there are too few entries.
 */
export function medianInterval(
  column: readonly number[],
  confidence = 0.95,
): [number, number] | null {
  const sorted = column.filter(Number.isFinite).sort((a, b) => a - b);
  const n = sorted.length;
  let below = -1;
  while (2 * (below + 1) < n - 1 && 1 - 2 * binomialBelow(below + 1, n, 0.5) >= confidence) below++;
  return below < 0 ? null : [sorted[below], sorted[n - 1 - below]];
}

/** The interval of the mean by the normal approximation, at 95 % confidence; null for fewer than two. */
export function meanInterval(column: readonly number[]): [number, number] | null {
  const n = column.length;
  if (n < 2) return null;
  const centre = mean(column);
  const variance = column.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (n - 1);
  const reach = 1.96 * Math.sqrt(variance / n);
  return [centre - reach, centre + reach];
}

/** Where a rising function of [0, 1] takes a value, by halving. */
function solve(rising: (p: number) => number, value: number): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
