import { NewerStorage } from "./storage.ts";

/**
 * Whether answers are kept: `memory` holds them until the page closes, `readOnly` adds nothing to what is stored,
 * `wiped` holds in memory what was stored, since it was deleted from outside this page.
 */
export interface Status {
  mode: "opening" | "kept" | "memory" | "readOnly" | "wiped";
  /** What to tell the reader, or null while all is well. */
  words: string | null;
}

export const OPENING: Status = { mode: "opening", words: null };
export const KEPT: Status = { mode: "kept", words: null };
export const NEWER: Status = {
  mode: "readOnly",
  words:
    "Your answers were stored by a newer version of this site. They are shown here, and what you add lasts until you close the page.",
};
export const WAITING: Status = {
  mode: "memory",
  words:
    "This browser has not opened its storage yet. Your answers wait in this page, and are stored as soon as it does.",
};
export const WIPED: Status = {
  mode: "wiped",
  words:
    "What was stored here has been deleted, in another tab or by the browser. This page still has it until you close it.",
};

/** What a failed call of the storage means for the reader. */
export function statusOf(error: unknown): Status {
  if (error instanceof NewerStorage) return NEWER;
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return {
    mode: "memory",
    words: isFull
      ? "There is no room left on this device to store your answers. They last until you close the page."
      : "This browser does not let the site store your answers. They last until you close the page.",
  };
}

/** The event is known to this page, but not stored; or what is stored could not be changed. */
export class NotSaved extends Error {
  constructor({ words }: Status, options?: ErrorOptions) {
    super(words ?? "Not stored.", options);
    this.name = "NotSaved";
  }
}
