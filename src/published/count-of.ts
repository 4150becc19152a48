import { countParameters, type Count, type Row } from "#engine";
import { models } from "./models/index.ts";

const counts = new Map<string, Count>();

/** The count of a described network; undefined for an id that is none. Each is counted once. */
export function countOf(id: string): Count | undefined {
  const model = models.find((model) => model.id === id);
  if (model && !counts.has(id)) counts.set(id, countParameters(model.architecture));
  return counts.get(id);
}

/** What of a count can be asked for by layers. */
export type Counted = "total" | "weights" | "biases" | "norms" | "buffers" | "multiplyAdds";

/** The share of a count that lies in the layers whose path begins with `path`; 0 if there are none. */
export function partOf({ rows }: Count, path: string, value: Counted): number {
  const of = (row: Row) => (value === "total" ? row.weights + row.biases + row.norms : row[value]);
  return rows
    .filter((row) => row.path === path || row.path.startsWith(`${path}/`))
    .reduce((sum, row) => sum + (value === "multiplyAdds" ? row.times : row.copies) * of(row), 0);
}
