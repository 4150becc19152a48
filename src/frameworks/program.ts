import { type ActivationName, BadInput, type Initializer, type LossName } from "#engine";
import type { Experiment } from "#experiments";

/** A dense layer, counted from 1 as the texts name it: W1, b1. */
export interface DenseLayer {
  number: number;
  inputs: number;
  units: number;
  activation: ActivationName;
  weights: Start;
  biases: Start | null;
}

/** How a tensor starts: drawn normally or evenly, or all one value. Numbers are written as Python has them. */
export type Start =
  | { kind: "normal"; mean: string; deviation: string }
  | { kind: "uniform"; low: string; high: string }
  | { kind: "constant"; value: string };

/** An experiment as all texts need it: full-batch training of plain dense layers. */
export interface Program {
  layers: DenseLayer[];
  loss: Exclude<LossName, "softmaxCrossEntropy">;
  optimizer: OptimizerOfText;
  steps: number;
  seed: number;
  source: Experiment;
}

export type OptimizerOfText =
  | { kind: "sgd"; rate: number }
  | { kind: "momentum"; rate: number; momentum: number }
  | { kind: "adam"; rate: number; beta1: number; beta2: number; epsilon: number };

const ACTIVATIONS = ["linear", "tanh", "relu", "sigmoid"];

/**
 * Reads an experiment for the texts. Throws BadInput for what they do not write: extras of the model,
 * penalties, schedules, mini-batches, and activations, losses or optimizers beyond the usual ones.
 */
export function programOf(experiment: Experiment): Program {
  const { model, loss, optimizer, steps, seed } = experiment;
  const refuse = (field: string, found: unknown, allowed: string) => {
    throw new BadInput(`frameworks.${field}`, found, allowed);
  };
  for (const field of ["normalization", "dropout", "residual"] as const)
    if (model[field]) refuse(`model.${field}`, model[field], "none");
  for (const field of ["l1", "l2", "clip", "freeze", "schedule", "changes"] as const)
    if (experiment[field]) refuse(field, experiment[field], "none");
  if (experiment.batch !== "full") refuse("batch", experiment.batch, '"full"');
  for (const field of ["hidden", "output"] as const)
    if (!ACTIVATIONS.includes(model[field]))
      refuse(`model.${field}`, model[field], `one of ${ACTIVATIONS.join(", ")}`);
  if (loss === "softmaxCrossEntropy")
    throw new BadInput("frameworks.loss", loss, "squaredError or binaryCrossEntropy");
  if (loss === "binaryCrossEntropy" && model.output !== "linear")
    refuse("model.output", model.output, "linear, since this loss takes logits");
  const { widths, weights = { kind: "xavier" }, biases = { kind: "zeros" } } = model;
  const layers = widths.slice(1).map((units, l): DenseLayer => {
    const inputs = widths[l];
    return {
      number: l + 1,
      inputs,
      units,
      activation: l < widths.length - 2 ? model.hidden : model.output,
      weights: startOf("weights", weights, inputs, units),
      biases: biases === false ? null : startOf("biases", biases, inputs, units),
    };
  });
  return { layers, loss, optimizer: optimizerOf(optimizer), steps, seed, source: experiment };
}

/** Each initializer as one of three draws, its numbers written so that Python works them out. */
function startOf(field: string, start: Initializer, inputs: number, units: number): Start {
  switch (start.kind) {
    case "zeros":
      return { kind: "constant", value: "0" };
    case "constant":
      return { kind: "constant", value: String(start.value) };
    case "normal":
      return { kind: "normal", mean: String(start.mean ?? 0), deviation: String(start.deviation) };
    case "uniform":
      return { kind: "uniform", low: String(start.low), high: String(start.high) };
    case "orthogonal":
      throw new BadInput(`frameworks.model.${field}.kind`, start.kind, "any kind but orthogonal");
    default: {
      const { kind, gain = 1, distribution = "normal" } = start;
      const factor = gain === 1 ? "" : `${gain} * `;
      const fan = kind === "xavier" ? `(${inputs} + ${units})` : String(inputs);
      const top = kind === "lecun" ? 1 : 2;
      if (distribution === "normal")
        return { kind: "normal", mean: "0", deviation: `${factor}(${top} / ${fan}) ** 0.5` };
      const high = `${factor}(${3 * top} / ${fan}) ** 0.5`;
      return { kind: "uniform", low: `-${high}`, high };
    }
  }
}

function optimizerOf(optimizer: Experiment["optimizer"]): OptimizerOfText {
  const { learningRate: rate } = optimizer;
  switch (optimizer.kind) {
    case "sgd":
      return { kind: "sgd", rate };
    case "momentum":
      return { kind: "momentum", rate, momentum: optimizer.momentum ?? 0.9 };
    case "adam": {
      const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = optimizer;
      return { kind: "adam", rate, beta1, beta2, epsilon };
    }
    default:
      throw new BadInput("frameworks.optimizer.kind", optimizer.kind, "sgd, momentum or adam");
  }
}
