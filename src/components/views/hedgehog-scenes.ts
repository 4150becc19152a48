import { build, lookAtPush, lookAtPushes, trainTo, type Experiment } from "#experiments";
import { gridInputs } from "../../charts/boundary.ts";
import type { HedgehogScene } from "../../charts/Hedgehog.tsx";
import { GRID, type RingScene } from "../../widgets/figures/hedgehog/RingPicture.tsx";
import { angleOf, PUSHES } from "../../widgets/figures/hedgehog/turn.ts";

/** The length of every push, as a share of the length of all parameters; the lesson's claim pushes as far. */
export const PUSH_LENGTH = 0.02;

/** One push: the boundary under it, and how many examples change sides. */
export interface PushedScene {
  ring: RingScene;
  flips: number;
}

/** The trained network under the median of the random pushes and under the worst, and all its spines. */
export function hedgehogScenes(experiment: Experiment): {
  typical: PushedScene;
  worst: PushedScene;
  hedgehog: HedgehogScene;
  count: number;
} {
  const run = trainTo(build(experiment), experiment, experiment.steps);
  const probe = gridInputs(GRID);
  const before = run.predict(probe);
  const { inputs, targets, count } = run.training.data;
  const { random, worst } = lookAtPushes(run, PUSHES, PUSH_LENGTH);
  const look = ({ push, share }: { push: Float32Array; share: number }): PushedScene => {
    const { outputs, flipped } = lookAtPush(run, push, probe);
    return {
      ring: { inputs, targets, outputs, before, flipped },
      flips: Math.round(share * count),
    };
  };
  const byShare = random.toSorted((a, b) => a.share - b.share);
  return {
    typical: look(byShare[PUSHES / 2]),
    worst: look(worst),
    hedgehog: {
      spines: random.map(({ share }, index) => ({ angle: angleOf(index), share })),
      worst: worst.share,
    },
    count,
  };
}
