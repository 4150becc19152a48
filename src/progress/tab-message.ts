import * as v from "valibot";
import { readEvents, type ReadEvents } from "./event.ts";

/** What tabs tell each other once it is on the disk: events that were added, or ids that are gone. */
export type TabMessage = { added: readonly unknown[] } | { removed: readonly string[] | "all" };

const added = v.strictObject({ added: v.array(v.unknown()) });
const removed = v.strictObject({
  removed: v.union([v.literal("all"), v.array(v.string())]),
});

/** Reads a message as if it came from a stranger; null for what is none. */
export function readTabMessage(
  data: unknown,
): { added: ReadEvents } | { removed: readonly string[] | "all" } | null {
  if (v.is(added, data)) return { added: readEvents(data.added) };
  return v.is(removed, data) ? data : null;
}
