import { countParameters } from "#engine";
import { denseNetwork, models } from "#published";

/** A layer as the table shows it. */
export interface LayerRow {
  path: string;
  /** How often an example passes it. */
  times: number;
  /** How many of these have parameters of their own. */
  copies: number;
  output: string;
  weights: number;
  biases: number;
  norms: number;
  multiplyAdds: number;
}

/** The layers of a described network or, for widths, of a dense one, counted here; those that hold and do nothing are left out. */
export function layerRows(network: string | number[]): LayerRow[] {
  const architecture =
    typeof network === "string"
      ? models.find(({ id }) => id === network)!.architecture
      : denseNetwork(network);
  return countParameters(architecture)
    .rows.filter((row) => row.weights + row.biases + row.norms + row.multiplyAdds > 0)
    .map(({ path, times, copies, output, weights, biases, norms, multiplyAdds }) => ({
      ...{ path, times, copies, output: output.join(" × ") },
      ...{ weights, biases, norms, multiplyAdds },
    }));
}
