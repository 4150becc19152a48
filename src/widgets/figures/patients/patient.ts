import type { LayerStatistics } from "#experiments";
import { binCounts } from "../../../charts/bin-counts.ts";
import { layerWeights } from "./layer-weights.ts";

/** The weights that an X-ray shows, and into how many bins. */
export const XRAY = { domain: [-1.2, 1.2] as [number, number], bins: 25 };

/** One network as the tests see it; one entry a layer, the first hidden layer first. */
export interface Patient {
  weights: number[][];
  layers: LayerStatistics;
}

/** A patient out of what a run reports. */
export function patientOf(
  parameters: ArrayLike<number>,
  layers: LayerStatistics,
  widths: number[],
): Patient {
  const weights = layerWeights(parameters, widths).map((layer) =>
    binCounts(layer, XRAY.domain, XRAY.bins),
  );
  return { weights, layers };
}
