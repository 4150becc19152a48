import type { Run } from "#engine";

type Snapshot = ReturnType<Run["snapshot"]>;

/** At most so many snapshots, and of large networks only as many as have room, in bytes. */
const MOST = 48;
const ROOM = 32e6;
const FEWEST = 8;

/** Snapshots of a run at even distances; when there are too many, every other one goes. */
export class Checkpoints {
  private interval = 1;
  private readonly kept = new Map<number, Snapshot>();
  private readonly most: number;

  constructor(run: Run) {
    const first = run.snapshot();
    this.kept.set(0, first);
    this.most = Math.min(MOST, Math.max(FEWEST, Math.floor(ROOM / bytesOf(first))));
  }

  /** Keeps a snapshot if the step is due; call it after each step, before changes at that step. */
  keep(run: Run, step: number): void {
    if (step % this.interval !== 0 || this.kept.has(step)) return;
    this.kept.set(step, run.snapshot());
    if (this.kept.size <= this.most) return;
    this.interval *= 2;
    for (const kept of [...this.kept.keys()])
      if (kept % this.interval !== 0) this.kept.delete(kept);
  }

  /** The latest step at or before `step` that is kept. */
  nearest(step: number): number {
    let best = 0;
    for (const kept of this.kept.keys()) if (kept <= step && kept > best) best = kept;
    return best;
  }

  /** Puts the run back to a kept step. */
  restore(run: Run, step: number): void {
    const nearest = this.kept.get(step);
    if (!nearest) throw new Error(`There is no checkpoint at step ${step}.`);
    run.restore(nearest);
  }

  /** Forgets what was kept after a step. */
  forgetAfter(step: number): void {
    for (const kept of [...this.kept.keys()]) if (kept > step) this.kept.delete(kept);
  }
}

/** What a snapshot takes up: every list of the parameters' length, and the order of the examples. */
function bytesOf({ parameters, grads, updates, memory, order }: Snapshot): number {
  const lists = [parameters, grads, updates, ...memory, order];
  return lists.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
