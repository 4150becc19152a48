import { useEffect, useState } from "react";
import type { ReviewSession } from "./review-session.ts";

/**
 * The session of this visit, kept with the entry of the browser's history: a reload or the way back from a lesson
 * goes on with it. `undefined` until that was read.
 */
export function useSession(): [
  ReviewSession | null | undefined,
  (session: ReviewSession | null) => void,
] {
  const [session, setSession] = useState<ReviewSession | null>();

  useEffect(() => setSession(readSession(history.state)), []);

  function begin(next: ReviewSession | null): void {
    history.replaceState(next && { review: next }, "");
    setSession(next);
  }

  return [session, begin];
}

function readSession(state: unknown): ReviewSession | null {
  if (typeof state !== "object" || state === null || !("review" in state)) return null;
  // Only this page writes what this page finds.
  return state.review as ReviewSession;
}
