import { VERSION, type EventKind, type EventOf } from "./event.ts";

let latest = 0;

/** A new event of now. Two of one page never share a time, so that they keep the order they were made in. */
export function makeEvent<K extends EventKind>(
  kind: K,
  data: EventOf<K>["data"],
  now: number = Date.now(),
): EventOf<K> {
  latest = Math.max(now, latest + 1);
  return { id: newId(), time: latest, version: VERSION, kind, data } as EventOf<K>;
}

/** `crypto.randomUUID`, also where a page is not served securely and lacks it. RFC 9562, version 4. */
function newId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
