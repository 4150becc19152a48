import type { ProgressEvent } from "./event.ts";
import { merge } from "./merge.ts";
import type { ProgressFile } from "./open-file.ts";
import { whySetAside } from "./why-set-aside.ts";

/** What opening a file would change, before it changes anything. */
export interface ImportPreview {
  made: Date;
  /** What is not here yet, in order. */
  adds: ProgressEvent[];
  /** How many events are here already, as they are in the file. */
  isHere: number;
  /** How many ids are here with other contents, which stay as they are. */
  differs: number;
  /** How many values are no events, by the reason. */
  setAside: ReadonlyMap<string, number>;
}

/** Compares a file with the log; merging is a union by id, and what is here stays as it is. */
export function previewImport(file: ProgressFile, here: Iterable<ProgressEvent>): ImportPreview {
  const known = new Map([...here].map((event) => [event.id, event]));
  const setAside = new Map<string, number>();
  for (const value of file.setAside) {
    const why = whySetAside(value);
    setAside.set(why, (setAside.get(why) ?? 0) + 1);
  }
  let [isHere, differs] = [0, 0];
  const adds = merge(file.events).filter((event) => {
    const before = known.get(event.id);
    if (before === undefined) return true;
    if (canonical(before) === canonical(event)) isHere++;
    else differs++;
    return false;
  });
  return { made: file.made, adds, isHere, differs, setAside };
}

/** JSON with keys in order, so that two events are compared by what they hold. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
