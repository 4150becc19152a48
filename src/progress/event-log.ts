import * as v from "valibot";
import { eventSchema, readEvents, type ProgressEvent } from "./event.ts";
import { merge } from "./merge.ts";
import { KEPT, NEWER, NotSaved, OPENING, statusOf, WAITING, WIPED, type Status } from "./status.ts";
import type { EventStorage } from "./storage.ts";
import { readTabMessage, type TabMessage } from "./tab-message.ts";

/** Tells other tabs; a BroadcastChannel is one. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((message: MessageEvent) => void) | null;
  close(): void;
}

/** Hears of added events; of none when the status changed; `isShorter` where events are gone and all are to be read again. */
export type Listener = (added: readonly ProgressEvent[], isShorter: boolean) => void;

export interface EventLog {
  /**
   * Adds an event; resolves when it is stored.
   * @throws NotSaved (as a rejection) where it is kept in memory alone, and TypeError for what is no event.
   */
  append(event: ProgressEvent): Promise<void>;
  /** As `append`, for all or none of several; resolves to the ids that were not stored before. */
  addAll(events: readonly ProgressEvent[]): Promise<readonly string[]>;
  /**
   * Takes back events, of those named only what this page added itself.
   * @throws NotSaved (as a rejection) where what is stored cannot be changed.
   */
  withdraw(ids: readonly string[]): Promise<void>;
  /**
   * Deletes everything, in memory and stored, what was set aside included.
   * @throws NotSaved (as a rejection) where what is stored cannot be changed.
   */
  clear(): Promise<void>;
  /** Stores again what was deleted from outside while this page had it. */
  restore(): Promise<void>;
  /** All events, stored and in memory, in the order of (time, id). Never rejects. */
  events(): Promise<ProgressEvent[]>;
  /** Stored values that are no events of this format. They stay where they are. */
  setAside(): Promise<unknown[]>;
  /** Calls back with events added here or in another tab, and with none when the status changed. */
  subscribe(listener: Listener): () => void;
  status(): Status;
  close(): void;
}

/** How long opening may take before the reader is told, in milliseconds. */
const PATIENCE = 700;

/** The log of what the reader did: append-only, shared by tabs, and going on in memory where nothing can be stored. */
export function openLog(storage: EventStorage, channel: Channel | null = null): EventLog {
  const listeners = new Set<Listener>();
  const stored = new Map<string, ProgressEvent>();
  const unsaved = new Map<string, ProgressEvent>();
  const lost = new Map<string, ProgressEvent>();
  const addedHere = new Set<string>();
  let status = OPENING;

  const notify = (added: readonly ProgressEvent[], isShorter = false) =>
    listeners.forEach((listen) => listen(added, isShorter));
  const tell = (message: TabMessage) => channel?.postMessage(message);
  const isSettled = () => status !== OPENING && status !== WAITING;

  function become(next: Status): void {
    const isNews = next.words !== status.words;
    status = next;
    if (isNews) notify([]);
  }

  async function read() {
    const before = [...stored.keys()];
    const hurry = setTimeout(() => status === OPENING && become(WAITING), PATIENCE);
    try {
      const found = readEvents(await storage.all());
      compare(before, found.events);
      if (found.isNewer || storage.isNewer) become(NEWER);
      else if (lost.size > 0) become(WIPED);
      else if (!isSettled()) become(KEPT);
      return found;
    } catch (error) {
      become(statusOf(error));
      return readEvents([]);
    } finally {
      clearTimeout(hurry);
    }
  }

  /** Where nothing is left of what was stored, and no tab has said so, this page holds what it had. */
  function compare(before: readonly string[], found: readonly ProgressEvent[]): void {
    const now = new Set(found.map(({ id }) => id));
    const gone = before.filter((id) => !now.has(id) && stored.has(id));
    const isWiped = gone.length > 0 && gone.length === before.length;
    for (const id of gone) {
      if (isWiped) lost.set(id, stored.get(id)!);
      stored.delete(id);
      addedHere.delete(id);
    }
    for (const event of found) stored.set(event.id, event);
    for (const id of lost.keys()) if (now.has(id)) lost.delete(id);
    if (gone.length > 0 && !isWiped) notify([], true);
  }

  function forget(ids: readonly string[] | "all"): void {
    for (const map of [stored, unsaved, lost, addedHere]) {
      if (ids === "all") map.clear();
      else ids.forEach((id) => map.delete(id));
    }
    if (lost.size === 0 && status === WIPED) become(KEPT);
    notify([], true);
  }

  async function settle(): Promise<void> {
    if (!isSettled()) await read();
    if (status.mode === "readOnly") throw new NotSaved(status);
  }

  async function change<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      become(statusOf(cause));
      throw new NotSaved(status, { cause });
    }
  }

  async function addAll(events: readonly ProgressEvent[]): Promise<readonly string[]> {
    for (const event of events)
      if (!v.is(eventSchema, event)) throw new TypeError(`no event: ${JSON.stringify(event)}`);
    for (const event of events) unsaved.set(event.id, event);
    notify(events);
    await settle();
    const due = [...unsaved.values()];
    const added = await change(() => storage.add(due));
    for (const id of added) addedHere.add(id);
    const saved = due.filter(({ id }) => unsaved.delete(id));
    for (const event of due) {
      stored.set(event.id, event);
      lost.delete(event.id);
    }
    become(lost.size > 0 ? WIPED : KEPT);
    if (saved.length > 0) tell({ added: saved });
    const asked = new Set(events.map(({ id }) => id));
    return added.filter((id) => asked.has(id));
  }

  if (channel) {
    channel.onmessage = ({ data }) => {
      const message = readTabMessage(data);
      if (message === null) return;
      if ("removed" in message) return forget(message.removed);
      const { events, isNewer } = message.added;
      for (const event of events) stored.set(event.id, event);
      if (isNewer) become(NEWER);
      if (events.length > 0) notify(events);
    };
  }
  storage.onclose = () => void read();

  return {
    addAll,
    async append(event) {
      await addAll([event]);
    },
    async withdraw(ids) {
      const kept = ids.filter((id) => addedHere.has(id));
      const gone = [...kept, ...ids.filter((id) => unsaved.has(id))];
      await settle();
      if (kept.length > 0) await change(() => storage.remove(kept));
      forget(gone);
      tell({ removed: gone });
    },
    async clear() {
      await settle();
      unsaved.clear();
      lost.clear();
      notify([], true);
      await change(() => storage.clear());
      forget("all");
      become(KEPT);
      tell({ removed: "all" });
    },
    async restore() {
      await addAll([...lost.values()]);
    },
    async events() {
      await read();
      return merge([...stored.values(), ...unsaved.values(), ...lost.values()]);
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
      storage.onclose = null;
      storage.close();
    },
  };
}
