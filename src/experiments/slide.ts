import { bowlOf, curvatures } from "./bowl.ts";
import { buildData } from "./build.ts";
import type { Experiment } from "./experiment.ts";

/**
 * The same line fit with its inputs counted from another zero: every x is larger by `by`, every
 * target stays, and the rate keeps its proportion to the largest curvature. Takes the set `linear`.
 */
export function slide(experiment: Experiment, by: number): Experiment {
  const { data, optimizer } = experiment;
  const { low, high, slope, intercept } = data as unknown as Record<string, number>;
  const slid = {
    ...data,
    low: low + by,
    high: high + by,
    slope,
    intercept: intercept - slope * by,
  };
  const share = optimizer.learningRate * steepest(data);
  return {
    ...experiment,
    data: slid,
    optimizer: { ...optimizer, learningRate: share / steepest(slid) },
  };

  function steepest(of: Experiment["data"]): number {
    return curvatures(bowlOf(buildData(of, experiment.seed)))[0].value;
  }
}
