import { build, trainTo, type Experiment } from "../../src/experiments/index.ts";
import pinned from "../engine/pinned-hashes.json" with { type: "json" };

/** The hash of every pinned run, trained where this is called. */
export function hashes(): string[] {
  return pinned.map(({ id: _, hash: __, ...experiment }) =>
    trainTo(build(experiment as Experiment), experiment as Experiment, experiment.steps).hash(),
  );
}
