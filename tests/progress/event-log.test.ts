import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  indexedDbStorage,
  liveState,
  makeEvent,
  NotSaved,
  openLog,
  type EventLog,
  type EventStorage,
  type ProgressEvent,
} from "../../src/progress/index.ts";
import { answer } from "./some-events.ts";

const logs: EventLog[] = [];
const CHANNEL = "test";

function open(storage: EventStorage = indexedDbStorage("test")): EventLog {
  const log = openLog(storage, new BroadcastChannel(CHANNEL));
  logs.push(log);
  return log;
}

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));
afterEach(() => logs.splice(0).forEach((log) => log.close()));

test("what was appended is there after a reload, in order", async () => {
  const [late, early] = [answer(20, "q", "right", 2), answer(10, "q", "wrong")];
  const log = open();
  expect(log.status().mode).toBe("opening");
  await log.append(late);
  await log.append(early);
  expect(log.status()).toEqual({ mode: "kept", words: null });
  expect(await open().events()).toEqual([early, late]);
});

test("an event appended twice is stored once", async () => {
  const log = open();
  const event = answer(1, "q", "right");
  await Promise.all([log.append(event), log.append(event)]);
  await open().append(event);
  expect(await log.events()).toEqual([event]);
});

test("what is no event is refused and changes nothing", async () => {
  const log = open();
  await expect(log.append({ ...answer(1, "q", "right"), time: NaN })).rejects.toThrow(TypeError);
  expect(await log.events()).toEqual([]);
});

test("two tabs: both append, both see it, and all is stored", async () => {
  const [one, two] = [open(), open()];
  const heard: ProgressEvent[] = [];
  two.subscribe((added) => heard.push(...added));
  const mine = Array.from({ length: 50 }, () => makeEvent("read", { lesson: "loss" }));
  const yours = Array.from({ length: 50 }, () => makeEvent("read", { lesson: "loss" }));
  await Promise.all([...mine.map((e) => one.append(e)), ...yours.map((e) => two.append(e))]);
  await vi.waitFor(() => expect(new Set(heard.map(({ id }) => id)).size).toBe(100));
  expect(await one.events()).toHaveLength(100);
  expect(await two.events()).toEqual(await one.events());
});

test("a message from elsewhere that is no event is not heard", async () => {
  const log = open();
  const heard = vi.fn();
  log.subscribe(heard);
  const stranger = new BroadcastChannel(CHANNEL);
  stranger.postMessage({ kind: "answered" });
  stranger.postMessage({ added: [null, { kind: "answered" }] });
  stranger.postMessage({ added: [answer(1, "q", "right")] });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  stranger.close();
});

test("bad values are set aside and stay stored", async () => {
  const log = open();
  const event = answer(1, "q", "right");
  await log.append(event);
  const database = await openDB("test");
  await database.add("events", { id: "bad", kind: "answered" });
  expect(await log.events()).toEqual([event]);
  expect(await log.setAside()).toEqual([{ id: "bad", kind: "answered" }]);
  await log.append(answer(2, "q", "right"));
  expect(await database.count("events")).toBe(3);
  database.close();
});

test("events of a later format make the log read-only", async () => {
  await open().append(answer(1, "q", "right"));
  const database = await openDB("test");
  await database.add("events", { ...answer(2, "q", "right"), version: 2 });
  const log = open();
  const event = answer(3, "q", "right");
  await expect(log.append(event)).rejects.toThrow(NotSaved);
  expect(log.status()).toMatchObject({ mode: "readOnly", words: expect.stringContaining("newer") });
  expect(await log.events()).toHaveLength(2);
  expect(await database.count("events")).toBe(2);
  database.close();
});

test("a later version of the database is read and not written", async () => {
  const event = answer(1, "q", "right");
  await open().append(event);
  const newer = await openDB("test", 7);
  const log = open();
  expect(await log.events()).toEqual([event]);
  await expect(log.append(answer(2, "q", "right"))).rejects.toThrow(NotSaved);
  expect(log.status().mode).toBe("readOnly");
  expect(await newer.count("events")).toBe(1);
  newer.close();
});

test("a tab lets a newer one upgrade the database under it", async () => {
  const old = open();
  await old.append(answer(1, "q", "right"));
  const newer = await openDB("test", 2);
  await expect(old.append(answer(2, "q", "right"))).rejects.toThrow(NotSaved);
  expect(old.status().mode).toBe("readOnly");
  expect(await old.events()).toHaveLength(2);
  newer.close();
});

test("where storage is blocked the log goes on in memory and says so", async () => {
  globalThis.indexedDB = {
    open() {
      throw new DOMException("denied", "SecurityError");
    },
  } as unknown as IDBFactory;
  const log = open();
  const heard = vi.fn();
  log.subscribe(heard);
  const event = answer(1, "q", "right");
  await expect(log.append(event)).rejects.toThrow(NotSaved);
  expect(log.status()).toMatchObject({ mode: "memory", words: expect.stringContaining("store") });
  expect(await log.events()).toEqual([event]);
  expect(heard).toHaveBeenCalledWith([event], false);
  expect(heard).toHaveBeenLastCalledWith([], false);
});

test("a full disk is said in words, and what did not fit is stored with the next that does", async () => {
  const storage = indexedDbStorage("test");
  let isFull = true;
  const log = open({
    ...storage,
    add: (events) =>
      isFull ? Promise.reject(new DOMException("full", "QuotaExceededError")) : storage.add(events),
  });
  const [first, second] = [answer(1, "q", "wrong"), answer(2, "q", "right", 2)];
  await expect(log.append(first)).rejects.toThrow(/no room/);
  expect(log.status().mode).toBe("memory");
  isFull = false;
  await log.append(second);
  expect(log.status()).toEqual({ mode: "kept", words: null });
  expect(await open().events()).toEqual([first, second]);
});

test("saved means complete: a transaction that aborts after its requests succeeded is not saved", async () => {
  const log = open();
  await log.append(answer(1, "q", "right"));
  const commit = vi.spyOn(IDBTransaction.prototype, "commit").mockReturnValue();
  const original = IDBObjectStore.prototype.add;
  const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    const request = original.call(this, value);
    request.addEventListener("success", () => this.transaction.abort());
    return request;
  });
  await expect(log.append(answer(2, "q", "right"))).rejects.toThrow(NotSaved);
  add.mockRestore();
  commit.mockRestore();
  expect(await open().events()).toHaveLength(1);
});

test("an answer is committed before the disk has said a word, so that a page may close on it", async () => {
  const log = open();
  await log.append(answer(1, "q", "right"));
  const order: string[] = [];
  const commit = vi.spyOn(IDBTransaction.prototype, "commit");
  const original = IDBObjectStore.prototype.add;
  const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    const request = original.call(this, value);
    request.addEventListener("success", () => order.push(`${commit.mock.calls.length} commits`));
    return request;
  });
  await log.append(answer(2, "q", "right"));
  add.mockRestore();
  commit.mockRestore();
  expect(order).toEqual(["1 commits"]);
});

test("the live state follows the log, other tabs and a refresh", async () => {
  const [here, there] = [open(), open()];
  await here.append(answer(1, "q1", "right"));
  const live = liveState(here);
  expect(live.get().isLoaded).toBe(false);
  live.subscribe(() => {});
  await vi.waitFor(() => expect(live.get().isLoaded).toBe(true));
  expect([...live.get().state.questions.keys()]).toEqual(["q1"]);
  await there.append(answer(2, "q2", "right"));
  await vi.waitFor(() => expect([...live.get().state.questions.keys()]).toEqual(["q1", "q2"]));
  await here.append(answer(3, "q3", "right"));
  expect(live.get().state.questions.size).toBe(3);
});
