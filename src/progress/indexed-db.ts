import { openDB, type IDBPDatabase } from "idb";
import { NewerStorage, type EventStorage } from "./storage.ts";

const STORE = "events";
const DATABASE_VERSION = 1;

/** Events in an IndexedDB database, connected at the first call and again after the browser closed it. */
export function indexedDbStorage(name: string): EventStorage {
  let connection: Promise<IDBPDatabase> | null = null;

  function connect(): Promise<IDBPDatabase> {
    const forget = () => (connection = null);
    connection ??= openDatabase(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  }

  return {
    async all() {
      return (await connect()).getAll(STORE);
    },
    async add(events) {
      const database = await connect();
      if (database.version > DATABASE_VERSION) throw new NewerStorage();
      const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
      const done = completion(transaction);
      const put = async () => {
        const store = transaction.objectStore(STORE);
        for (const event of events) {
          if ((await store.getKey(event.id)) === undefined) await store.add(event);
        }
      };
      const failure: unknown = await put().catch((error: unknown) => error);
      if (failure !== undefined) abort(transaction);
      const reason = await done;
      if (reason !== null) throw reason ?? failure;
    },
    close() {
      void connection?.then((database) => database.close()).catch(() => {});
      connection = null;
    },
  };
}

async function openDatabase(name: string, forget: () => void): Promise<IDBPDatabase> {
  const callbacks = {
    upgrade: (database: IDBPDatabase) => void database.createObjectStore(STORE, { keyPath: "id" }),
    blocking: (_now: number, _wanted: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  };
  try {
    return await openDB(name, DATABASE_VERSION, callbacks);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "VersionError") throw error;
    return openDB(name, undefined, { blocking: callbacks.blocking, terminated: forget });
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
