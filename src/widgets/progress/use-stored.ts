import { useEffect, useState } from "react";
import { pageLog, summarize, type Status, type Summary } from "../../progress/index.ts";

/** What the log holds now, in numbers. */
export interface Stored extends Summary {
  setAside: number;
  status: Status;
}

/** Follows the log, this tab's and others' changes alike; null until it was read. */
export function useStored(): Stored | null {
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    const log = pageLog();
    let [isHere, isDue] = [true, false];
    const look = async () => {
      isDue = false;
      const setAside = (await log.setAside()).length;
      const summary = summarize(await log.events());
      if (isHere) setStored({ ...summary, setAside, status: log.status() });
    };
    // An import or another tab's burst of answers is looked at once.
    const lookSoon = () => {
      if (!isDue) setTimeout(() => void look(), 100);
      isDue = true;
    };
    void look();
    const stop = log.subscribe(lookSoon);
    document.addEventListener("visibilitychange", lookSoon);
    return () => {
      isHere = false;
      stop();
      document.removeEventListener("visibilitychange", lookSoon);
    };
  }, []);
  return stored;
}
