import { buildData, type Experiment } from "#experiments";
import { heightAt, type Line, type Points } from "../line/line.ts";

/** The two places at which a fit is asked for its height. */
export const MARKS = [0.5, 2] as const;

/** How far a fit is off at the two marks: [at the left one, at the right one]. */
export type Dart = [left: number, right: number];

/** How far off a line is at the two marks. */
export function dartOf(line: Line, truth: Line): Dart {
  return [
    heightAt(line, MARKS[0]) - heightAt(truth, MARKS[0]),
    heightAt(line, MARKS[1]) - heightAt(truth, MARKS[1]),
  ];
}

/** The line that the data of an experiment scatter about. */
export function truthOf({ data }: Experiment): Line {
  return { w: data.slope as number, b: data.intercept as number };
}

/** The points that an experiment is fitted to. */
export function sampleOf({ data, seed }: Experiment): Points {
  const { inputs, targets } = buildData(data, seed);
  return { xs: Array.from(inputs), ys: Array.from(targets) };
}

/** The line of a unit: its weight and, if it has one, its bias. */
export function lineOf([w, b = 0]: ArrayLike<number> & Iterable<number>): Line {
  return { w, b };
}

/** Where darts land on average. */
export function centreOf(darts: Dart[]): Dart {
  const mean = (at: 0 | 1) => darts.reduce((sum, dart) => sum + dart[at], 0) / darts.length;
  return [mean(0), mean(1)];
}

/** The same experiment about a line that passes the origin at another height. */
export function atHeight(experiment: Experiment, height: number): Experiment {
  return { ...experiment, data: { ...experiment.data, intercept: height } };
}

/** The same experiment with its bias, or without. */
export function withBias(experiment: Experiment, hasBias: boolean): Experiment {
  const biases = hasBias ? ({ kind: "zeros" } as const) : false;
  return { ...experiment, model: { ...experiment.model, biases } };
}
