import { build, buildData, trainTo, type Experiment, type Run } from "#experiments";
import type { HillScene } from "../../widgets/figures/hill/HillPicture.tsx";
import { kinksOf } from "../../widgets/figures/hill/kinks.ts";
import { rounded } from "./rounded.ts";

/** The hill as it stands before training, trained without biases, and with its biases given back. */
export function hillScenes(
  without: Experiment,
  givenBack?: Experiment,
): { start: HillScene; valley: HillScene; filled: HillScene | null } {
  const set = buildData(without.data, without.seed);
  const data = { xs: rounded(set.inputs), ys: rounded(set.targets) };
  const sceneOf = (run: Run): HillScene => ({
    data,
    without: rounded(run.predict(set.inputs)),
    kinks: kinksOf(run.parameters(), without.model.widths[1]),
  });
  const run = build(without);
  const start = sceneOf(run);
  const valley = sceneOf(trainTo(run, without, without.steps));
  if (!givenBack) return { start, valley, filled: null };
  const free = sceneOf(trainTo(build(givenBack), givenBack, givenBack.steps));
  const filled = { ...free, without: valley.without, withBiases: free.without };
  return { start, valley, filled };
}
