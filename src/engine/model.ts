import { type ActivationName, activationNames } from "./activations.ts";
import { BadInput } from "./bad-input.ts";
import { oneOf, record, wholeNumber } from "./check.ts";
import { type Initializer, checkInitializer } from "./initializers.ts";

/** A dense network as plain data: widths [inputs, hidden …, outputs] and an activation for each layer. */
export interface Model {
  widths: number[];
  activations: ActivationName[];
  weights: Initializer;
  /** How biases start, or false for a network that has none. */
  biases: Initializer | false;
}

export interface MlpOptions {
  /** Activation of the hidden layers, tanh unless said. */
  hidden?: ActivationName;
  /** Activation of the last layer, linear unless said. */
  output?: ActivationName;
  /** xavier unless said. */
  weights?: Initializer;
  /** zeros unless said; false for none. */
  biases?: Initializer | false;
}

/**
 * A multi-layer perceptron: mlp([2, 8, 1], { hidden: "tanh", output: "linear" }).
 *
 * Throws BadInput for widths that are not whole numbers of at least 1, or an unknown name.
 */
export function mlp(widths: readonly number[], options: MlpOptions = {}): Model {
  record("mlp", options, ["hidden", "output", "weights", "biases"]);
  const { hidden = "tanh", output = "linear" } = options;
  const layers = Math.max(0, (widths?.length ?? 0) - 1);
  const activations = Array.from({ length: layers }, (_, l) => (l < layers - 1 ? hidden : output));
  oneOf("mlp.hidden", hidden, activationNames);
  oneOf("mlp.output", output, activationNames);
  const { weights = { kind: "xavier" }, biases = { kind: "zeros" } } = options;
  return checkModel({ widths: Array.from(widths ?? []), activations, weights, biases });
}

/** Enough for any network that trains while someone waits; more would not fit a browser's memory. */
const MOST = 50000000;

/** Returns the model, or throws BadInput. */
export function checkModel(model: Model): Model {
  record("model", model, ["widths", "activations", "weights", "biases"]);
  if (!Array.isArray(model.widths) || model.widths.length < 2)
    throw new BadInput("model.widths", model.widths, "a list of at least 2 widths");
  model.widths.forEach((width, k) => wholeNumber(`model.widths[${k}]`, width, 1, 65536));
  const layers = model.widths.length - 1;
  if (!Array.isArray(model.activations) || model.activations.length !== layers)
    throw new BadInput("model.activations", model.activations, `one for each of ${layers} layers`);
  model.activations.forEach((a, l) => oneOf(`model.activations[${l}]`, a, activationNames));
  checkInitializer("model.weights", model.weights);
  if (model.biases !== false) checkInitializer("model.biases", model.biases);
  const { total } = countWeightsAndBiases(model);
  if (total > MOST) throw new BadInput("model.widths", model.widths, `at most ${MOST} parameters`);
  return model;
}

/** How many numbers a model learns: Σ inputs · units weights and, unless it has none, Σ units biases. */
export function countWeightsAndBiases(model: Pick<Model, "widths" | "biases">): {
  weights: number;
  biases: number;
  total: number;
} {
  let weights = 0;
  let biases = 0;
  for (let l = 1; l < model.widths.length; l++) {
    weights += model.widths[l - 1] * model.widths[l];
    if (model.biases !== false) biases += model.widths[l];
  }
  return { weights, biases, total: weights + biases };
}
