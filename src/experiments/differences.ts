import type { Experiment } from "./experiment.ts";

/** One setting of an experiment, by path; undefined where it has none of that name. */
export interface Setting {
  path: string;
  value: unknown;
}

/** All settings of an experiment, the seed aside. */
export function settings(experiment: Experiment): Setting[] {
  return differing({}, { ...experiment, seed: undefined }, "");
}

/** The settings of `other` that `first` does not have so, the seed aside. */
export function differences(first: Experiment, other: Experiment): Setting[] {
  return differing({ ...first, seed: 0 }, { ...other, seed: 0 }, "");
}

function differing(first: unknown, other: unknown, path: string): Setting[] {
  if (!isPlain(other) || (first !== undefined && !isPlain(first)))
    return JSON.stringify(first) === JSON.stringify(other) ? [] : [{ path, value: other }];
  const before = first ?? {};
  const names = new Set([...Object.keys(before), ...Object.keys(other)]);
  return [...names].flatMap((name) =>
    differing(before[name], other[name], path ? `${path}.${name}` : name),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
