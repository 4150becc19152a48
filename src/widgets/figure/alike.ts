import { buildData, type Experiment } from "#experiments";

/** What may differ without another picture: how long a run is, where it starts, and the reader's changes. */
const FREE = new Set(["steps", "seed", "changes"]);

/**
 * Whether the experiments of a link are a figure's own but for their numbers: as many of them, with
 * the same data set, layers, loss and optimizer, lists as long, and data that can be drawn. A figure
 * that looks for one weight or draws its examples can show these and no others.
 */
export function alike(own: readonly Experiment[]): (opened: readonly Experiment[]) => boolean {
  return (opened) =>
    opened.length === own.length &&
    opened.every((one, k) => isAlike(own[k], one, "") && hasData(one));
}

function hasData({ data, seed }: Experiment): boolean {
  try {
    buildData(data, seed);
    return true;
  } catch {
    return false;
  }
}

function isAlike(own: unknown, other: unknown, name: string): boolean {
  if (FREE.has(name)) return true;
  if (typeof own === "number" && name !== "widths") return typeof other === "number";
  if (typeof own !== "object" || own === null) return own === other;
  if (typeof other !== "object" || other === null) return false;
  if (Array.isArray(own))
    return (
      Array.isArray(other) &&
      other.length === own.length &&
      own.every((part, k) => isAlike(part, other[k] as unknown, name))
    );
  const names = new Set([...Object.keys(own), ...Object.keys(other)]);
  return [...names].every((part) =>
    isAlike(Reflect.get(own, part), Reflect.get(other, part), part),
  );
}
