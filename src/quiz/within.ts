/** |x − value| ≤ within, with room for the last bits of a decimal that binary cannot hold. */
export function isWithin(x: number, value: number, within: number): boolean {
  return Math.abs(x - value) <= within + 1e-9 * Math.max(1, Math.abs(value));
}
