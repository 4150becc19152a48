import type { Experiment } from "#experiments";

/** The weights of one layer out of all parameters, [units][inputs]. */
export interface LayerWeights {
  units: number;
  inputs: number;
  weights: number[];
}

/** Finds the weights of a layer, counted from 0; parameters stand layer by layer, weights before biases. */
export function weightsOf(
  parameters: ArrayLike<number>,
  { model }: Experiment,
  layer: number,
): LayerWeights {
  const sizes = model.widths.slice(1).map((units, l) => ({ units, inputs: model.widths[l] }));
  const before = sizes
    .slice(0, layer)
    .reduce(
      (sum, { units, inputs }) => sum + units * (inputs + (model.biases === false ? 0 : 1)),
      0,
    );
  const { units, inputs } = sizes[layer];
  const weights = Array.from({ length: units * inputs }, (_, k) => parameters[before + k]);
  return { units, inputs, weights };
}

/** A shape as libraries print it. */
export function shapeWords(rows: number, columns: number): string {
  return `(${rows}, ${columns})`;
}

/** The guess that it does not load at all. */
export const REFUSES = -1;

/** What is said of the guess, in percent or REFUSES, when the layer was loaded as it is. */
export function verdictOf(guess: number, percent: number): { words: string; right: boolean } {
  const marked = guess === REFUSES ? "that it refuses" : `${guess} % right`;
  return {
    words: `You marked ${marked}. It loads without a word, since both shapes are the same, and gets ${percent} % right.`,
    right: guess !== REFUSES && Math.abs(guess - percent) <= 15,
  };
}
