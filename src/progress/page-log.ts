import type { EventKind, EventOf, ProgressEvent } from "./event.ts";
import { openLog, type EventLog } from "./event-log.ts";
import { indexedDbStorage } from "./indexed-db.ts";
import { liveState, type LiveState } from "./live-state.ts";
import { makeEvent } from "./make-event.ts";
import { NotSaved, type Status } from "./status.ts";

const NAME = "learnable";

let log: EventLog | null = null;
let live: LiveState | null = null;

/** The log of this page, opened at the first call: never while a page is built. */
export function pageLog(): EventLog {
  log ??= openLog(
    indexedDbStorage(NAME),
    typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(NAME),
  );
  return log;
}

/** The state of this page, kept current with other tabs and after the page slept. */
export function pageState(): LiveState {
  if (live) return live;
  const state = liveState(pageLog());
  live = state;
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void state.refresh();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void state.refresh();
  });
  return state;
}

/** See `EventLog.append`. */
export function append(event: ProgressEvent): Promise<void> {
  return pageLog().append(event);
}

/** See `EventLog.events`. */
export function events(): Promise<ProgressEvent[]> {
  return pageLog().events();
}

/** See `EventLog.subscribe`. */
export function subscribe(listener: (added: readonly ProgressEvent[]) => void): () => void {
  return pageLog().subscribe(listener);
}

/** Whether answers are kept, and the words for the reader where they are not. */
export function status(): Status {
  return pageLog().status();
}

/** Makes an event of now and appends it. Resolves to whether it is stored; `status()` says why not. */
export async function note<K extends EventKind>(
  kind: K,
  data: EventOf<K>["data"],
): Promise<boolean> {
  try {
    await append(makeEvent(kind, data));
    return true;
  } catch (error) {
    if (error instanceof NotSaved) return false;
    throw error;
  }
}
