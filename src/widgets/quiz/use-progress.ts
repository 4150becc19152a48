import { useSyncExternalStore } from "react";
import { NOTHING_YET, pageState, type Snapshot } from "../../progress/index.ts";

const subscribe = (listener: () => void) => pageState().subscribe(listener);
const now = () => pageState().get();
const atBuild = () => NOTHING_YET;

/** What the reader did, kept current; nothing while a page is built. */
export function useProgress(): Snapshot {
  return useSyncExternalStore(subscribe, now, atBuild);
}
