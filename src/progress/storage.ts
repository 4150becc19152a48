import type { ProgressEvent } from "./event.ts";

/** Where events are kept. Both calls reject where that is not possible. */
export interface EventStorage {
  /** Everything stored, as found. */
  all(): Promise<unknown[]>;
  /** Resolves when the events are on the disk; those whose id is stored already stay as they are. */
  add(events: readonly ProgressEvent[]): Promise<void>;
  close(): void;
}

/** The stored format is later than this page's, which therefore does not write. */
export class NewerStorage extends Error {
  constructor() {
    super("What is stored was written by a newer version of this site.");
    this.name = "NewerStorage";
  }
}
