import type {
  ActivationName,
  Clip,
  Initializer,
  LossName,
  NormalizationName,
  Optimizer,
  ParameterKind,
  Schedule,
} from "#engine";

/** Names a data set of the engine and hands it its options; without a seed it takes the experiment's. */
export interface DataSpec {
  set: string;
  [option: string]: unknown;
}

/** What a reader or a writer alters on the way: at `step`, before it is taken, `path` becomes `value`. */
export interface Change {
  step: number;
  path: string;
  value: number | string | null;
}

/** A training run as plain data: the one description that build, page, claims, questions and links share. */
export interface Experiment {
  data: DataSpec;
  model: {
    widths: number[];
    hidden: ActivationName;
    output: ActivationName;
    weights?: Initializer;
    biases?: Initializer | false;
    normalization?: NormalizationName;
    dropout?: number;
    residual?: boolean;
  };
  loss: LossName;
  optimizer: Optimizer;
  schedule?: Schedule;
  batch: number | "full";
  steps: number;
  seed: number;
  l1?: number;
  l2?: number;
  regularizeBiases?: boolean;
  clip?: Clip;
  freeze?: ParameterKind;
  changes?: Change[];
}

/** The experiments of a lesson, by name. */
export type Experiments = Record<string, Experiment>;

/** Types the experiments of a lesson and returns them as they are. */
export function defineExperiments<const Names extends string>(
  experiments: Record<Names, Experiment>,
): Record<Names, Experiment> {
  return experiments;
}

/** The same experiment from another random start: another seed for data, weights and batches. */
export function withSeed(experiment: Experiment, seed: number): Experiment {
  return { ...experiment, seed };
}
