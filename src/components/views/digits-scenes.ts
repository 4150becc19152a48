import {
  DIGIT_COUNTS,
  build,
  firstParameters,
  loadData,
  mistakesOf,
  trainTo,
  type Experiment,
  type Mistake,
} from "#experiments";
import { readDigits } from "../../digits/index.ts";
import { unitOf, weightsIn } from "../../widgets/figures/digits/digits.ts";

/** What the digits look like at build: some hidden units before and after, and what is still read wrong. */
export interface DigitsScenes {
  /** The units that training moved most, the most moved first. */
  units: { unit: number; first: Float32Array; moved: Float32Array }[];
  mistakes: Mistake[];
}

const UNITS = 6;
const scenes = new Map<string, DigitsScenes>();

/** Trains the experiment, once in the life of a build or of a development server. */
export async function digitsScenes(experiment: Experiment): Promise<DigitsScenes> {
  const key = JSON.stringify(experiment);
  await loadData([experiment.data], readDigits);
  if (!scenes.has(key)) scenes.set(key, trained(experiment));
  return scenes.get(key)!;
}

function trained(experiment: Experiment): DigitsScenes {
  const first = firstParameters(experiment);
  const run = trainTo(build(experiment), experiment, experiment.steps);
  const count = experiment.model.widths[1];
  const moved = weightsIn(first, run.parameters(), count, "moved");
  const units = Array.from({ length: count }, (_, unit) => ({
    unit,
    first: unitOf(first, unit),
    moved: unitOf(moved, unit),
  }));
  const far = (values: Float32Array) => values.reduce((sum, value) => sum + value * value, 0);
  units.sort((one, other) => far(other.moved) - far(one.moved));
  const heldBack = { ...experiment.data, split: "test" };
  const mistakes = mistakesOf(run, heldBack, 0, DIGIT_COUNTS.test);
  return {
    units: units.slice(0, UNITS),
    mistakes: mistakes.sort((one, other) => other.sure - one.sure),
  };
}
