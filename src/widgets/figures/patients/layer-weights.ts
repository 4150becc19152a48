/** The weights of each layer of a dense network with biases; parameters count layer by layer, weights first. */
export function layerWeights(parameters: ArrayLike<number>, widths: number[]): number[][] {
  let at = 0;
  return widths.slice(1).map((units, layer) => {
    const count = units * widths[layer];
    const weights = Array.from({ length: count }, (_, index) => parameters[at + index]);
    at += count + units;
    return weights;
  });
}
