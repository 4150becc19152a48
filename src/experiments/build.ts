import * as engine from "#engine";
import type { DataSet, Run } from "#engine";
import type { DataSpec, Experiment } from "./experiment.ts";

const dataSets = engine.dataSets as Record<string, (options: never) => DataSet>;

/** Makes the data set of an experiment. Throws BadInput for a name or an option that the engine does not have. */
export function buildData(data: DataSpec, seed: number): DataSet {
  const { set, ...options } = data;
  const make = Object.hasOwn(dataSets, set) ? dataSets[set] : undefined;
  if (!make)
    throw new engine.BadInput("data.set", set, `one of ${Object.keys(dataSets).join(", ")}`);
  return make({ seed, ...options } as never);
}

/** Makes the run of an experiment: its first weights drawn, no step taken, no change applied. */
export function build(experiment: Experiment): Run {
  const { data, model, steps: _, changes: __, ...training } = experiment;
  const { widths, ...options } = model;
  return engine.train(engine.mlp(widths, options), {
    ...training,
    data: buildData(data, experiment.seed),
  });
}

/** Trains a run of an experiment up to a step, its changes applied on the way. */
export function trainTo(run: Run, experiment: Experiment, step: number): Run {
  while (run.stepCount < step && run.failure === null) {
    for (const change of experiment.changes ?? [])
      if (change.step === run.stepCount) run.change(change.path, change.value);
    run.step();
  }
  return run;
}
