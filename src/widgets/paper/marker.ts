import type { Given } from "../../quiz/index.ts";

/** Writes what is put down in a test, once the reader pauses. */
export interface Marker {
  /** What is not written yet, by item. */
  ahead(): ReadonlyMap<number, Given>;
  put(item: number, given: Given): void;
  /** Writes at once what is not written yet. */
  flush(): void;
  subscribe(listener: () => void): () => void;
}

/** Pause in milliseconds after which an answer is written. */
const PAUSE = 400;

/** `write` takes an answer over, so that it need not be held here any longer. */
export function createMarker(write: (item: number, given: Given) => void): Marker {
  const listeners = new Set<() => void>();
  let ahead: ReadonlyMap<number, Given> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function become(next: ReadonlyMap<number, Given>): void {
    ahead = next;
    listeners.forEach((listen) => listen());
  }

  function flush(): void {
    clearTimeout(timer);
    if (ahead.size === 0) return;
    const due = ahead;
    due.forEach((given, item) => write(item, given));
    become(new Map());
  }

  return {
    ahead: () => ahead,
    put(item, given) {
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
      become(new Map(ahead).set(item, given));
    },
    flush,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
