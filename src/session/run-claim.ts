import type { SeedResult } from "#experiments";

/** Seeds of a claim or of its limit, to be run in the page. */
export interface ClaimRequest {
  /** The slug of the lesson that makes the claim. */
  lesson: string;
  id: string;
  part: "claim" | "limit";
  seeds: number[];
}

/** What comes back, one report a seed and one at the end. */
export type ClaimReport =
  { type: "ran"; result: SeedResult } | { type: "done" } | { type: "problem"; message: string };

/**
 * Runs seeds of a claim in a worker of their own, because one seed may take seconds in which the
 * session's worker could not answer. Returns what ends it early.
 */
export function runClaim(
  request: ClaimRequest,
  listener: (report: ClaimReport) => void,
): () => void {
  const worker = new Worker(new URL("./claims.worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<ClaimReport>) => {
    if (data.type !== "ran") worker.terminate();
    listener(data);
  };
  worker.onerror = ({ message }) => {
    worker.terminate();
    listener({ type: "problem", message: message || "The worker could not be loaded." });
  };
  worker.postMessage(request);
  return () => worker.terminate();
}
