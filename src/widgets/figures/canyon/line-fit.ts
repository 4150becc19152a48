import { bowlOf, build, slide, stepsTo, type Bowl, type Experiment } from "#experiments";
import { GOAL } from "./goal.ts";

/** A descent that has not arrived by then is left to itself. */
export const MOST_STEPS = 1000;

/** A line fit as its figure needs it before a step is taken. */
export interface LineFit {
  xs: Float32Array;
  ys: Float32Array;
  mean: number;
  bowl: Bowl;
  /** [w, b] of step 0. */
  start: Float32Array;
}

/** The data, the bowl and the first parameters of an experiment with one input and one unit. */
export function lineFit(experiment: Experiment): LineFit {
  const run = build(experiment);
  const { inputs, targets, count } = run.training.data;
  return {
    xs: inputs,
    ys: targets,
    mean: inputs.reduce((sum, x) => sum + x, 0) / count,
    bowl: bowlOf(run.training.data),
    start: run.parameters(),
  };
}

/** Whether an experiment, which may have come with a link, is a line that the bowl can show. */
export function isLineFit({ data, model, optimizer }: Experiment): boolean {
  const { low, high, count } = data as unknown as Record<string, number>;
  return (
    data.set === "linear" &&
    low < high &&
    count > 1 &&
    model.widths.join() === "1,1" &&
    model.output === "linear" &&
    optimizer.kind === "sgd"
  );
}

/** The same experiment, as long as its descent takes to arrive. */
export function untilArrived(experiment: Experiment): Experiment {
  const { bowl, start } = lineFit(experiment);
  const descent = {
    bowl,
    start,
    rate: experiment.optimizer.learningRate,
    freeze: experiment.freeze,
  };
  return { ...experiment, steps: Math.max(1, stepsTo(descent, GOAL, MOST_STEPS)) };
}

/** The same experiment with its inputs slid to a mean. */
export function slidTo(experiment: Experiment, mean: number): Experiment {
  return untilArrived(slide(experiment, mean - lineFit(experiment).mean));
}

/** The same experiment from a place of the reader's own. */
export function startingAt(experiment: Experiment, [w, b]: [number, number]): Experiment {
  return untilArrived({
    ...experiment,
    model: {
      ...experiment.model,
      weights: { kind: "constant", value: w },
      biases: { kind: "constant", value: b },
    },
  });
}
