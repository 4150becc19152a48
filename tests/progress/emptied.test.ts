import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  indexedDbStorage,
  liveState,
  NotSaved,
  openLog,
  type EventLog,
  type EventStorage,
} from "../../src/progress/index.ts";
import { memoryStorage } from "./memory-storage.ts";
import { answer } from "./some-events.ts";

const logs: EventLog[] = [];

function open(storage: EventStorage = indexedDbStorage("test")): EventLog {
  const log = openLog(storage, new BroadcastChannel("emptied"));
  logs.push(log);
  return log;
}

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));
afterEach(() => logs.splice(0).forEach((log) => log.close()));

const [first, second] = [answer(1, "q1", "wrong"), answer(2, "q2", "right")];

test("deleting everything empties memory, disk and set-aside values, and the other tab notices", async () => {
  const [here, there] = [open(), open()];
  await here.append(first);
  const database = await openDB("test");
  await database.add("events", { id: "bad" });
  const live = liveState(there);
  live.subscribe(() => {});
  await vi.waitFor(() => expect(live.get().state.questions.size).toBe(1));
  await here.clear();
  expect(await database.count("events")).toBe(0);
  await vi.waitFor(() => expect(live.get().state.questions.size).toBe(0));
  expect(await there.events()).toEqual([]);
  expect(there.status()).toEqual({ mode: "kept", words: null });
  await there.append(second);
  expect(await here.events()).toEqual([second]);
  database.close();
});

test("an undone import is gone in the other tab too", async () => {
  const [here, there] = [open(), open()];
  const live = liveState(there);
  live.subscribe(() => {});
  await there.append(first);
  const added = await here.addAll([second]);
  await vi.waitFor(() => expect(live.get().state.questions.size).toBe(2));
  await here.withdraw(added);
  await vi.waitFor(() => expect([...live.get().state.questions.keys()]).toEqual(["q1"]));
  expect(there.status().words).toBeNull();
});

test("what is deleted from outside is noticed, still here, and stored again if wanted", async () => {
  const log = open();
  await log.append(first);
  const heard = vi.fn();
  log.subscribe(heard);
  await deleteDB("test");
  await vi.waitFor(() => expect(log.status().mode).toBe("wiped"));
  expect(heard).toHaveBeenCalled();
  expect(log.status().words).toContain("deleted");
  expect(await log.events()).toEqual([first]);
  await log.append(second);
  expect(log.status().mode).toBe("wiped");
  expect(await open().events()).toEqual([second]);
  await log.restore();
  expect(log.status()).toEqual({ mode: "kept", words: null });
  expect(await open().events()).toEqual([first, second]);
});

test("an upgrade by another tab is said at once, before anything is answered", async () => {
  const log = open();
  await log.append(first);
  const newer = await openDB("test", 2);
  await vi.waitFor(() => expect(log.status().mode).toBe("readOnly"));
  await expect(log.clear()).rejects.toThrow(NotSaved);
  await expect(log.withdraw([first.id])).rejects.toThrow(NotSaved);
  expect(await log.events()).toEqual([first]);
  expect(await newer.count("events")).toBe(1);
  newer.close();
});

test("storage that does not answer is said in words, and what waited is stored once it does", async () => {
  const storage = memoryStorage();
  let isOpen = (): void => {};
  const opened = new Promise<void>((resolve) => (isOpen = resolve));
  const log = open({
    ...storage,
    all: () => opened.then(() => storage.all()),
    add: (events) => opened.then(() => storage.add(events)),
  });
  const appended = log.append(first);
  await vi.waitFor(() => expect(log.status().words).toMatch(/wait/), { timeout: 5000 });
  isOpen();
  await appended;
  expect(log.status()).toEqual({ mode: "kept", words: null });
});

test("deleting where nothing can be stored empties memory and says what it could not do", async () => {
  const denied = () => Promise.reject(new DOMException("denied", "SecurityError"));
  const log = open({ ...memoryStorage(), all: denied, add: denied, clear: denied });
  await expect(log.append(first)).rejects.toThrow(NotSaved);
  await expect(log.clear()).rejects.toThrow(/does not let/);
  expect(await log.events()).toEqual([]);
});
