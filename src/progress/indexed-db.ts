import { openDB, type IDBPDatabase, type IDBPObjectStore } from "idb";
import type { ProgressEvent } from "./event.ts";
import { NewerStorage, type EventStorage } from "./storage.ts";

const STORE = "events";
const DATABASE_VERSION = 1;

/** Events in an IndexedDB database, connected at the first call and again after the browser closed it. */
export function indexedDbStorage(name: string): EventStorage {
  let connection: Promise<IDBPDatabase> | null = null;
  let isNewer = false;
  const forget = () => (connection = null);

  function connect(): Promise<IDBPDatabase> {
    const lose = () => {
      forget();
      storage.onclose?.();
    };
    connection ??= openDatabase(name, lose).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  }

  async function begin(mode: "readonly" | "readwrite") {
    for (let failures = 0; ;) {
      try {
        const database = await connect();
        isNewer = database.version > DATABASE_VERSION;
        if (isNewer && mode === "readwrite") throw new NewerStorage();
        return database.transaction(STORE, mode, { durability: "strict" });
      } catch (error) {
        if (!isClosing(error) || ++failures === 4) throw error;
        forget();
        await new Promise((resolve) => setTimeout(resolve, 100 * (failures - 1)));
      }
    }
  }

  async function write(work: (store: Writable) => Promise<unknown>): Promise<void> {
    const transaction = await begin("readwrite");
    const done = completion(transaction);
    const failure: unknown = await work(transaction.objectStore(STORE) as unknown as Writable).then(
      () => null,
      (error: unknown) => error ?? new Error("The write failed."),
    );
    if (failure !== null) abort(transaction);
    const reason = await done;
    if (reason !== null) throw reason ?? failure ?? new Error("The write was aborted.");
  }

  /** Asked and committed in one go, so that a page which closes the moment after an answer has stored it. */
  async function addOne(event: ProgressEvent): Promise<string[]> {
    try {
      await write((store) => {
        const adding = store.add(event);
        store.transaction.commit();
        return adding;
      });
      return [event.id];
    } catch (error) {
      if (isStoredAlready(error)) return [];
      throw error;
    }
  }

  async function addAll(events: readonly ProgressEvent[]): Promise<string[]> {
    const added: string[] = [];
    await write(async (store) => {
      for (const event of events) {
        if ((await store.getKey(event.id)) !== undefined) continue;
        await store.add(event);
        added.push(event.id);
      }
    });
    return added;
  }

  const storage: EventStorage = {
    onclose: null,
    get isNewer() {
      return isNewer;
    },
    async all() {
      const transaction = await begin("readonly");
      transaction.done.catch(() => {});
      return transaction.objectStore(STORE).getAll();
    },
    add: (events) => (events.length === 1 ? addOne(events[0]) : addAll(events)),
    remove: (ids) =>
      write(async (store) => {
        for (const id of ids) await store.delete(id);
      }),
    clear: () => write((store) => store.clear()),
    close() {
      void connection?.then((database) => database.close()).catch(() => {});
      forget();
    },
  };
  return storage;
}

/** The connection was closed a moment before the page heard of it, or while the browser empties the storage. */
function isClosing(error: unknown): boolean {
  return error instanceof DOMException && ["AbortError", "InvalidStateError"].includes(error.name);
}

function isStoredAlready(error: unknown): boolean {
  return error instanceof DOMException && error.name === "ConstraintError";
}

type Writable = IDBPObjectStore<unknown, [typeof STORE], typeof STORE, "readwrite">;

async function openDatabase(name: string, lose: () => void): Promise<IDBPDatabase> {
  const callbacks = {
    upgrade: (database: IDBPDatabase) => void database.createObjectStore(STORE, { keyPath: "id" }),
    blocking: (_now: number, _wanted: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      lose();
    },
    terminated: lose,
  };
  try {
    return await openDB(name, DATABASE_VERSION, callbacks);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "VersionError") throw error;
    return openDB(name, undefined, { blocking: callbacks.blocking, terminated: lose });
  }
}

/**
 * Saved means `complete`; why a transaction failed, a full disk included, is known at `abort`.
 * Resolves to null when saved, to the reason when not, to undefined where the browser gives none.
 */
function completion(transaction: Ending): Promise<DOMException | null | undefined> {
  transaction.done.catch(() => {});
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve(null);
    transaction.onabort = () => resolve(transaction.error ?? undefined);
  });
}

function abort(transaction: Ending): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

type Ending = Pick<IDBTransaction, "abort" | "error" | "onabort" | "oncomplete"> & {
  done: Promise<void>;
};
