import type { Experiment } from "./experiment.ts";

/** How far the curvatures of a drawn sample may be from those of its law. */
const ROOM = 1.6;

/**
 * A linear unit on a plane with one input counted in another unit: its numbers are `times` as large.
 * The bowl of the loss becomes another one, so that heavy ball is tuned to it anew (Polyak 1964):
 * η = 4 / (√λmax + √λmin)², μ = ((√λmax − √λmin) / (√λmax + √λmin))².
 */
export function stretched(experiment: Experiment, input: number, times: number): Experiment {
  const { deviations = [], units } = experiment.data as { deviations?: number[]; units?: number[] };
  const scaled = deviations.map((_, i) => (units?.[i] ?? 1) * (i === input ? times : 1));
  // The squared error bends by twice the mean square of each input; the bias sees an input of 1.
  const curvatures = [2, ...deviations.map((deviation, i) => 2 * (deviation * scaled[i]) ** 2)];
  const steep = Math.sqrt(ROOM * Math.max(...curvatures));
  const gentle = Math.sqrt(Math.min(...curvatures) / ROOM);
  return {
    ...experiment,
    data: { ...experiment.data, units: scaled },
    optimizer: {
      kind: "momentum",
      learningRate: 4 / (steep + gentle) ** 2,
      momentum: ((steep - gentle) / (steep + gentle)) ** 2,
    },
  };
}
