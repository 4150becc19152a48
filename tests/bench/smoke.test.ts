import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kernelFile } from "../../scripts/kernel.mjs";
import { learnableFast, learnablePlain } from "./peers/learnable.ts";
import { tfjs } from "./peers/tfjs.ts";
import { TOLERANCE, distanceFromOurs } from "./same-work.ts";
import { workloads } from "./workloads.ts";

/** W2 sees the short last batch of an epoch; the large ones stop before they take long. */
const STEPS: Record<string, number> = { W1: 100, W2: 60, W3: 12, W4: 30, W5: 0 };

const peers = [await learnableFast(new Uint8Array(readFileSync(kernelFile))), tfjs("cpu")];

for (const workload of workloads)
  test.for(peers.map((peer) => [peer.id, peer] as const))(
    `${workload.id} is the same work for our plain kernel and %s`,
    async ([, peer]) => {
      const short = { ...workload, steps: STEPS[workload.id] };
      expect(await distanceFromOurs(peer, short)).toBeLessThan(TOLERANCE);
    },
  );

test("a rate that is one per cent too high is found", async () => {
  const workload = workloads[0];
  const { optimizer } = workload.training;
  const faster = {
    ...workload.training,
    optimizer: { ...optimizer, learningRate: 1.01 * optimizer.learningRate },
  };
  const peer = {
    id: "too fast",
    start: () => learnablePlain.start({ ...workload, training: faster }),
  };
  expect(await distanceFromOurs(peer, workload)).toBeGreaterThan(TOLERANCE);
});
