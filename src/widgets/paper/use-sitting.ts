import { useEffect, useMemo, useSyncExternalStore } from "react";
import { note } from "../../progress/index.ts";
import type { Given } from "../../quiz/index.ts";
import { useProgress } from "../quiz/use-progress.ts";
import { createMarker } from "./marker.ts";

/** A test while it is sat. */
export interface SittingState {
  /** What was put down, by item: in this tab, in another one, or at an earlier visit. */
  given: ReadonlyMap<number, Given>;
  put(item: number, given: Given): void;
  /** Writes at once what waits for a pause of the reader. */
  flush(): void;
}

/** What is put down in a sitting, kept in the log: nothing is lost when the reader leaves. */
export function useSitting(key: string): SittingState {
  const { state } = useProgress();
  const marker = useMemo(
    () =>
      createMarker((item, { response, sure }) => {
        const data = { paper: key, item, response: response ?? "", ...(sure && { sure }) };
        void note("marked", data);
      }),
    [key],
  );
  const none = () => NOTHING;
  const ahead = useSyncExternalStore(marker.subscribe, marker.ahead, none);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") marker.flush();
    };
    document.addEventListener("visibilitychange", leave);
    addEventListener("pagehide", marker.flush);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      removeEventListener("pagehide", marker.flush);
      marker.flush();
    };
  }, [marker]);

  const kept = state.papers.get(key)?.marked;
  const given = useMemo(() => new Map<number, Given>([...(kept ?? []), ...ahead]), [kept, ahead]);
  return { given, put: marker.put, flush: marker.flush };
}

const NOTHING: ReadonlyMap<number, Given> = new Map();
