import { loadForClaim, runLimitSeed, runSeed } from "#experiments";
import { loadClaim } from "../course/live-claims.ts";
import { fetchDigits } from "./fetch-digits.ts";
import { loadKernel } from "./load-kernel.ts";
import type { ClaimReport, ClaimRequest } from "./run-claim.ts";

const loading = loadKernel();

function send(report: ClaimReport): void {
  self.postMessage(report);
}

self.onmessage = async ({ data }: MessageEvent<ClaimRequest>) => {
  try {
    const { claim, experiments } = await loadClaim(data.lesson, data.id);
    await loadForClaim(claim, experiments, fetchDigits);
    const kernel = await loading;
    const run = data.part === "limit" ? runLimitSeed : runSeed;
    for (const seed of data.seeds)
      send({ type: "ran", result: run(claim, experiments, seed, kernel) });
    send({ type: "done" });
  } catch (error) {
    send({ type: "problem", message: (error as Error).message });
  }
};
