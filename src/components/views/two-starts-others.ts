/**
 * The hairlines of a seed out of a curve of the claim: variances as powers of ten, on the way up at the
 * standard and the normalised start, then both on the way down; each line begins at 0 where it sets out.
 */
export function otherShares(curve: number[], depth: number): number[][] {
  return [0, 1, 2, 3].map((line) => {
    const powers = curve.slice(line * depth, (line + 1) * depth);
    const whole = line < 2 ? powers[0] : powers[depth - 1];
    return powers.map((power) => Number((power - whole).toFixed(3)));
  });
}
