import {
  FEATURE_COUNTS,
  build,
  leastNorm,
  trainTo,
  withFeatures,
  type Experiment,
  type Run,
} from "#experiments";
import { examplesOf, networkOf, type Network } from "../../widgets/figures/spike/networks.ts";

/** The networks of the spike before training, after it, and at the weights at which it would end. */
export function spikeScenes(experiment: Experiment) {
  const experiments = FEATURE_COUNTS.map((count) => withFeatures(experiment, count));
  const at = (weightsOf: (run: Run, of: Experiment) => ArrayLike<number>) =>
    experiments.map((one) => short(networkOf(examplesOf(one), weightsOf(build(one), one))));
  const start = at((run) => run.parameters());
  const trained = at((run, one) => trainTo(run, one, one.steps).parameters());
  const end = at((run) => leastNorm(run.training.data));
  const narrow = trained.filter(({ count }) => count < 40);
  return { experiments, start, narrow, trained, end };
}

/** Numbers for the page: more digits than a picture shows. */
function short({ count, train, fresh }: Network): Network {
  return { count, train: Number(train.toPrecision(4)), fresh: Number(fresh.toPrecision(4)) };
}
