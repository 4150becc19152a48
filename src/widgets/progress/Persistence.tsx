import { useEffect, useState } from "react";
import { mayClearAfterDays } from "../../progress/index.ts";
import { byteWords } from "./words.ts";

interface Found {
  estimate: StorageEstimate;
  isPersisted: boolean;
}

/** What the browser says of the site's storage, where it says anything, and a way to ask it to keep it. */
export function Persistence() {
  const [found, setFound] = useState<Found | null>(null);
  const [isRefused, setIsRefused] = useState(false);

  useEffect(() => {
    void look().then(setFound);
  }, []);

  async function ask() {
    const isPersisted = await navigator.storage.persist().catch(() => false);
    setIsRefused(!isPersisted);
    setFound(await look());
  }

  if (found === null) return null;
  const { estimate, isPersisted } = found;
  const { usage, quota } = estimate;
  const isAsked = !isPersisted && typeof navigator.storage?.persist === "function";
  return (
    <>
      {usage !== undefined && quota !== undefined && (
        <p>
          The browser counts {byteWords(usage)} for the whole site, and has up to {byteWords(quota)}{" "}
          for it.
        </p>
      )}
      <p role="status">
        {isPersisted
          ? "It has agreed to keep this until you delete it."
          : isRefused
            ? "It has not agreed this time. An exported file is the surest copy."
            : whatMayHappen()}
      </p>
      {isAsked && !isRefused && (
        <button className="button" type="button" onClick={() => void ask()}>
          Ask the browser to keep it
        </button>
      )}
    </>
  );
}

function whatMayHappen(): string {
  return mayClearAfterDays(navigator.userAgent, false)
    ? "Browsers built on WebKit, Safari among them, may clear what a site stores after seven days of use without a visit to it. Export a file before a longer break."
    : "It may clear what sites store when this device runs out of space.";
}

async function look(): Promise<Found> {
  const { storage } = navigator as { storage?: StorageManager };
  const estimate = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  const isPersisted = (await storage?.persisted?.().catch(() => undefined)) ?? false;
  return { estimate, isPersisted };
}
