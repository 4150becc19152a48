import type { ProgressEvent } from "./event.ts";

/**
 * The union of events by id, in the order of (time, id). Any order and any repetition of the same events gives
 * the same list; of two events with one id the earlier stays.
 */
export function merge(events: Iterable<ProgressEvent>): ProgressEvent[] {
  const seen = new Set<string>();
  return [...events].sort(compare).filter(({ id }) => !seen.has(id) && seen.add(id));
}

function compare(a: ProgressEvent, b: ProgressEvent): number {
  return a.time - b.time || order(a.id, b.id) || order(JSON.stringify(a), JSON.stringify(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
