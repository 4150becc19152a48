import { build, buildData, trainTo, type Experiment } from "#experiments";
import type { StrandsScene } from "../../widgets/figures/strands/StrandsPicture.tsx";
import { rounded } from "./rounded.ts";

/** The strands of a network after some steps. */
export function strandsScene(experiment: Experiment, step: number): StrandsScene {
  const set = buildData(experiment.data, experiment.seed);
  const run = trainTo(build(experiment), experiment, step);
  return {
    data: { xs: rounded(set.inputs), ys: rounded(set.targets) },
    units: experiment.model.widths[1],
    parameters: rounded(run.parameters()),
    outputs: rounded(run.predict(set.inputs)),
  };
}

/** The same experiment with one of its units plucked before training. */
export function withOnePlucked(experiment: Experiment): Experiment {
  return { ...experiment, changes: [{ step: 0, path: "layers.0.biases.0", value: 0.6 }] };
}
