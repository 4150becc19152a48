import type { ProgressEvent } from "./event.ts";

/** Where events are kept. Every call rejects where that is not possible, and has then changed nothing. */
export interface EventStorage {
  /** Everything stored, as found. */
  all(): Promise<unknown[]>;
  /** Resolves when the events are on the disk, to the ids that were new; what is stored already stays as it is. */
  add(events: readonly ProgressEvent[]): Promise<readonly string[]>;
  /** Resolves when nothing is stored under these ids any more. */
  remove(ids: readonly string[]): Promise<void>;
  /** Resolves when nothing is stored any more, what was set aside included. */
  clear(): Promise<void>;
  close(): void;
  /** Whether what was opened turned out to be of a later version, which is read and not written. */
  readonly isNewer: boolean;
  /** Called when the browser or a newer page closed the storage under this page. */
  onclose: (() => void) | null;
}

/** The stored format is later than this page's, which therefore does not write. */
export class NewerStorage extends Error {
  constructor() {
    super("What is stored was written by a newer version of this site.");
    this.name = "NewerStorage";
  }
}
