import type { Claim } from "./claim.ts";

/** Whether every bar of a claim is cleared; a missing or non-finite value never clears one. */
export function clears(
  { bars }: Pick<Claim, "bars">,
  values: Record<string, number | null>,
): boolean {
  return Object.entries(bars).every(([name, { atLeast = -Infinity, atMost = Infinity }]) => {
    const value = values[name] ?? NaN;
    return Number.isFinite(value) && value >= atLeast && value <= atMost;
  });
}
