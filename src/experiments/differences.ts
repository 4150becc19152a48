import type { Experiment } from "./experiment.ts";

/** One setting in which an experiment differs from another, by path; undefined where it has none. */
export interface Difference {
  path: string;
  value: unknown;
}

/** The settings of `other` that `first` does not have so, the seed aside. */
export function differences(first: Experiment, other: Experiment): Difference[] {
  return differing({ ...first, seed: 0 }, { ...other, seed: 0 }, "");
}

function differing(first: unknown, other: unknown, path: string): Difference[] {
  if (!isPlain(first) || !isPlain(other))
    return JSON.stringify(first) === JSON.stringify(other) ? [] : [{ path, value: other }];
  const names = new Set([...Object.keys(first), ...Object.keys(other)]);
  return [...names].flatMap((name) =>
    differing(first[name], other[name], path ? `${path}.${name}` : name),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
