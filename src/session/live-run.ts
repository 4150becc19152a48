import type { Change, Experiment } from "#experiments";
import type { Failure, Frame, Report, Watch } from "./protocol.ts";
import { session } from "./session.ts";

export type LiveState = "fresh" | "opening" | "running" | "paused" | "ended" | "failed";

/** What a figure draws: the latest frame, the losses so far and the state in one value. */
export interface LiveView {
  state: LiveState;
  frame: Frame | null;
  /** The loss of each step of each run; entry 0 belongs to the first step. */
  losses: number[][];
  failure: (Failure & { run: number }) | null;
  /** What the engine said to a change that it did not take. */
  refused: string | null;
  /** Why the data could not be loaded; the next command tries again. */
  unloaded: string | null;
}

const FRESH: LiveView = {
  state: "fresh",
  frame: null,
  losses: [],
  failure: null,
  refused: null,
  unloaded: null,
};

/** One figure's runs in the worker: commands out, views in. Starts nothing until it is told to. */
export class LiveRun {
  private id: number | null = null;
  private experiments: Experiment[];
  private watch: Watch;
  private readonly listeners = new Set<() => void>();
  /** Measures that are not answered yet: asked again of a worker that takes the place of another. */
  private readonly calls = new Map<
    number,
    { ask: () => void; answer: (result: unknown) => void }
  >();
  /** The step that was sought and has not been drawn yet. */
  private sought: number | null = null;
  private nextCall = 1;
  private stepsPerFrame = 0;
  private drawn: LiveView = FRESH;

  constructor(experiments: Experiment[], watch: Watch) {
    this.experiments = experiments;
    this.watch = watch;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly view = (): LiveView => this.drawn;

  /** The experiments with every change the reader made: what a link or a replay needs. */
  present(): Experiment[] {
    return this.experiments;
  }

  run(stepsPerFrame: number): void {
    this.open();
    this.sought = null;
    this.stepsPerFrame = stepsPerFrame;
    session.send({ type: "run", id: this.id!, stepsPerFrame });
    this.draw({ state: "running", refused: null });
  }

  pause(): void {
    if (this.id === null) return;
    this.stepsPerFrame = 0;
    session.send({ type: "pause", id: this.id });
  }

  seek(step: number): void {
    this.open();
    this.stepsPerFrame = 0;
    this.sought = Math.max(0, step);
    session.send({ type: "seek", id: this.id!, step: this.sought });
  }

  step(): void {
    this.seek((this.drawn.frame?.step ?? 0) + 1);
  }

  /** Alters one run (or all, with `run` left out) at the present step. */
  change(path: string, value: Change["value"], run?: number): void {
    this.open();
    const step = this.drawn.frame?.step ?? 0;
    this.experiments.forEach((_, index) => {
      if (run !== undefined && index !== run) return;
      const change = { step, path, value };
      this.remember(index, change);
      session.send({ type: "change", id: this.id!, run: index, change });
    });
  }

  /** Asks the worker for a registered measure of a run, see `measures` in experiments. */
  measure(measure: string, argument: unknown, run = 0): Promise<unknown> {
    this.open();
    const call = this.nextCall++;
    const ask = () => session.send({ type: "measure", id: this.id!, call, run, measure, argument });
    ask();
    return new Promise((answer) => this.calls.set(call, { ask, answer }));
  }

  /** Back to the same first weights, or to other experiments and what to watch of them; the worker forgets the old runs. */
  reset(experiments = this.experiments, watch = this.watch): void {
    this.close();
    this.experiments = experiments;
    this.watch = watch;
    this.drawn = FRESH;
    this.tell();
  }

  close(): void {
    if (this.id !== null) session.leave(this.id);
    this.id = null;
    this.calls.clear();
    this.sought = null;
  }

  private open(): void {
    if (this.id !== null) return;
    this.id = session.join(
      (report) => this.receive(report),
      () => this.revive(),
    );
    this.sendOpen(0);
    this.draw({ state: "opening", unloaded: null });
  }

  private sendOpen(step: number): void {
    const { experiments, watch } = this;
    session.send({ type: "open", id: this.id!, experiments, watch, step });
  }

  private revive(): void {
    this.sendOpen(this.sought ?? this.drawn.frame?.step ?? 0);
    for (const { ask } of this.calls.values()) ask();
    if (this.stepsPerFrame > 0) this.run(this.stepsPerFrame);
  }

  private remember(index: number, change: Change): void {
    this.experiments = this.experiments.map((experiment, at) => {
      if (at !== index) return experiment;
      const past = (experiment.changes ?? []).filter(
        ({ step, path }) => step < change.step || (step === change.step && path !== change.path),
      );
      return { ...experiment, changes: [...past, change] };
    });
  }

  private receive(report: Exclude<Report, { type: "pong" }>): void {
    if (report.type === "refused") return this.draw({ state: "paused", refused: report.message });
    if (report.type === "unloaded") {
      this.close();
      return this.draw({ ...FRESH, unloaded: report.message });
    }
    if (report.type === "measured") {
      this.calls.get(report.call)?.answer(report.result);
      this.calls.delete(report.call);
      return;
    }
    const { frame, state } = report;
    if (frame.step === this.sought) this.sought = null;
    const failing = frame.runs.findIndex((run) => run.failure !== null);
    const failure = failing < 0 ? null : { ...frame.runs[failing].failure!, run: failing };
    // A worker that is replaced later must not take a run up again that was over.
    if (failure || state === "ended") this.stepsPerFrame = 0;
    this.draw({
      state: failure ? "failed" : state,
      frame,
      failure,
      losses: appendLosses(this.drawn.losses, frame),
    });
    this.take(
      this.id,
      0 < this.stepsPerFrame && this.stepsPerFrame < 1 ? 1 / this.stepsPerFrame : 1,
    );
  }

  /** Tells the worker that a frame has stood for so many of the screen's: the worker waits for it. */
  private take(id: number | null, frames: number): void {
    requestAnimationFrame(() => {
      if (frames > 1.5 && this.stepsPerFrame > 0) return this.take(id, frames - 1);
      if (id !== null && id === this.id) session.send({ type: "taken", id });
    });
  }

  private draw(part: Partial<LiveView>): void {
    this.drawn = { ...this.drawn, ...part };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Keeps losses ahead of the present step, so that the scrubber can go forward again, until training writes them anew. */
function appendLosses(losses: number[][], frame: Frame): number[][] {
  return frame.runs.map((run, index) => {
    const known = losses[index] ?? [];
    if (run.losses.length === 0) return known;
    const merged = known.slice();
    run.losses.forEach((loss, at) => (merged[frame.from + at] = loss));
    return merged;
  });
}
