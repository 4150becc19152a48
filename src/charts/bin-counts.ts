/** How many values fall into each of equal bins over [low, high]; what lies outside goes into the outermost. */
export function binCounts(
  values: ArrayLike<number>,
  [low, high]: [number, number],
  bins: number,
): number[] {
  const counts = Array<number>(bins).fill(0);
  for (let index = 0; index < values.length; index++) {
    const bin = Math.floor(((values[index] - low) / (high - low)) * bins);
    counts[Math.min(bins - 1, Math.max(0, bin))] += 1;
  }
  return counts;
}
