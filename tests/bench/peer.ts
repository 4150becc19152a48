import type { Workload } from "./workloads.ts";

/** A network of somebody's, ready for its first step. */
export interface Contestant {
  /** Takes so many steps; the loss of the last batch before its update, by the engine's convention. */
  steps(count: number): number;
  /** Outputs for inputs [count][inputs]; logits where the loss takes logits. */
  predict(inputs: Float32Array): Float32Array;
  close(): void;
}

/** Somebody who trains networks. To add one, write its file and name it in peers/index.ts. */
export interface Peer {
  id: string;
  /**
   * The nearest thing that it does, where it cannot do the very workload, and why. The engine does
   * the same when loss curves are compared.
   */
  nearest?(workload: Workload): { workload: Workload; because: string } | null;
  /** Throws, with the reason, where it cannot do the work at all. */
  start(workload: Workload): Promise<Contestant>;
}
