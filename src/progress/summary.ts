import type { EventKind, ProgressEvent } from "./event.ts";

/** What a list of events amounts to. */
export interface Summary {
  counts: ReadonlyMap<EventKind, number>;
  total: number;
  /** Times of the first and the last, or null where there are none. */
  span: readonly [number, number] | null;
  /** Their length as JSON in UTF-8. */
  bytes: number;
}

/** Counts events by kind. */
export function summarize(events: readonly ProgressEvent[]): Summary {
  const counts = new Map<EventKind, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const times = events.map(({ time }) => time);
  const least = times.reduce((a, b) => Math.min(a, b), Infinity);
  const span =
    times.length === 0 ? null : ([least, times.reduce((a, b) => Math.max(a, b))] as const);
  const bytes = new TextEncoder().encode(JSON.stringify(events)).length;
  return { counts, total: events.length, span, bytes };
}
