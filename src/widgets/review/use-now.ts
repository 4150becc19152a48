import { useEffect, useState } from "react";

/** The time, as it was when the page last came into view; `look` looks again. */
export function useNow(): [now: number, look: () => void] {
  const [now, setNow] = useState(() => Date.now());
  const look = () => setNow(Date.now());

  useEffect(() => {
    document.addEventListener("visibilitychange", look);
    addEventListener("pageshow", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      removeEventListener("pageshow", look);
    };
  }, []);

  return [now, look];
}
