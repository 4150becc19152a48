/** The mean of the last `window` values at each place, of fewer at the beginning. */
export function runningMean(values: ArrayLike<number>, window: number): number[] {
  return Array.from(values, (_, at) => {
    const from = Math.max(0, at + 1 - window);
    let sum = 0;
    for (let k = from; k <= at; k++) sum += values[k];
    return sum / (at + 1 - from);
  });
}
