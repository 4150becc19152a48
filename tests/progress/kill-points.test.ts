import { openDB } from "idb";
import { expect, test } from "vitest";
import { indexedDbStorage, openLog, type EventStorage } from "../../src/progress/index.ts";
import { startMachine } from "./modelled-disk.ts";
import { answer } from "./some-events.ts";

const KILLS = 1000;

/** Storages that say "saved" too early or too often: what the test has to catch. */
const BROKEN: Record<string, () => EventStorage> = {
  "says saved when its requests succeed, before the transaction completes": () =>
    broken(async (events) => {
      const transaction = await begin();
      for (const event of events) await transaction.store.add(event);
    }),
  "says saved at once and writes later": () =>
    broken(async (events) => {
      setTimeout(() => {
        void begin().then((transaction) => {
          for (const event of events) transaction.store.add(event).catch(() => {});
        });
      });
    }),
  "takes an aborted transaction for a completed one": () =>
    broken(async (events) => {
      const transaction = await begin();
      for (const event of events) transaction.store.add(event).catch(() => {});
      await transaction.done.catch(() => {});
    }),
};

test("1,000 kills at modelled points of writing lose no acknowledged answer", async () => {
  const { kills, acknowledged, lost } = await killEverywhere(() => indexedDbStorage("test"));
  expect(kills).toBe(KILLS);
  expect(acknowledged).toBeGreaterThan(KILLS);
  expect(lost).toBe(0);
});

test.each(Object.entries(BROKEN))("the same kills catch a storage that %s", async (_, storage) => {
  expect((await killEverywhere(storage)).lost).toBeGreaterThan(0);
});

/** Runs workload after workload, and each again for every point that it passes, killed there. Ends at the first loss. */
async function killEverywhere(storage: () => EventStorage) {
  const total = { kills: 0, acknowledged: 0, lost: 0 };
  for (let workload = 0; total.kills < KILLS && total.lost === 0; workload++) {
    const { points } = await work(workload, Infinity, storage);
    for (let at = 1; at <= points && total.kills < KILLS && total.lost === 0; at++) {
      const { disk, acknowledged } = await work(workload, at, storage);
      await startMachine(disk);
      const log = openLog(indexedDbStorage("test"));
      const found = new Set((await log.events()).map(({ id }) => id));
      expect(log.status().words).toBeNull();
      log.close();
      total.kills++;
      total.acknowledged += acknowledged.length;
      total.lost += acknowledged.filter((id) => !found.has(id)).length;
    }
  }
  return total;
}

/** Two tabs answer, one after the other or at once, on a disk that fills up now and then, until the machine is killed. */
async function work(workload: number, killedAt: number, storage: () => EventStorage) {
  const draw = (salt: number) => ((workload * 2654435761 + salt * 40503) >>> 7) % 6;
  const machine = await startMachine(new Map(), killedAt, (write) => draw(write + 50) === 0);
  const tabs = [openLog(storage()), openLog(storage())];
  const acknowledged: string[] = [];
  const answers = Array.from({ length: 8 }, (_, at) => {
    const event = answer(at, "q", "right");
    const note = async () => {
      await tabs[draw(at) % 2]!.append(event);
      if (!machine.isDead) acknowledged.push(event.id);
    };
    return { note, isAwaited: draw(at + 20) < 3 };
  });
  const pending: Promise<void>[] = [];
  for (const { note, isAwaited } of answers) {
    // An answer that was refused is not an acknowledged one.
    const noted = note().catch(() => {});
    if (isAwaited) await noted;
    else pending.push(noted);
  }
  await Promise.all(pending);
  await new Promise((resolve) => setTimeout(resolve, 1));
  tabs.forEach((tab) => tab.close());
  return { points: machine.points, disk: machine.disk, acknowledged };
}

async function begin() {
  const database = await openDB("test", 1, {
    upgrade: (opened) => void opened.createObjectStore("events", { keyPath: "id" }),
  });
  const transaction = database.transaction("events", "readwrite");
  transaction.done.catch(() => {});
  return transaction;
}

function broken(add: (events: Parameters<EventStorage["add"]>[0]) => Promise<void>): EventStorage {
  const sound = indexedDbStorage("test");
  return {
    ...sound,
    async add(events) {
      await add(events);
      return events.map(({ id }) => id);
    },
  };
}
