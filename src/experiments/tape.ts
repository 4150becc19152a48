import { build } from "./build.ts";
import type { Experiment } from "./experiment.ts";

/**
 * The input of every example of a tape. A unit wx with the squared error has the gradient 2(wx − y)x: an
 * input so small, with the target −g / 2x, makes that g whatever the weight is, and float32 keeps it.
 */
const INPUT = 2 ** -20;

/** The targets that give a unit these gradients. */
const targetsOf = (gradients: number[]) => gradients.map((g) => -g / (2 * INPUT));

function withTargets(experiment: Experiment, targets: number[]): Experiment {
  const inputs = targets.map(() => INPUT);
  return { ...experiment, data: { set: "points", inputs, targets } };
}

/** In which order an experiment's first epoch takes so many examples, one a step: found by taking them. */
function orderOf(experiment: Experiment, count: number): number[] {
  const numbered = withTargets(
    { ...experiment, optimizer: { kind: "sgd", learningRate: 0 } },
    Array.from({ length: count }, (_, k) => k + 1),
  );
  const run = build(numbered);
  return Array.from({ length: count }, () => {
    run.step();
    return Math.round(Math.sqrt(run.loss)) - 1;
  });
}

/** The experiment of one unit whose steps meet these gradients, in this order, one each. */
export function withTape(experiment: Experiment, gradients: number[]): Experiment {
  const targets: number[] = [];
  const given = targetsOf(gradients);
  orderOf(experiment, gradients.length).forEach((example, step) => {
    targets[example] = given[step];
  });
  return { ...withTargets(experiment, targets), steps: gradients.length };
}

/** The gradients of an experiment with a tape, in the order in which its steps meet them. */
export function tapeOf(experiment: Experiment): number[] {
  const targets = experiment.data.targets as number[];
  return orderOf(experiment, targets.length).map((example) => -2 * INPUT * targets[example]);
}

/** What the engine makes of a tape: by how much each step changes the weight. */
export function stepsOnTape(experiment: Experiment): number[] {
  const run = build(experiment);
  return Array.from({ length: experiment.steps }, () => {
    const [before] = run.parameters();
    run.step();
    return run.parameters()[0] - before;
  });
}
