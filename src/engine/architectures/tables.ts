import { BadInput } from "../bad-input.ts";
import type { Shape } from "./description.ts";

/** What later layers may use again: tables of weights, for tying, and the outputs of asides. */
export interface Known {
  tables: Map<string, [rows: number, columns: number]>;
  asides: Map<string, Shape>;
}

/** Keeps the weights of a layer for others, or, where it is tied, checks those that it uses; returns how many are new. */
export function tie(
  known: Known,
  path: string,
  [rows, columns]: [number, number],
  tied: string | undefined,
): number {
  if (tied === undefined) {
    known.tables.set(path, [rows, columns]);
    return rows * columns;
  }
  const found = known.tables.get(tied);
  if (!found) {
    const names = [...known.tables.keys()].join(", ") || "none; the layer has to stand before it";
    throw new BadInput(`${path}.tied`, tied, names);
  }
  if (found[0] !== rows || found[1] !== columns)
    throw new BadInput(
      `${path}.tied`,
      `"${tied}" with ${found[0]} × ${found[1]} weights`,
      `weights of ${rows} × ${columns}`,
    );
  return 0;
}
