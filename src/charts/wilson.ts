/** The 0.975 quantile of the normal distribution. */
const Z = 1.959964;

/**
 * The 95 % interval of a share of which `right` of `count` were seen. Wilson, Probable inference,
 * the law of succession, and statistical inference (1927). [0, 1] where nothing was seen.
 */
export function wilson(right: number, count: number): [number, number] {
  if (count === 0) return [0, 1];
  const share = right / count;
  const middle = share + (Z * Z) / (2 * count);
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * count)) / count);
  const whole = 1 + (Z * Z) / count;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}
