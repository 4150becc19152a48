import { BadInput } from "./bad-input.ts";

/** Returns a whole number of least … most, or throws BadInput. */
export function wholeNumber(
  field: string,
  found: unknown,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  if (Number.isSafeInteger(found) && (found as number) >= least && (found as number) <= most)
    return found as number;
  const allowed =
    most === Number.MAX_SAFE_INTEGER
      ? `a whole number of at least ${least}`
      : `a whole number from ${least} to ${most}`;
  throw new BadInput(field, found, allowed);
}

/** Returns a number that float32 can hold, or throws BadInput. */
export function finiteNumber(field: string, found: unknown): number {
  if (typeof found === "number" && Number.isFinite(Math.fround(found))) return found;
  throw new BadInput(field, found, "a finite number that float32 can hold");
}

/** Returns a finite number of at least 0, or throws BadInput. */
export function nonNegative(field: string, found: unknown): number {
  if (typeof found === "number" && found >= 0 && Number.isFinite(Math.fround(found))) return found;
  throw new BadInput(field, found, "a finite number of at least 0");
}

/** Returns a finite number above 0, or throws BadInput. */
export function positive(field: string, found: unknown): number {
  if (typeof found === "number" && Math.fround(found) > 0 && Number.isFinite(Math.fround(found)))
    return found;
  throw new BadInput(field, found, "a finite number above 0");
}

/** Returns a number in [0, 1], or in [0, 1) if `below` is set, or throws BadInput. */
export function share(field: string, found: unknown, below = false): number {
  const kept = typeof found === "number" ? Math.fround(found) : NaN;
  if (kept >= 0 && (below ? kept < 1 : kept <= 1)) return found as number;
  throw new BadInput(field, found, below ? "a number from 0 to below 1" : "a number from 0 to 1");
}

/** Returns one of the given values, or throws BadInput. */
export function oneOf<const T extends string>(
  field: string,
  found: unknown,
  values: readonly T[],
): T {
  if (values.includes(found as T)) return found as T;
  throw new BadInput(field, found, values.map((value) => JSON.stringify(value)).join(", "));
}

/** Returns true or false, or throws BadInput. */
export function yesOrNo(field: string, found: unknown): boolean {
  if (typeof found === "boolean") return found;
  throw new BadInput(field, found, "true or false");
}

/** Returns a plain object whose fields are all known, or throws BadInput. */
export function record<T extends object>(field: string, found: T, known: readonly string[]): T {
  if (typeof found !== "object" || found === null || Array.isArray(found))
    throw new BadInput(field, found, `an object with the fields ${known.join(", ")}`);
  for (const key of Object.keys(found))
    if (!known.includes(key))
      throw new BadInput(
        `${field}.${key}`,
        (found as Record<string, unknown>)[key],
        `no such field; there are ${known.join(", ")}`,
      );
  return found;
}

/** Throws BadInput at the first value that is not finite. */
export function allFinite(field: string, values: ArrayLike<number>): void {
  for (let k = 0; k < values.length; k++)
    if (!Number.isFinite(Math.fround(values[k])))
      throw new BadInput(`${field}[${k}]`, values[k], "a finite number that float32 can hold");
}
