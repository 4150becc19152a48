import * as v from "valibot";
import { eventSchema, readEvents, type ProgressEvent } from "./event.ts";
import { merge } from "./merge.ts";
import { KEPT, NEWER, NotSaved, OPENING, statusOf, type Status } from "./status.ts";
import type { EventStorage } from "./storage.ts";

/** Tells other tabs; a BroadcastChannel is one. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((message: MessageEvent) => void) | null;
  close(): void;
}

export interface EventLog {
  /**
   * Adds an event; resolves when it is stored.
   * @throws NotSaved (as a rejection) where it is kept in memory alone, and TypeError for what is no event.
   */
  append(event: ProgressEvent): Promise<void>;
  /** All events, stored and in memory, in the order of (time, id). Never rejects. */
  events(): Promise<ProgressEvent[]>;
  /** Stored values that are no events of this format. They stay where they are. */
  setAside(): Promise<unknown[]>;
  /** Calls back with events added here or in another tab, and with none when the status changed. */
  subscribe(listener: (added: readonly ProgressEvent[]) => void): () => void;
  status(): Status;
  close(): void;
}

/** The log of what the reader did: append-only, shared by tabs, and going on in memory where nothing can be stored. */
export function openLog(storage: EventStorage, channel: Channel | null = null): EventLog {
  const listeners = new Set<(added: readonly ProgressEvent[]) => void>();
  const unsaved = new Map<string, ProgressEvent>();
  let status = OPENING;

  const notify = (added: readonly ProgressEvent[]) => listeners.forEach((listen) => listen(added));

  function become(next: Status): void {
    const isNews = next.words !== status.words;
    status = next;
    if (isNews) notify([]);
  }

  async function read() {
    try {
      const found = readEvents(await storage.all());
      if (found.isNewer) become(NEWER);
      else if (status.mode === "opening") become(KEPT);
      return found;
    } catch (error) {
      become(statusOf(error));
      return readEvents([]);
    }
  }

  if (channel) {
    channel.onmessage = ({ data }) => {
      const { events } = readEvents([data]);
      if (events.length > 0) notify(events);
    };
  }

  return {
    async append(event) {
      if (!v.is(eventSchema, event)) throw new TypeError(`no event: ${JSON.stringify(event)}`);
      unsaved.set(event.id, event);
      notify([event]);
      if (status.mode === "opening") await read();
      if (status.mode === "readOnly") throw new NotSaved(status);
      const due = [...unsaved.values()];
      try {
        await storage.add(due);
      } catch (cause) {
        become(statusOf(cause));
        throw new NotSaved(status, { cause });
      }
      become(KEPT);
      for (const saved of due) if (unsaved.delete(saved.id)) channel?.postMessage(saved);
    },
    async events() {
      const { events } = await read();
      return merge([...events, ...unsaved.values()]);
    },
    async setAside() {
      return (await read()).setAside;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    status: () => status,
    close() {
      listeners.clear();
      channel?.close();
      storage.close();
    },
  };
}
