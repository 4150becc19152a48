import { decimal, significant, whole } from "./format.ts";

/**
 * A number with the digits that its spread supports: the last of them is of the size of the interval
 * that it lies in, one to three in all. Three where it lies in none, because it never varies.
 */
export function supported(value: number, interval: readonly [number, number] | null): string {
  const width = interval ? interval[1] - interval[0] : 0;
  if (!Number.isFinite(value) || value === 0 || !(width > 0))
    return Number.isInteger(value) ? whole(value) : significant(value);
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const last = Math.floor(Math.log10(width));
  const digits = Math.min(3, Math.max(1, exponent - last + 1));
  if (exponent < -3 || exponent >= 5) return significant(value, digits);
  const decimals = digits - 1 - exponent;
  return decimals > 0 ? decimal(value, decimals) : whole(Number(value.toPrecision(digits)));
}
