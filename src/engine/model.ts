import { type ActivationName, activationNames } from "./activations.ts";
import { BadInput } from "./bad-input.ts";
import { oneOf, record, share, wholeNumber, yesOrNo } from "./check.ts";
import { type Initializer, biasKinds, checkInitializer } from "./initializers.ts";
import { FEWEST as FEWEST_UNITS } from "./kernels/plain/layer-normalization.ts";
import { type NormalizationName, normalizationNames } from "./kernels/plain/normalization.ts";
import type { ParameterKind } from "./segments.ts";

/** A dense network as plain data: widths [inputs, hidden …, outputs] and an activation for each layer. */
export interface Model {
  widths: number[];
  activations: ActivationName[];
  weights: Initializer;
  /** How biases start, or false for a network that has none. */
  biases: Initializer | false;
  /** What the hidden layers normalize their weighted sums over: the units, or the batch. */
  normalization?: NormalizationName;
  /** The share of hidden activations dropped in training. */
  dropout?: number;
  /** Whether a hidden layer of as many units as inputs adds its input to its activation. */
  residual?: boolean;
}

export interface MlpOptions extends Pick<Model, "normalization" | "dropout" | "residual"> {
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
  record("mlp", options, ["hidden", "output", "weights", "biases", ...extras]);
  const { hidden = "tanh", output = "linear", weights: _, biases: __, ...more } = options;
  const layers = Math.max(0, (widths?.length ?? 0) - 1);
  const activations = Array.from({ length: layers }, (_, l) => (l < layers - 1 ? hidden : output));
  oneOf("mlp.hidden", hidden, activationNames);
  oneOf("mlp.output", output, activationNames);
  const { weights = { kind: "xavier" }, biases = { kind: "zeros" } } = options;
  return checkModel({ widths: Array.from(widths ?? []), activations, weights, biases, ...more });
}

const extras = ["normalization", "dropout", "residual"];

/** Enough for any network that trains while someone waits; more would not fit a browser's memory. */
const MOST = 50000000;

/** Returns the model, or throws BadInput. */
export function checkModel(model: Model): Model {
  record("model", model, ["widths", "activations", "weights", "biases", ...extras]);
  if (!Array.isArray(model.widths) || model.widths.length < 2)
    throw new BadInput("model.widths", model.widths, "a list of at least 2 widths");
  model.widths.forEach((width, k) => wholeNumber(`model.widths[${k}]`, width, 1, 65536));
  const layers = model.widths.length - 1;
  if (!Array.isArray(model.activations) || model.activations.length !== layers)
    throw new BadInput("model.activations", model.activations, `one for each of ${layers} layers`);
  model.activations.forEach((a, l) => oneOf(`model.activations[${l}]`, a, activationNames));
  checkInitializer("model.weights", model.weights);
  if (model.biases !== false) checkInitializer("model.biases", model.biases, biasKinds);
  checkExtras(model);
  const { total } = countWeightsAndBiases(model);
  if (total > MOST) throw new BadInput("model.widths", model.widths, `at most ${MOST} parameters`);
  return model;
}

/** Throws BadInput at what the hidden layers cannot do. */
function checkExtras({ widths, normalization, dropout, residual }: Model): void {
  const hidden = widths.slice(1, -1);
  const needed = "nothing in a model without hidden layers";
  if (normalization !== undefined) {
    oneOf("model.normalization", normalization, normalizationNames);
    if (hidden.length === 0) throw new BadInput("model.normalization", normalization, needed);
    if (normalization === "layer")
      hidden.forEach((units, k) => {
        if (units < FEWEST_UNITS)
          throw new BadInput(
            `model.widths[${k + 1}]`,
            units,
            `at least ${FEWEST_UNITS} units where a layer normalizes over them`,
          );
      });
  }
  if (dropout !== undefined && share("model.dropout", dropout, true) > 0 && hidden.length === 0)
    throw new BadInput("model.dropout", dropout, needed);
  if (residual !== undefined && yesOrNo("model.residual", residual))
    if (!hidden.some((units, k) => units === widths[k]))
      throw new BadInput(
        "model.residual",
        residual,
        "false where no hidden layer is as wide as its input",
      );
}

/** How many numbers a model learns: Σ inputs · units weights and, if it has them, Σ units biases, scales and shifts. */
export function countWeightsAndBiases(
  model: Pick<Model, "widths" | "biases" | "normalization">,
): Record<ParameterKind | "total", number> {
  let weights = 0;
  let biases = 0;
  let scales = 0;
  for (let l = 1; l < model.widths.length; l++) {
    weights += model.widths[l - 1] * model.widths[l];
    if (model.biases !== false) biases += model.widths[l];
    if (model.normalization && l < model.widths.length - 1) scales += model.widths[l];
  }
  return { weights, biases, scales, shifts: scales, total: weights + biases + 2 * scales };
}
