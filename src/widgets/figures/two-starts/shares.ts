import type { Experiment, LayerStatistics } from "#experiments";
import { significant } from "../../../charts/format.ts";

/** What is left of a variance, by hidden layer, the first one at 0. */
export interface Shares {
  /** Var a of each layer over that of the first. */
  up: number[];
  /** The mean square of δ in each layer over that in the last. */
  down: number[];
}

/** Shares below this are not told apart: float32 has no digits for them. */
export const LEAST = 1e-12;

/** Variances on the way up and down out of the sizes that a run reports; the output layer does not count. */
export function sharesOf({ varying, deltas }: Pick<LayerStatistics, "varying" | "deltas">): Shares {
  const last = varying.length - 2;
  const shares = (sizes: number[], whole: number) =>
    sizes.slice(0, -1).map((size) => (size / whole) ** 2);
  return { up: shares(varying, varying[0]), down: shares(deltas, deltas[last]) };
}

/** By what a layer on the way down multiplies the size of the signal, in the geometric mean. */
export function factorDown({ down }: Shares): number {
  return down[0] ** (1 / (2 * (down.length - 1)));
}

/** A share in words. */
export function shareWords(share: number): string {
  return share < LEAST ? "below 10⁻¹²" : significant(share, 2);
}

/** The same network with another number of hidden layers and another activation. */
export function networkWith(
  experiment: Experiment,
  depth: number,
  hidden: Experiment["model"]["hidden"],
): Experiment {
  const { model } = experiment;
  const widths = [
    model.widths[0],
    ...Array<number>(depth).fill(model.widths[1]),
    model.widths[model.widths.length - 1],
  ];
  return { ...experiment, model: { ...model, widths, hidden } };
}

/** What the measurement says of the guess; right is within a factor of three. */
export function verdictOf(guess: number, standard: Shares) {
  const share = standard.down[0];
  return {
    words: `You marked ${shareWords(guess)} of the variance; ${shareWords(share)} comes back. Each of ${standard.down.length - 1} layers passes on ${significant(factorDown(standard), 2)} of the signal’s size.`,
    right: Math.abs(Math.log10(guess / share)) <= Math.log10(3),
  };
}
