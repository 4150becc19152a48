import type { Experiment, LayerStatistics } from "#experiments";
import { significant } from "../../../charts/format.ts";

/** What passes through a tower of hidden layers, the first one at 0, as shares of what sets out. */
export interface Tower {
  /** Activations of each floor over those of the first. */
  up: number[];
  /** The part of them that differs from example to example. */
  varying: number[];
  /** The signal of each floor over that of the last. */
  down: number[];
}

/** What stands between the layers. */
export type Between = "nothing" | "layer" | "batch" | "residual";

/** The tower out of what a run reports; the output layer does not count. */
export function towerOf({ a, varying, deltas }: LayerStatistics): Tower {
  const floors = a.length - 1;
  const shares = (sizes: number[], whole: number) =>
    sizes.slice(0, floors).map((size) => size / whole);
  return {
    up: shares(a, a[0]),
    varying: shares(varying, a[0]),
    down: shares(deltas, deltas[floors - 1]),
  };
}

/** What arrives at the top of what sets out at the bottom, and at the bottom of what sets out at the top. */
export function endsOf({ up, down }: Tower): { top: number; bottom: number } {
  return { top: up[up.length - 1], bottom: down[0] };
}

/** The variance is gain² · 2 / n, so that the deviation at n inputs is gain · √(2 / n). */
function heAt({ model: { widths } }: Experiment): number {
  return Math.sqrt(2 / widths[2]);
}

/** The deviation of the weights between two hidden layers. */
export function spreadOf(experiment: Experiment): number {
  const { weights } = experiment.model;
  return heAt(experiment) * (weights?.kind === "he" ? (weights.gain ?? 1) : NaN);
}

/** The same network with weights of another spread. */
export function withSpread(experiment: Experiment, spread: number): Experiment {
  const gain = Math.round((1e4 * spread) / heAt(experiment)) / 1e4;
  return {
    ...experiment,
    model: { ...experiment.model, weights: { kind: "he", gain } },
  };
}

/** The same network with another activation. */
export function withActivation(
  experiment: Experiment,
  hidden: Experiment["model"]["hidden"],
): Experiment {
  return { ...experiment, model: { ...experiment.model, hidden } };
}

/** What stands between the layers of an experiment. */
export function betweenOf({ model: { normalization, residual } }: Experiment): Between {
  return residual ? "residual" : (normalization ?? "nothing");
}

/** The same network with something else between its layers. */
export function withBetween(experiment: Experiment, between: Between): Experiment {
  const { normalization: _, residual: __, ...model } = experiment.model;
  if (between === "nothing") return { ...experiment, model };
  return {
    ...experiment,
    model:
      between === "residual" ? { ...model, residual: true } : { ...model, normalization: between },
  };
}

/** How many times what sets out, in words. */
export function timesWords(share: number): string {
  if (!(share > 0)) return "nothing";
  return `${significant(share, 2)} times`;
}

/** What arrives at both ends, in a sentence. */
export function finding(step: number, tower: Tower): string {
  const { top, bottom } = endsOf(tower);
  const when = step === 0 ? "Before the first step" : `At step ${step}`;
  return `${when} ${timesWords(top)} what sets out arrives at the top, and ${timesWords(bottom)} comes back to the first layer.`;
}

/** What the tower says of the spread that was guessed; right if neither end is off by more than a factor of four. */
export function verdictOf(spread: number, tower: Tower) {
  const { top, bottom } = endsOf(tower);
  const right = [top, bottom].every((share) => share > 1 / 4 && share < 4);
  const direction = Math.log(top) + Math.log(bottom) < 0 ? "Too small" : "Too large";
  return {
    words: `At a spread of ${significant(spread, 2)} the top floor gets ${timesWords(top)} what sets out at the bottom, and ${timesWords(bottom)} comes back down. ${right ? "It stands." : `${direction}: turn the spread until it stands.`}`,
    right,
  };
}
