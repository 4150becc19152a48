import { adam, momentum } from "../../src/engine/index.ts";
import { limit } from "./limit.ts";
import type { Modules } from "./modules.ts";
import type { Contestant, Peer } from "./peer.ts";
import { peers } from "./peers/index.ts";
import { distanceFromOurs } from "./same-work.ts";
import { flopsPerStep, meanBatch, withOptimizer, workloads, type Workload } from "./workloads.ts";

/** What entered for a workload, or why it could not. */
export interface Entry {
  id: string;
  flopsPerStep: number;
  /** Examples or points in a step. */
  examplesPerStep: number;
  /** How its work differs from the workload's, by its own account. */
  because: string | null;
  /** How far its losses or outputs are from ours; null where nothing is compared. */
  distance: number | null;
  failed: string | null;
}

/** Takes at least this long to let the compilers finish, in milliseconds. */
const WARM_UP = 300;

/** Everybody in one place, a browser's page or Node. All arguments and results can be sent. */
export class Arena {
  #contestants: (Contestant | null)[] = [];
  readonly #modules: Modules;

  constructor(modules: Modules) {
    this.#modules = modules;
  }

  /** Starts everybody on a workload and compares what they do; the first entry is the limit. */
  async open(workloadId: string): Promise<Entry[]> {
    const workload = workloads.find(({ id }) => id === workloadId)!;
    const loop = await limit(Uint8Array.from(this.#modules.limit));
    this.#contestants = [loop];
    const entries: Entry[] = [
      {
        ...{ id: "limit", flopsPerStep: loop.flopsPerStep, examplesPerStep: 0 },
        ...{ because: null, distance: null, failed: null },
      },
    ];
    for (const { id, load } of peers) {
      try {
        const peer = await load(this.#modules);
        entries.push(await this.#enter(id, peer, workload, true));
        if (!id.startsWith("learnable") || !["W2", "W3"].includes(workloadId)) continue;
        for (const optimizer of [
          momentum({ learningRate: 0.005 }),
          adam({ learningRate: 0.001 }),
        ]) {
          const other = withOptimizer(workload, optimizer);
          entries.push(await this.#enter(`${id}, ${optimizer.kind}`, peer, other, false));
        }
      } catch (error) {
        this.#contestants.push(null);
        entries.push({
          ...{ id, flopsPerStep: 0, examplesPerStep: 0, because: null, distance: null },
          failed: (error as Error).message,
        });
      }
    }
    return entries;
  }

  async #enter(id: string, peer: Peer, asked: Workload, compare: boolean): Promise<Entry> {
    const nearest = peer.nearest?.(asked) ?? null;
    const workload = nearest?.workload ?? asked;
    const distance = compare ? await distanceFromOurs(peer, workload) : null;
    const contestant = await peer.start(workload);
    const { points } = workload;
    this.#contestants.push(
      points
        ? { ...contestant, steps: (count) => predictions(contestant, points, count) }
        : contestant,
    );
    return {
      ...{ id, distance, because: nearest?.because ?? null, failed: null },
      flopsPerStep: flopsPerStep(workload),
      examplesPerStep: points ? points.length / 2 : meanBatch(workload.training),
    };
  }

  /** Warms one up and returns how many steps take it about so many milliseconds. */
  calibrate(index: number, milliseconds: number): number {
    const start = performance.now();
    let steps = 1;
    for (;;) {
      const from = performance.now();
      this.run(index, steps);
      const took = performance.now() - from;
      if (performance.now() - start > WARM_UP)
        return Math.max(1, Math.round((steps * milliseconds) / took));
      if (took < WARM_UP / 4) steps *= 2;
    }
  }

  run(index: number, steps: number): void {
    this.#contestants[index]!.steps(steps);
  }

  close(): void {
    for (const contestant of this.#contestants) contestant?.close();
    this.#contestants = [];
  }
}

function predictions({ predict }: Contestant, points: Float32Array, count: number): number {
  let last = 0;
  for (let k = 0; k < count; k++) last = predict(points)[0];
  return last;
}
