import * as engine from "#engine";
import type { DataSet, Kernel, Run } from "#engine";
import { digits } from "./digits.ts";
import type { DataSpec, Experiment } from "./experiment.ts";

const dataSets = engine.dataSets as Record<string, (options: never) => DataSet>;

/**
 * Makes the data set of an experiment. Throws BadInput for a name or an option that there is not, and an
 * Error for digits before loadData().
 */
export function buildData(data: DataSpec, seed: number): DataSet {
  const { set, ...options } = data;
  if (set === "digits") return digits(data);
  const make = Object.hasOwn(dataSets, set) ? dataSets[set] : undefined;
  if (!make)
    throw new engine.BadInput(
      "data.set",
      set,
      `one of ${Object.keys(dataSets).join(", ")}, digits`,
    );
  return make({ seed, ...options } as never);
}

/**
 * Makes the run of an experiment: its first weights drawn, no step taken, no change applied. The
 * kernel, plain unless given, changes how long it takes and none of its bits.
 */
export function build(experiment: Experiment, kernel?: Kernel): Run {
  const { data, model, steps: _, changes: __, ...training } = experiment;
  const { widths, ...options } = model;
  const prepared = { ...training, data: buildData(data, experiment.seed) };
  return engine.train(engine.mlp(widths, options), prepared, kernel);
}

/**
 * Trains a run of an experiment up to a step, its changes applied on the way; writes the loss of
 * each step into `losses`, that of a step that failed too.
 */
export function trainTo(
  run: Run,
  { changes = [] }: Experiment,
  step: number,
  losses?: Float32Array,
): Run {
  while (run.stepCount < step && run.failure === null) {
    const from = run.stepCount;
    let until = step;
    for (const change of changes) {
      if (change.step === from) run.change(change.path, change.value);
      if (change.step > from) until = Math.min(until, change.step);
    }
    const done = run.steps(until - from, losses?.subarray(from));
    if (run.failure !== null && losses) losses[from + done] = run.loss;
  }
  return run;
}
