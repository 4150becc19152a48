import type { Experiment } from "./experiment.ts";

/** How many hidden layers the networks of the map have, row by row. */
export const DEPTHS = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20];

/** By how much each column's first weights are larger than He et al. (2015) ask: a gain on the deviation. */
export const SCALES = [0.4, 0.5, 0.7, 0.9, 1.1, 1.5, 2, 2.5];

/** One network of the map. */
export interface Tile {
  depth: number;
  scale: number;
}

/** Every tile, row by row from the shallowest, each row from the smallest start. */
export const TILES: Tile[] = DEPTHS.flatMap((depth) => SCALES.map((scale) => ({ depth, scale })));

/** What a tile came to: its last loss, or EXPLODED. */
export type Outcome = number;

/** Stands for a loss in the outcome of a run that exploded. */
export const EXPLODED = -1;

/** A network that ends below this loss has learned; one that knows nothing stands at ln 2 = 0.69. */
const LEARNED = 0.55;

/** A run whose loss ever stood above this was thrown out of reach. */
const THROWN = 5;

export type Fate = "learned" | "silent" | "exploded";

/** The network of a tile: the given one with as many hidden layers, as wide, and its start scaled. */
export function tileExperiment(network: Experiment, { depth, scale }: Tile): Experiment {
  const { widths } = network.model;
  const hidden = Array.from({ length: depth }, () => widths[1]);
  return {
    ...network,
    model: {
      ...network.model,
      widths: [widths[0], ...hidden, widths[widths.length - 1]],
      weights: { kind: "he", gain: scale },
    },
  };
}

/** The name of a tile among the experiments of a lesson. */
export function tileName({ depth, scale }: Tile): string {
  return `tile-${depth}-${scale}`;
}

/** What a run came to, from the loss of each step; `failed` when it went non-finite. */
export function outcomeOf(losses: ArrayLike<number>, failed: boolean): Outcome {
  const last = losses[losses.length - 1];
  if (failed || !Number.isFinite(last)) return EXPLODED;
  if (last < LEARNED) return last;
  for (let step = 0; step < losses.length; step++) if (losses[step] > THROWN) return EXPLODED;
  return last;
}

/** In a word. */
export function fateOf(outcome: Outcome): Fate {
  if (outcome === EXPLODED) return "exploded";
  return outcome < LEARNED ? "learned" : "silent";
}
