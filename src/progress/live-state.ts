import type { ProgressEvent } from "./event.ts";
import type { EventLog } from "./event-log.ts";
import { reduce, type ProgressState } from "./reduce.ts";
import { OPENING, type Status } from "./status.ts";

/** What is known now; `isLoaded` is false until the log was read. */
export interface Snapshot {
  events: readonly ProgressEvent[];
  state: ProgressState;
  status: Status;
  isLoaded: boolean;
}

/** A value that changes, in the shape that `useSyncExternalStore` takes. */
export interface LiveState {
  get(): Snapshot;
  subscribe(listener: () => void): () => void;
  /** Reads the log again, for what another tab did while this page slept. */
  refresh(): Promise<void>;
}

export const NOTHING_YET: Snapshot = {
  events: [],
  state: reduce([]),
  status: OPENING,
  isLoaded: false,
};

/** The state reduced from a log, kept current. The log is read at the first subscription. */
export function liveState(log: EventLog): LiveState {
  const events = new Map<string, ProgressEvent>();
  const listeners = new Set<() => void>();
  let snapshot = NOTHING_YET;
  let isStarted = false;

  function take(added: readonly ProgressEvent[], isLoaded = snapshot.isLoaded): void {
    for (const event of added) if (!events.has(event.id)) events.set(event.id, event);
    const all = [...events.values()];
    snapshot = { events: all, state: reduce(all), status: log.status(), isLoaded };
    listeners.forEach((listen) => listen());
  }

  async function refresh(): Promise<void> {
    const all = await log.events();
    events.clear();
    take(all, true);
  }

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      if (!isStarted) {
        isStarted = true;
        log.subscribe((added, isShorter) => (isShorter ? void refresh() : take(added)));
        void refresh();
      }
      return () => void listeners.delete(listener);
    },
    refresh,
  };
}
