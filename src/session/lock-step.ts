import { build, measures, type Change, type Experiment } from "#experiments";
import type { Kernel, Run } from "#engine";
import { Checkpoints } from "./checkpoints.ts";
import { frameOf } from "./frame.ts";
import type { Frame, Watch } from "./protocol.ts";

/** Several experiments trained step by step together, with a way back to any earlier step. */
export class LockStep {
  readonly runs: Run[];
  private readonly experiments: Experiment[];
  private readonly watch: Watch;
  private readonly checkpoints: Checkpoints[];
  private losses: number[][];
  private framed = 0;
  step = 0;

  constructor(experiments: Experiment[], watch: Watch, kernel?: Kernel) {
    this.experiments = experiments.map((experiment) => ({
      ...experiment,
      changes: [...(experiment.changes ?? [])],
    }));
    this.watch = watch;
    this.runs = this.experiments.map((experiment) => build(experiment, kernel));
    this.checkpoints = this.runs.map((run) => new Checkpoints(run));
    this.losses = this.runs.map(() => []);
    this.applyChanges();
  }

  get failed(): boolean {
    return this.runs.some((run) => run.failure !== null);
  }

  /** One step of every run. The step in which one of them fails does not count, and none follows it. */
  advance(): void {
    if (this.failed) return;
    for (const run of this.runs) run.step();
    if (this.failed) return;
    this.runs.forEach((run, index) => this.losses[index].push(run.loss));
    this.step += 1;
    this.checkpoints.forEach((checkpoints, index) => checkpoints.keep(this.runs[index], this.step));
    this.applyChanges();
  }

  /** Goes to a step, earlier or later, by the nearest checkpoint and replay. */
  seek(step: number): void {
    const from = Math.min(...this.checkpoints.map((checkpoints) => checkpoints.nearest(step)));
    if (step < this.step || from > this.step || this.failed) {
      this.checkpoints.forEach((checkpoints, index) => checkpoints.restore(this.runs[index], from));
      this.step = from;
      this.losses = this.runs.map(() => []);
      this.framed = from;
      this.applyChanges();
    }
    while (this.step < step && !this.failed) this.advance();
  }

  /** Alters a run at the present step; what lay ahead of it is forgotten. Throws BadInput. */
  change(index: number, change: Change): void {
    this.runs[index].change(change.path, change.value);
    const changes = this.experiments[index].changes!;
    const past = changes.filter(
      (earlier) =>
        earlier.step < this.step || (earlier.step === this.step && earlier.path !== change.path),
    );
    changes.splice(0, changes.length, ...past, { ...change, step: this.step });
    this.checkpoints[index].forgetAfter(this.step);
  }

  /** Answers a registered measure of one run; throws when there is none of that name. */
  measure(index: number, name: string, argument: unknown): unknown {
    const measure = measures[name];
    if (!measure) throw new Error(`There is no measure "${name}".`);
    return measure(this.runs[index], argument);
  }

  /** What the figure watches, and the losses since the last frame. */
  frame(): Frame {
    const from = this.framed;
    const runs = this.runs.map((run, index) => frameOf(run, this.watch, this.losses[index]));
    this.losses = this.runs.map(() => []);
    this.framed = this.step;
    return { step: this.step, from, runs };
  }

  private applyChanges(): void {
    this.runs.forEach((run, index) => {
      for (const change of this.experiments[index].changes ?? [])
        if (change.step === this.step) run.change(change.path, change.value);
    });
  }
}
