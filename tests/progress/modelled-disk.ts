import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";

/** A machine with a browser on it that is killed at the given point; what it had finished writing stays on the disk. */
export interface Machine {
  /** Moments passed: before and after each request, and around each completion. */
  points: number;
  isDead: boolean;
  disk: Map<string, unknown>;
}

let running: Machine | null = null;

/**
 * Starts a machine whose IndexedDB holds what is on the disk. `abortsAt` counts writes: the transaction of
 * such a one aborts after its request has succeeded, as on a full disk.
 */
export async function startMachine(
  disk: ReadonlyMap<string, unknown>,
  killedAt = Infinity,
  abortsAt: (write: number) => boolean = () => false,
): Promise<Machine> {
  running = null;
  globalThis.indexedDB = new IDBFactory();
  if (disk.size > 0) await fill([...disk.values()]);
  const machine = { points: 0, isDead: false, disk: new Map(disk), killedAt, abortsAt, writes: 0 };
  running = machine;
  return machine;
}

function pass(): void {
  const machine = running as (Machine & { killedAt: number }) | null;
  if (machine === null) return;
  machine.points++;
  if (machine.points === machine.killedAt) machine.isDead = true;
}

function fill(values: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("test", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("events", { keyPath: "id" });
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const transaction = request.result.transaction("events", "readwrite");
      for (const value of values) transaction.objectStore("events").add(value);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

const written = new WeakMap<IDBTransaction, { id: string }[]>();

const beginTransaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...given) {
  const machine = running;
  const transaction = beginTransaction.apply(this, given);
  if (machine === null) return transaction;
  // Registered first, so that it runs before the page hears of the completion.
  transaction.addEventListener("complete", () => {
    pass();
    const events = written.get(transaction) ?? [];
    if (!machine.isDead) for (const event of events) machine.disk.set(event.id, event);
    pass();
    setImmediate(pass);
  });
  return transaction;
};

for (const name of ["add", "getKey", "getAll"] as const) {
  const original = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
  IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given: unknown[]) {
    pass();
    const request = original.apply(this, given);
    const machine = running as
      (Machine & { writes: number; abortsAt: (write: number) => boolean }) | null;
    request.addEventListener("success", () => {
      pass();
      if (name !== "add" || machine === null) return;
      const { transaction } = this;
      written.set(transaction, [...(written.get(transaction) ?? []), given[0] as { id: string }]);
      if (machine.abortsAt(machine.writes++)) transaction.abort();
    });
    return request;
  } as never;
}
