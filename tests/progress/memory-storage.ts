import type { EventStorage } from "../../src/progress/index.ts";

/** Storage in a map, which the test holds and may look at or break. */
export function memoryStorage(values: Map<string, unknown> = new Map()): EventStorage {
  return {
    onclose: null,
    isNewer: false,
    all: async () => [...values.values()],
    async add(events) {
      const added = events.filter(({ id }) => !values.has(id));
      for (const event of added) values.set(event.id, event);
      return added.map(({ id }) => id);
    },
    remove: async (ids) => ids.forEach((id) => values.delete(id)),
    clear: async () => values.clear(),
    close() {},
  };
}
